#include "language/places.h"

#include <algorithm>
#include <bit>

namespace rapporteur {
namespace {

constexpr std::uint64_t all = ~std::uint64_t(0);

/// The bits of a block from a token on.
std::uint64_t from(TokenIndex at) { return all << (at % 64); }

/// The bits of a block before a token; all of it where the token begins the next one.
std::uint64_t before(TokenIndex end) { return end % 64 == 0 ? all : ~(all << (end % 64)); }

}  // namespace

void Places::gather(const Lattice& lattice, const Marks& marks, TokenIndex begin, TokenIndex end) {
    const std::size_t first = begin / 64, last = (end - 1) / 64;
    if (blocks_.size() <= last) blocks_.resize(lattice.blocks());
    for (std::size_t block = first; block <= last; ++block) blocks_[block] = 0;
    marks.for_common(lattice.all_marks(), [&](Mark mark) {
        const std::uint64_t* there = lattice.places(mark);
        for (std::size_t block = first; block <= last; ++block) blocks_[block] |= there[block];
    });
}

void Places::add(TokenIndex begin, TokenIndex end) {
    for (TokenIndex at = begin; at < end; ++at) blocks_[at / 64] |= std::uint64_t(1) << (at % 64);
}

TokenIndex Places::first(TokenIndex at, TokenIndex end) const {
    if (at >= end) return end;
    std::uint64_t left = blocks_[at / 64] & from(at);
    for (TokenIndex block = at / 64;; left = blocks_[block]) {
        if (left != 0) return std::min(end, block * 64 + TokenIndex(std::countr_zero(left)));
        if (++block * 64 >= end) return end;
    }
}

TokenIndex Places::after_last(TokenIndex begin, TokenIndex end) const {
    if (begin >= end) return begin;
    std::uint64_t left = blocks_[(end - 1) / 64] & before(end);
    for (TokenIndex block = (end - 1) / 64;; left = blocks_[block]) {
        if (left != 0) return std::max(begin, block * 64 + 64 - TokenIndex(std::countl_zero(left)));
        if (block-- <= begin / 64) return begin;
    }
}

}  // namespace rapporteur
