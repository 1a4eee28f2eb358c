#include "text/fingerprint.h"

#include <algorithm>

#include "base/utf8.h"

namespace rapporteur {
namespace {

constexpr std::size_t kWords = 5;
constexpr std::uint64_t kWordFactor = 0x9E3779B97F4A7C15;
constexpr std::uint64_t kShingleFactor = 0xD6E8FEB86659FD93;

/// What a character does to the words around it.
enum class Letter { none, joins, alone };

/// For each ASCII byte its lower case, or 0 where it parts words.
constexpr auto kAscii = [] {
    std::array<unsigned char, 128> folded{};
    for (unsigned char c = '0'; c <= '9'; ++c) folded[c] = c;
    for (unsigned char c = 'a'; c <= 'z'; ++c) folded[c] = c;
    for (unsigned char c = 'A'; c <= 'Z'; ++c) folded[c] = static_cast<unsigned char>(c - 'A' + 'a');
    return folded;
}();

bool within(char32_t value, char32_t first, char32_t last) {
    return value >= first && value <= last;
}

/// Scripts written without spaces between words.
bool stands_alone(char32_t value) {
    return within(value, 0x3041, 0x30FF) || within(value, 0x3400, 0x9FFF) || within(value, 0xF900, 0xFAFF) ||
           within(value, 0x20000, 0x3FFFF) || within(value, 0x0E01, 0x0EFF) || within(value, 0x1000, 0x109F) ||
           within(value, 0x1780, 0x17FF);
}

Letter letter_of(char32_t value) {
    if (value < 0xC0) return value == 0xAA || value == 0xB5 || value == 0xBA ? Letter::joins : Letter::none;
    if (value < 0xE00) return value == 0xD7 || value == 0xF7 ? Letter::none : Letter::joins;
    if (stands_alone(value)) return Letter::alone;
    const bool parts = within(value, 0x2000, 0x2BFF) || within(value, 0x3000, 0x303F) ||
                       within(value, 0xFE10, 0xFE6F) || within(value, 0xFF00, 0xFF0F) ||
                       within(value, 0xFF1A, 0xFF20) || within(value, 0xFFF0, 0xFFFF) || value == 0xFEFF;
    return parts ? Letter::none : Letter::joins;
}

/// Lower case of the letters whose two cases stand at a fixed distance: Latin, Greek, Cyrillic, and full-width digits.
char32_t folded(char32_t value) {
    if (value >= 0x430) return within(value, 0xFF10, 0xFF19) ? value - 0xFF10 + '0' : value;
    if (value >= 0x410 || within(value, 0xC0, 0xDE) || within(value, 0x391, 0x3A9)) return value + 32;
    if (value >= 0x400) return value + 80;
    if (within(value, 0x139, 0x148) || within(value, 0x179, 0x17E)) return value + (value & 1);
    if (within(value, 0x100, 0x177)) return value | 1;
    return value;
}

std::uint64_t scrambled(std::uint64_t value) {
    value ^= value >> 33;
    value *= 0xFF51AFD7ED558CCD;
    value ^= value >> 29;
    value *= 0xC4CEB9FE1A85EC53;
    return value ^ value >> 32;
}

constexpr std::uint64_t power(std::uint64_t base, unsigned exponent) {
    return exponent == 0 ? 1 : base * power(base, exponent - 1);
}

/// Takes words and keeps the minima of their 5-grams.
class Shingler {
  public:
    Shingler() { print_.minima.fill(Fingerprint::kEmpty); }

    void add_to_word(char32_t value) { word_ = (word_ ^ value) * kWordFactor; }
    void end_word() {
        if (word_ == kNoWord) return;
        const std::uint64_t word = word_ ^ word_ >> 32;
        word_ = kNoWord;
        rolled_ = rolled_ * kShingleFactor + word - recent_[words_ % kWords] * power(kShingleFactor, kWords);
        recent_[words_ % kWords] = word;
        if (++words_ >= kWords) keep(scrambled(rolled_));
    }
    Fingerprint finish() {
        end_word();
        if (words_ > 0 && words_ < kWords) keep(scrambled(rolled_));
        return print_;
    }

  private:
    static constexpr std::uint64_t kNoWord = 0xCBF29CE484222325;

    void keep(std::uint64_t hash) {
        std::uint32_t& slot = print_.minima[hash % Fingerprint::kSlots];
        slot = std::min(slot, static_cast<std::uint32_t>(hash >> 32));
        ++print_.shingles;
    }

    Fingerprint print_;
    std::array<std::uint64_t, kWords> recent_{};
    std::uint64_t rolled_ = 0;
    std::uint64_t word_ = kNoWord;
    std::size_t words_ = 0;
};

}  // namespace

Fingerprint fingerprint(std::string_view text) {
    Shingler shingler;
    for (std::size_t at = 0; at < text.size();) {
        const auto byte = static_cast<unsigned char>(text[at]);
        if (byte < 0x80) {
            if (kAscii[byte] != 0) {
                shingler.add_to_word(kAscii[byte]);
            } else {
                shingler.end_word();
            }
            ++at;
            continue;
        }
        const CodePoint next = decode_utf8(text, at);
        const Letter letter = letter_of(next.value);
        if (letter != Letter::joins) shingler.end_word();
        if (letter != Letter::none) shingler.add_to_word(folded(next.value));
        if (letter == Letter::alone) shingler.end_word();
        at += next.size;
    }
    return shingler.finish();
}

}  // namespace rapporteur
