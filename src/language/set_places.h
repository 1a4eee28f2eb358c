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
    /// Call when annotations were added or taken away: forgets what depends on them.
    void changed() { since_change_ = ++stamp_; }

    /// In blocks of 64 tokens.
    const std::uint64_t* of(MarkSet set) {
        if (known_[set] < (table_->has_types(set) ? since_change_ : since_reset_)) fill(set);
        return &bits_[set * blocks_];
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
    std::vector<std::uint64_t> bits_;   ///< by set
    std::vector<std::uint64_t> known_;  ///< by set: the stamp when it was worked out
    std::uint64_t stamp_ = 0, since_reset_ = 0, since_change_ = 0;
};

}  // namespace rapporteur
