#include "language/set_places.h"

#include "language/places.h"

namespace rapporteur {

void SetPlaces::reset(const Lattice& lattice) {
    lattice_ = &lattice;
    table_ = &lattice.table();
    blocks_ = lattice.blocks();
    if (bits_.size() < blocks_ * table_->set_count()) bits_.resize(blocks_ * table_->set_count());
    known_.assign(table_->set_count(), 0);
}

void SetPlaces::changed() {
    for (const MarkSet set : table_->sets_with_types()) known_[set] = 0;
}

void SetPlaces::add(TokenIndex at, Mark mark) {
    const std::uint64_t bit = std::uint64_t(1) << (at % 64);
    for (const MarkSet set : table_->sets_with(mark)) bits_[set * blocks_ + at / 64] |= bit;
}

void SetPlaces::fill(MarkSet set) {
    std::uint64_t* const to = &bits_[set * blocks_];
    std::fill(to, to + blocks_, 0);
    table_->set(set).for_common(lattice_->all_marks(), [&](Mark mark) {
        const std::uint64_t* const from = lattice_->places(mark);
        for (std::size_t block = 0; block < blocks_; ++block) to[block] |= from[block];
    });
    known_[set] = 1;
}

TokenIndex SetPlaces::first(MarkSet set, TokenIndex at, TokenIndex end) { return first_place(of(set), at, end); }

TokenIndex SetPlaces::after_last(MarkSet set, TokenIndex begin, TokenIndex end) { return after_last_place(of(set), begin, end); }

}  // namespace rapporteur
