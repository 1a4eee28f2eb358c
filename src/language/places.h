#pragma once

#include <cstdint>
#include <vector>

#include "language/lattice.h"

namespace rapporteur {

/// A set of tokens of one text, a bit each.
class Places {
  public:
    /// The tokens of `[begin, end)` at which something of `marks` stands. What the set says of others is not defined.
    void gather(const Lattice& lattice, const Marks& marks, TokenIndex begin, TokenIndex end);
    void clear(std::size_t tokens) { blocks_.assign(tokens / 64 + 1, 0); }
    void add(TokenIndex begin, TokenIndex end);
    /// The first of the set in `[at, end)`; `end` if none.
    TokenIndex first(TokenIndex at, TokenIndex end) const;
    /// Just after the last of the set in `[begin, end)`; `begin` if none.
    TokenIndex after_last(TokenIndex begin, TokenIndex end) const;

  private:
    std::vector<std::uint64_t> blocks_;
};

}  // namespace rapporteur
