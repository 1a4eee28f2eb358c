#include <unicode/uchar.h>

#include "base/utf8.h"
#include "views/text_page.h"

namespace rapporteur {
namespace {

std::size_t columns(char32_t c) {
    if (c < 0x7F) return 1;
    const auto point = UChar32(c);
    switch (u_charType(point)) {
        case U_NON_SPACING_MARK:
        case U_ENCLOSING_MARK:
        case U_FORMAT_CHAR:
            return 0;
        default:
            break;
    }
    const int width = u_getIntPropertyValue(point, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

bool harmless(char32_t c) {
    if (c < 0x20 || (c >= 0x7F && c < 0xA0)) return false;
    const bool direction = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    return !direction && c != 0xFEFF;
}

/// Bytes of `text` that fit into `width` columns.
std::size_t fitting(std::string_view text, std::size_t width) {
    std::size_t used = 0, at = 0;
    while (at < text.size()) {
        const CodePoint point = decode_utf8(text, at);
        const std::size_t needed = columns(point.value);
        if (used + needed > width) break;
        used += needed;
        at += point.size;
    }
    return at;
}

}  // namespace

std::size_t display_width(std::string_view text) {
    std::size_t width = 0;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        width += columns(point.value);
        at += point.size;
    }
    return width;
}

std::string cleaned(std::string_view text) {
    std::string out;
    bool blank = false;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        at += point.size;
        const bool space = point.value == ' ' || (point.value >= 0x09 && point.value <= 0x0D);
        if (!space && !harmless(point.value)) continue;
        if (space) {
            blank = !out.empty();
            continue;
        }
        if (blank) out += ' ';
        blank = false;
        append_utf8(out, point.value);
    }
    return out;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        std::size_t end = fitting(text, width);
        if (end == 0) end = decode_utf8(text, 0).size;
        std::size_t next = end;
        if (end < text.size()) {
            const std::size_t blank = text[end] == ' ' ? end : text.rfind(' ', end - 1);
            const std::size_t joint = text.find_last_of("/-", end - 1);
            if (blank != std::string_view::npos && blank > 0) {
                end = blank;
                next = blank + 1;
            } else if (joint != std::string_view::npos && joint > 0) {
                end = next = joint + 1;
            }
        }
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(next);
    }
    if (lines.empty()) lines.emplace_back();
    return lines;
}

std::string shortened(std::string_view text, std::size_t width) {
    if (display_width(text) <= width) return std::string(text);
    if (width == 0) return {};
    return std::string(text.substr(0, fitting(text, width - 1))) + "…";
}

}  // namespace rapporteur
