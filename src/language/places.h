#pragma once

#include <cstdint>
#include <vector>

#include "language/token.h"

namespace rapporteur {

/// Of tokens given as bits, in blocks of 64: the first in `[at, end)`; `end` if none.
TokenIndex first_place(const std::uint64_t* blocks, TokenIndex at, TokenIndex end);
/// Just after the last in `[begin, end)`; `begin` if none.
TokenIndex after_last_place(const std::uint64_t* blocks, TokenIndex begin, TokenIndex end);

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
