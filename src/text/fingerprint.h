#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace rapporteur {

/// What remains of a text to know its reprints by: 64 minima of the hashes of its word 5-grams (MinHash with one
/// permutation). Case, punctuation, white space and line breaks do not count; each character of a script without
/// spaces (Han, kana, Thai ...) is a word. A plain value of 264 bytes; the same text gives the same on any machine,
/// so it can be stored.
struct Fingerprint {
    static constexpr std::size_t kSlots = 64;
    static constexpr std::uint32_t kEmpty = 0xFFFFFFFF;

    std::array<std::uint32_t, kSlots> minima{};  ///< kEmpty where no 5-gram fell into the slot
    std::uint32_t shingles = 0;                  ///< 5-grams in the text, repeated ones too; 0: it has no words

    friend bool operator==(const Fingerprint&, const Fingerprint&) = default;
};

/// Never fails; any bytes. A text of fewer than five words counts as one 5-gram.
Fingerprint fingerprint(std::string_view text);

}  // namespace rapporteur
