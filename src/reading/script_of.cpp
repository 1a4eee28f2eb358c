#include "reading/script_of.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>

namespace rapporteur {

namespace {

/// How many of eight ASCII characters are letters.
std::size_t letters_of(std::uint64_t ascii) {
    constexpr std::uint64_t each = 0x0101010101010101ull;
    const std::uint64_t small = ascii | each * 0x20;
    const std::uint64_t letters = (small + each * (0x80 - 'a')) & ~(small + each * (0x7F - 'z')) & each * 0x80;
    return std::size_t(((letters >> 7) * each) >> 56);
}

}  // namespace

std::string language_of_script(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = std::int32_t(std::min<std::size_t>(text.size(), 1 << 16));
    std::size_t latin = 0, cyrillic = 0, han = 0;
    for (std::int32_t i = 0; i < length;) {
        std::uint64_t block = 0;
        if (length - i >= 8 && (std::memcpy(&block, bytes + i, 8), block & 0x8080808080808080ull) == 0) {
            latin += letters_of(block);
            i += 8;
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0) continue;
        if (c < 0x80) {
            latin += (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        } else if (c < 0x250) {
            ++latin;
        } else if (c >= 0x400 && c < 0x530) {
            ++cyrillic;
        } else if (c >= 0x2E80 && u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) {
            ++han;
        }
    }
    if (latin + cyrillic + han < 8) return {};
    if (han * 4 >= latin + cyrillic) return "zh";  // a Han character says about as much as four letters
    return cyrillic > latin ? "ru" : "en";
}

}  // namespace rapporteur
