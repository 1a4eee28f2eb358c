#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "language/lattice.h"

namespace rapporteur {

/// Which of the sentences that rules are run over hold something of a mark: a bit for each sentence. So one question
/// for each thing a rule needs tells all the sentences worth trying it in.
class SentenceMarks {
  public:
    void reset(const Lattice& lattice, std::span<const Sentence> sentences);
    void add(std::size_t sentence, Mark mark) { of(mark)[sentence / 64] |= std::uint64_t(1) << (sentence % 64); }

    /// Begins with all sentences; `keep` leaves those that hold something of `marks` too. False if none is left.
    void choose_all();
    bool keep(std::span<const Mark> marks);
    /// Calls `found(index)` for each sentence left, in order.
    template <class Found>
    void for_chosen(Found&& found) const {
        for (std::size_t block = 0; block < blocks_; ++block) {
            for (std::uint64_t left = chosen_[block]; left != 0; left &= left - 1) {
                found(block * 64 + std::size_t(std::countr_zero(left)));
            }
        }
    }

  private:
    std::uint64_t* of(Mark mark) { return &bits_[mark * blocks_]; }

    std::size_t count_ = 0;
    std::size_t blocks_ = 1;  ///< of 64 sentences
    std::vector<std::uint64_t> bits_;  ///< by mark
    std::vector<std::uint64_t> chosen_;
};

}  // namespace rapporteur
