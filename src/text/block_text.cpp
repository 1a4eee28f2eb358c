#include "text/block_text.h"

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/html_entities.h"

namespace rapporteur {
namespace {

/// Bytes that need no look: neither white space, nor `&`, nor the first byte of a character that is dropped or a space.
constexpr auto kOrdinary = [] {
    std::array<bool, 256> ordinary{};
    for (unsigned byte = 0x21; byte < 256; ++byte) ordinary[byte] = true;
    for (unsigned byte : {0x26, 0x7F, 0xC2, 0xE2, 0xE3, 0xEF}) ordinary[byte] = false;
    return ordinary;
}();

bool is_space(char32_t value) {
    return value == ' ' || (value >= '\t' && value <= '\r') || value == 0xA0;
}
bool is_invisible(char32_t value) {
    return value < 0x20 || value == 0x7F || value == 0xAD || value == 0x200B || value == 0xFEFF;
}

}  // namespace

void BlockText::add(std::string_view text, bool keep_lines) {
    std::size_t at = 0;
    while (at < text.size()) {
        std::size_t end = at;
        while (end < text.size() && kOrdinary[static_cast<unsigned char>(text[end])]) ++end;
        if (end > at) {
            add_run(text.substr(at, end - at));
            at = end;
            continue;
        }
        if (keep_lines && text[at] == '\n') {
            add_break();
            ++at;
            continue;
        }
        const HtmlCharacter reference = html_character(text.substr(at));
        if (reference.size > 0) {
            add_character(reference.value);
            at += reference.size;
            continue;
        }
        const CodePoint next = decode_utf8(text, at);
        add_character(next.value);
        at += next.size;
    }
}

void BlockText::add_character(char32_t value) {
    if (is_space(value)) {
        space_ = true;
    } else if (value == 0x3000 && (empty() || breaks_ > 0)) {
        return;
    } else if (!is_invisible(value)) {
        std::string bytes;
        append_utf8(bytes, value);
        add_run(bytes);
    }
}

void BlockText::add_run(std::string_view run) {
    add_parting();
    out_ += run;
    if (link_) link_bytes_ += static_cast<std::uint32_t>(run.size());
}

void BlockText::add_parting() {
    if (!empty()) {
        if (breaks_ > 0) {
            out_.append(std::min(breaks_, 2U), '\n');
        } else if (tabs_ > 0) {
            out_.append(tabs_, '\t');
        } else if (space_) {
            out_ += ' ';
        }
    }
    breaks_ = tabs_ = 0;
    space_ = false;
}

Span BlockText::finish() {
    constexpr std::string_view wide_space = "\xE3\x80\x80";
    while (out_.size() > begin_ && std::string_view(out_).substr(begin_).ends_with(wide_space)) {
        out_.resize(out_.size() - wide_space.size());
    }
    const Span span{static_cast<std::uint32_t>(begin_), static_cast<std::uint32_t>(out_.size())};
    begin_ = out_.size();
    link_bytes_ = 0;
    breaks_ = tabs_ = 0;
    space_ = false;
    return span;
}

}  // namespace rapporteur
