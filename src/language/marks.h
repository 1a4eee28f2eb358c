#pragma once

#include <array>
#include <bit>
#include <cstdint>

namespace rapporteur {

/// One of the things that can be said of a token by a bit of `Marks`; MarkTable gives them out.
using Mark = std::uint16_t;

/// What stands or begins at a token, and what a pattern asks of one, as a set of bits: so that a pattern is tried
/// only where it can match. Where marks are shared by several words, a set says "perhaps".
class Marks {
  public:
    static constexpr std::size_t size = 1024;
    static constexpr std::size_t word_count = size / 64;

    void add(Mark mark) { words_[mark / 64] |= std::uint64_t(1) << (mark % 64); }
    void drop(Mark mark) { words_[mark / 64] &= ~(std::uint64_t(1) << (mark % 64)); }
    bool has(Mark mark) const { return (words_[mark / 64] >> (mark % 64) & 1) != 0; }
    void add(const Marks& other) {
        for (std::size_t i = 0; i < word_count; ++i) words_[i] |= other.words_[i];
    }
    /// The first sixteen marks are the flags of tokens.
    void add_flags(std::uint16_t flags) { words_[0] |= flags; }
    bool meets(const Marks& other) const {
        std::uint64_t common = 0;
        for (std::size_t i = 0; i < word_count; ++i) common |= words_[i] & other.words_[i];
        return common != 0;
    }
    bool contains(const Marks& other) const {
        std::uint64_t lacking = 0;
        for (std::size_t i = 0; i < word_count; ++i) lacking |= other.words_[i] & ~words_[i];
        return lacking == 0;
    }
    /// Calls `found(Mark)` for each mark of the set, in order.
    template <class Found>
    void for_each(Found&& found) const {
        for_common(*this, found);
    }
    /// The same for each mark of both sets.
    template <class Found>
    void for_common(const Marks& other, Found&& found) const {
        for (std::size_t i = 0; i < word_count; ++i) {
            for (std::uint64_t left = words_[i] & other.words_[i]; left != 0; left &= left - 1) found(Mark(i * 64 + std::size_t(std::countr_zero(left))));
        }
    }

    friend auto operator<=>(const Marks&, const Marks&) = default;

  private:
    std::array<std::uint64_t, word_count> words_{};
};

}  // namespace rapporteur
