#pragma once

#include <cstdint>
#include <vector>

#include "language/mark_table.h"

namespace rapporteur {

/// At which tokens of a text something stands: of each mark, and of sets of marks, a bit for each token in blocks of 64.
/// What is true of a set is worked out when first asked for, so that most questions patterns have about a token cost a bit.
class MarkPlaces {
  public:
    /// Where the bits of a set lie.
    using Row = std::uint32_t;

    /// Begins with a text.
    void reset(const MarkTable& table, std::size_t tokens);
    /// Tells that something of a mark stands at a token.
    void add(std::size_t at, Mark mark) { rows_[mark * blocks_ + at / 64] |= bit(at); }
    /// Call once all but annotations are added.
    void sum();
    /// Tells, after that, that an annotation stands at a token.
    void add_type(std::size_t at, Mark mark) {
        add(at, mark);
        all_.add(mark);
        for (const MarkSet set : table_->sets_with(mark)) {
            if (row_of_[set] >= first_set_) rows_[row_of_[set] + at / 64] |= bit(at);
        }
    }

    /// All that stands anywhere.
    const Marks& all() const { return all_; }
    Row row_of(MarkSet set) {
        const Row row = row_of_[set];
        return row != unknown ? row : fill(set);
    }
    /// Valid for the text.
    const std::uint64_t* in(Row row) const { return &rows_[row]; }
    const std::uint64_t* of_mark(Mark mark) const { return &rows_[mark * blocks_]; }
    bool has(MarkSet set, std::size_t at) { return (rows_[row_of(set) + at / 64] >> (at % 64) & 1) != 0; }

  private:
    static constexpr std::size_t together = 4;  ///< blocks are joined so many at a time
    static constexpr Row unknown = 0;  ///< the row of the first mark, which is never a set's

    static std::uint64_t bit(std::size_t at) { return std::uint64_t(1) << (at % 64); }
    Row fill(MarkSet set);

    const MarkTable* table_ = nullptr;
    std::size_t blocks_ = 0;       ///< of 64 tokens, in a row
    Row first_set_ = 0;  ///< where the rows of sets begin
    Row end_ = 0;        ///< of the rows in use
    Marks all_;
    std::vector<std::uint64_t> rows_;   ///< of the marks, then of the sets asked for, in the order of asking; never moved while a text is read
    std::vector<Row> row_of_;           ///< by set
};

}  // namespace rapporteur
