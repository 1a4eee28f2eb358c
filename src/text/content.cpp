#include "text/content.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "base/utf8.h"
#include "text/ascii.h"
#include "text/encoding.h"
#include "text/html_tokens.h"

namespace rapporteur {
namespace {

using namespace std::string_view_literals;

struct Signature {
    std::string_view bytes;
    std::string_view what;
};

constexpr auto kPacked = std::to_array<std::string_view>({
    "\x1F\x8B"sv,
    "BZh"sv,
    "\xFD"
    "7zXZ\0"sv,
    "\x28\xB5\x2F\xFD"sv,
    "PK\x03\x04"sv,
    "PK\x05\x06"sv,
});

constexpr auto kNotText = std::to_array<Signature>({
    {"%PDF-"sv, "a PDF file"},
    {"{\\rtf"sv, "a rich text (RTF) file"},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"sv, "an old Office document"},
    {"%!PS"sv, "a PostScript file"},
    {"\x89PNG\r\n"sv, "a PNG image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"GIF8"sv, "a GIF image"},
    {"II*\0"sv, "a TIFF image"},
    {"MM\0*"sv, "a TIFF image"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"MZ\x90\0"sv, "a program"},
    {"SQLite format 3\0"sv, "an SQLite database"},
    {"7z\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    {"Rar!\x1A\x07"sv, "a RAR archive"},
    {"wOFF"sv, "a font"},
    {"wOF2"sv, "a font"},
    {"OggS"sv, "a sound or video file"},
    {"ID3\x02"sv, "a sound file"},
    {"ID3\x03"sv, "a sound file"},
    {"ID3\x04"sv, "a sound file"},
});

constexpr auto kPageBeginnings = std::to_array<std::string_view>({
    "<!doctype html",
    "<html",
    "<head",
    "<body",
    "<meta",
    "<title",
    "<link",
    "<script",
    "<style",
    "<div",
    "<h1",
    "<table",
    "<p>",
    "<article",
});

bool has_extension(std::string_view name, std::initializer_list<std::string_view> extensions) {
    const std::string lower = ascii_lower(name.substr(name.size() - std::min<std::size_t>(name.size(), 16)));
    return std::ranges::any_of(extensions, [&](std::string_view each) { return lower.ends_with(each); });
}

bool is_packed(std::string_view head) {
    const bool tar = head.size() > 262 && head.substr(257, 5) == "ustar";
    return tar || std::ranges::any_of(kPacked, [head](std::string_view each) { return head.starts_with(each); });
}

bool begins_like(std::string_view text, std::string_view beginning) {
    return same_but_for_case(text.substr(0, beginning.size()), beginning);
}

/// Past the mark, white space, comments and processing instructions that may stand before a page.
std::string_view without_prolog(std::string_view text) {
    if (text.starts_with(kByteOrderMark)) text.remove_prefix(kByteOrderMark.size());
    while (true) {
        text.remove_prefix(std::min(text.find_first_not_of(" \t\r\n\f"), text.size()));
        const std::string_view end = text.starts_with("<!--") ? "-->"sv : text.starts_with("<?") ? "?>"sv : ""sv;
        if (end.empty()) return text;
        const std::size_t found = text.find(end);
        if (found == std::string_view::npos) return {};
        text.remove_prefix(found + end.size());
    }
}

bool is_page(std::string_view text) {
    const std::string_view rest = without_prolog(text);
    return std::ranges::any_of(kPageBeginnings, [rest](std::string_view each) { return begins_like(rest, each); });
}

/// True where some tag stands in the text.
bool has_markup(std::string_view text) {
    HtmlTokens tokens(text);
    HtmlToken token;
    while (tokens.next(token)) {
        if (token.kind == HtmlTokenKind::start) return true;
    }
    return false;
}

/// True where the first line is an object written on one line.
bool is_object_line(std::string_view text) {
    std::string_view line = without_prolog(text.substr(0, text.find('\n', std::min(text.find('{'), text.size()))));
    while (!line.empty() && static_cast<unsigned char>(line.back()) <= 0x20) line.remove_suffix(1);
    if (!line.starts_with('{')) return false;
    line.remove_prefix(1);
    line.remove_prefix(std::min(line.find_first_not_of(" \t"), line.size()));
    return line.starts_with('"') || line.starts_with('}');
}

/// Controls that text does not use: all but bell, backspace, tab, the line ends, form feed and escape.
constexpr auto kControl = [] {
    std::array<unsigned char, 256> control{};
    for (unsigned byte = 0; byte < 0x20; ++byte) control[byte] = byte < 0x07 || (byte > 0x0D && byte != 0x1B);
    control[0x7F] = 1;
    return control;
}();

std::size_t count_controls(std::string_view text) {
    std::size_t count = 0;
    for (char c : text) count += kControl[static_cast<unsigned char>(c)];
    return count;
}

std::optional<std::string> why_binary(std::string_view head) {
    const std::size_t zero = head.find('\0');
    if (zero != std::string_view::npos) return fmt::format("binary: a zero byte at byte {}", zero);
    const std::size_t controls = count_controls(head);
    if (controls * 50 <= head.size()) return std::nullopt;
    return fmt::format("binary: {} of its first {} bytes are control characters", controls, head.size());
}

}  // namespace

ContentKind content_kind(std::string_view head, std::string_view name) {
    if (is_packed(head)) return ContentKind::packed;
    const std::string_view wide = wide_encoding(head);
    const std::string decoded = wide.empty() ? std::string() : decode_text(std::string(head), Markup::none).text;
    const std::string_view text = wide.empty() ? head : decoded;
    if (is_page(text)) return ContentKind::html;
    if (has_extension(name, {".jsonl", ".ndjson", ".jsonlines"}) || is_object_line(text)) {
        return ContentKind::json_lines;
    }
    if (has_extension(name, {".html", ".htm", ".xhtml", ".shtml"}) && has_markup(text)) return ContentKind::html;
    return ContentKind::plain;
}

std::optional<std::string> why_not_text(std::string_view head, std::string_view name) {
    for (const Signature& each : kNotText) {
        if (head.starts_with(each.bytes)) return fmt::format("{}; save it as text or HTML first", each.what);
    }
    if (has_extension(name, {".json"}) && (head.starts_with('[') || head.starts_with('{'))) {
        return "JSON, but not JSON Lines; `jq -c .` (or `jq -c '.[]'` for a list) writes one object a line";
    }
    if (wide_encoding(head).empty()) return why_binary(head);
    const Decoded wide = decode_text(std::string(head), Markup::none);
    if (wide.replaced * 50 > wide.text.size()) return "binary: neither UTF-8 nor UTF-16";
    return why_binary(wide.text);
}

}  // namespace rapporteur
