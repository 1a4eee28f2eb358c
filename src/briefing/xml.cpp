#include "briefing/xml.h"

#include "base/utf8.h"

namespace rapporteur {
namespace {

bool allowed(const CodePoint& point) {
    const char32_t c = point.value;
    if (!point.valid) return false;
    return c == 0x9 || c == 0xA || c == 0xD || (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE) || c >= 0x10000;
}

}  // namespace

std::string xml_escaped(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_utf8(text, at);
        const std::string_view bytes = text.substr(at, point.size);
        at += point.size;
        if (!allowed(point)) continue;
        if (bytes == "&") {
            out += "&amp;";
        } else if (bytes == "<") {
            out += "&lt;";
        } else if (bytes == ">") {
            out += "&gt;";
        } else if (bytes == "\"") {
            out += "&quot;";
        } else {
            out += bytes;
        }
    }
    return out;
}

}  // namespace rapporteur
