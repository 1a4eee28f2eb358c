#pragma once

#include <cstdint>
#include <vector>

#include "language/lattice.h"
#include "language/mark_table.h"

namespace rapporteur {

/// At which tokens of a text something of a set of marks stands, a bit for each token. Worked out when first asked for,
/// so that most questions patterns have about a token cost a bit.
class SetPlaces {
  public:
    /// Begins with a text; call when its terms are in.
    void reset(const Lattice& lattice);
    /// Call when annotations were added otherwise than by `add`: forgets all that depends on any.
    void changed();
    /// Tells that something of a mark stands at a token from now on.
    void add(TokenIndex at, Mark mark);

    /// In blocks of 64 tokens.
    const std::uint64_t* of(MarkSet set) {
        if (known_[set] == 0) fill(set);
        return bits_.data() + set * blocks_;
    }
    bool has(MarkSet set, TokenIndex at) { return (of(set)[at / 64] >> (at % 64) & 1) != 0; }
    /// The first in `[at, end)`; `end` if none.
    TokenIndex first(MarkSet set, TokenIndex at, TokenIndex end);
    /// Just after the last in `[begin, end)`; `begin` if none.
    TokenIndex after_last(MarkSet set, TokenIndex begin, TokenIndex end);

  private:
    void fill(MarkSet set);

    const Lattice* lattice_ = nullptr;
    const MarkTable* table_ = nullptr;
    std::size_t blocks_ = 0;
    std::vector<std::uint64_t> bits_;  ///< by set
    std::vector<std::uint8_t> known_;  ///< by set: 1 if it was worked out
};

}  // namespace rapporteur
