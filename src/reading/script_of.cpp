#include "reading/script_of.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>

namespace rapporteur {

std::string language_of_script(std::string_view text) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = std::int32_t(std::min<std::size_t>(text.size(), 1 << 16));
    std::size_t latin = 0, cyrillic = 0, han = 0;
    for (std::int32_t i = 0; i < length;) {
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
