#include "exports/ics/ical_text.h"

#include "base/utf8.h"

namespace rapporteur {

std::string ical_text(std::string_view text) {
    const std::string valid = replace_invalid_utf8(std::string(text));
    std::string out;
    for (std::size_t i = 0; i < valid.size(); ++i) {
        const char c = valid[i];
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\r') {
            if (i + 1 == valid.size() || valid[i + 1] != '\n') out += "\\n";
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\\' || c == ';' || c == ',') {
            out += '\\';
            out += c;
        } else if (c == '\t' || (byte >= 0x20 && byte != 0x7F)) {
            out += c;
        }
    }
    return out;
}

std::string ical_line(std::string_view content) {
    constexpr std::size_t longest = 75;
    std::string out;
    std::size_t room = longest;
    while (content.size() > room) {
        const std::size_t cut = utf8_boundary_before(content, room);
        out.append(content.substr(0, cut)).append("\r\n ");
        content.remove_prefix(cut);
        room = longest - 1;
    }
    return out.append(content).append("\r\n");
}

}  // namespace rapporteur
