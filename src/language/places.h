#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "language/token.h"

namespace rapporteur {

/// Of tokens given as bits, in blocks of 64: the first in `[at, end)`; `end` if none.
TokenIndex first_place(const std::uint64_t* blocks, TokenIndex at, TokenIndex end);
/// Just after the last in `[begin, end)`; `begin` if none.
TokenIndex after_last_place(const std::uint64_t* blocks, TokenIndex begin, TokenIndex end);

/// Calls `found(token)` for each in `[at, end)`, in order.
template <class Found>
void for_places(const std::uint64_t* blocks, TokenIndex at, TokenIndex end, Found&& found) {
    for (TokenIndex block = at / 64; block * 64 < end; ++block) {
        std::uint64_t left = blocks[block];
        if (block * 64 < at) left &= ~std::uint64_t(0) << (at % 64);
        if (end - block * 64 < 64) left &= ~(~std::uint64_t(0) << (end % 64));
        for (; left != 0; left &= left - 1) found(block * 64 + TokenIndex(std::countr_zero(left)));
    }
}

/// A set of tokens of one text, a bit each.
class Places {
  public:
    void clear(std::size_t tokens) { blocks_.assign(tokens / 64 + 1, 0); }
    void add(TokenIndex begin, TokenIndex end);
    TokenIndex first(TokenIndex at, TokenIndex end) const { return first_place(blocks_.data(), at, end); }
    TokenIndex after_last(TokenIndex begin, TokenIndex end) const { return after_last_place(blocks_.data(), begin, end); }

  private:
    std::vector<std::uint64_t> blocks_;
};

}  // namespace rapporteur
