#pragma once

#include <cstddef>
#include <string>
#include <string_view>

/// UTF-8 as the Unicode Standard defines it (table 3-7): no overlong forms, no surrogates, nothing above U+10FFFF.
/// Positions are bytes. Nothing here fails: invalid bytes are measured, decoded or replaced as U+FFFD.
namespace rapporteur {

constexpr char32_t kReplacement = 0xFFFD;
constexpr std::string_view kReplacementBytes = "\xEF\xBF\xBD";
constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// Bytes at the start of `text` that are ASCII.
std::size_t ascii_prefix(std::string_view text);
/// Bytes at the start of `text` that are whole, valid characters; `text.size()` where all of it is valid.
std::size_t valid_utf8_prefix(std::string_view text);
inline bool is_valid_utf8(std::string_view text) {
    return valid_utf8_prefix(text) == text.size();
}

/// One character and the bytes it takes (1..4). Invalid bytes come out as U+FFFD over the longest part that could
/// have begun a character (the Unicode Standard's recommended practice), so a loop always moves on.
struct CodePoint {
    char32_t value = kReplacement;
    unsigned size = 1;
    bool valid = false;
};

/// decode_utf8 without its short ways.
CodePoint decode_utf8_slowly(std::string_view text, std::size_t at);

/// The character at byte `at`, which must be inside `text`. Inline: for short characters the call would cost more.
inline CodePoint decode_utf8(std::string_view text, std::size_t at) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[at + i]); };
    const auto is_trail = [&](std::size_t i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(0);
    if (first < 0x80) return {first, 1, true};
    const std::size_t left = text.size() - at;
    if (first >= 0xC2 && first < 0xE0 && left >= 2 && is_trail(1)) {
        return {(first & 0x1FU) << 6 | (byte(1) & 0x3FU), 2, true};
    }
    if (first >= 0xE1 && first < 0xED && left >= 3 && is_trail(1) && is_trail(2)) {
        return {(first & 0x0FU) << 12 | (byte(1) & 0x3FU) << 6 | (byte(2) & 0x3FU), 3, true};
    }
    return decode_utf8_slowly(text, at);
}

/// Appends one character; a surrogate or a value above U+10FFFF is appended as U+FFFD.
void append_utf8(std::string& out, char32_t value);

/// True for 0, for `text.size()` and where a character of valid `text` begins.
inline bool is_utf8_boundary(std::string_view text, std::size_t at) {
    if (at >= text.size()) return at == text.size();
    return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U;
}
/// The last boundary at or before `at`, for cutting valid text to a size.
std::size_t utf8_boundary_before(std::string_view text, std::size_t at);

/// What a text looks like as UTF-8.
struct Utf8Count {
    std::size_t multibyte = 0;  ///< valid characters of two bytes and more
    std::size_t invalid = 0;    ///< places that would be replaced by a U+FFFD
};

Utf8Count count_utf8(std::string_view text);
/// `text` with each invalid place replaced by U+FFFD; valid text comes back as it is.
std::string replace_invalid_utf8(std::string_view text);

}  // namespace rapporteur
