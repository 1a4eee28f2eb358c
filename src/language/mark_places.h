#pragma once

#include <cstdint>
#include <vector>

#include "language/mark_table.h"

namespace rapporteur {

/// At which tokens of a text something stands: of each mark, and of sets of marks, a bit for each token in blocks of 64.
/// What is true of a set is worked out when first asked for, so that most questions patterns have about a token cost a bit.
class MarkPlaces {
  public:
    /// Begins with a text.
    void reset(const MarkTable& table, std::size_t tokens);
    /// Tells that something of a mark stands at a token.
    void add(std::size_t at, Mark mark) { of_mark_[mark * blocks_ + at / 64] |= bit(at); }
    /// Call once all but annotations are added.
    void sum();
    /// Tells, after that, that an annotation stands at a token.
    void add_type(std::size_t at, Mark mark) {
        add(at, mark);
        all_.add(mark);
        for (const MarkSet set : table_->sets_with(mark)) of_set_[set * blocks_ + at / 64] |= bit(at);
    }

    /// All that stands anywhere.
    const Marks& all() const { return all_; }
    const std::uint64_t* of_mark(Mark mark) const { return &of_mark_[mark * blocks_]; }
    const std::uint64_t* of(MarkSet set) {
        if (const Mark only = table_->only_mark(set); only != MarkTable::nothing) return of_mark(only);
        if (known_[set] == 0) fill(set);
        return of_set_.data() + set * blocks_;
    }
    bool has(MarkSet set, std::size_t at) { return (of(set)[at / 64] & bit(at)) != 0; }

  private:
    static std::uint64_t bit(std::size_t at) { return std::uint64_t(1) << (at % 64); }
    void fill(MarkSet set);

    const MarkTable* table_ = nullptr;
    std::size_t blocks_ = 0;
    Marks all_;
    std::vector<std::uint64_t> of_mark_, of_set_;
    std::vector<std::uint8_t> known_;  ///< by set: 1 if it was worked out
};

}  // namespace rapporteur
