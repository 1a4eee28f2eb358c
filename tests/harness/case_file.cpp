#include "case_file.h"

#include <fmt/format.h>

#include <algorithm>

#include "base/sha256.h"
#include "case_facts.h"

namespace rapporteur {
namespace {

constexpr std::string_view text_marker = "--- text\n";
constexpr std::string_view expect_marker = "\n--- expect\n";

std::string_view trim(std::string_view text) {
    while (!text.empty() && text.front() == ' ') text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\r')) text.remove_suffix(1);
    return text;
}

/// Calls `each(line, number)` for each line; it returns a Status.
template <class Each>
Status each_line(std::string_view content, std::size_t number, Each&& each) {
    for (; !content.empty(); ++number) {
        const auto end = content.find('\n');
        if (auto error = each(content.substr(0, end), number)) return error;
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    }
    return {};
}

std::size_t lines_in(std::string_view text) {
    return std::size_t(std::count(text.begin(), text.end(), '\n'));
}

Status parse_header(std::string_view content, Case& out) {
    return each_line(content, 1, [&](std::string_view line, std::size_t number) -> Status {
        if (trim(line).empty() || line.front() == '#') return {};
        const auto colon = line.find(':');
        if (colon == std::string_view::npos)
            return Error{"", fmt::format("line {}", number), "a header line without `:`",
                         "write `name: value`; comments begin with #"};
        out.header[std::string(trim(line.substr(0, colon)))] = trim(line.substr(colon + 1));
        return {};
    });
}

Status parse_lines(std::string_view content, Case& out) {
    return each_line(content, out.expect_line + 1, [&](std::string_view line, std::size_t number) -> Status {
        if (trim(line).empty() || line.front() == '#') return {};
        auto cut = cut_case_line(line, number, out.document.text);
        if (!cut) return cut.error();
        out.lines.push_back(*std::move(cut));
        return {};
    });
}

Status parse(std::string_view content, Case& out) {
    const auto text = content.starts_with(text_marker) ? 0 : content.find("\n--- text\n");
    if (text == std::string_view::npos)
        return Error{"", "", "no line `--- text`", "the report stands between `--- text` and `--- expect`"};
    const std::size_t text_begin = content.find(text_marker, text) + text_marker.size();
    const auto text_end = content.find(expect_marker, text_begin - 1);
    if (text_end == std::string_view::npos)
        return Error{"", "", "no line `--- expect`", "the report stands between `--- text` and `--- expect`"};
    if (auto error = parse_header(content.substr(0, text_begin - text_marker.size()), out)) return error;
    out.document.text = content.substr(text_begin, text_end - std::min(text_end, text_begin));
    out.document.sha256 = sha256_hex(out.document.text);
    const std::size_t facts = text_end + expect_marker.size();
    out.expect_line = lines_in(content.substr(0, facts));
    if (auto error = parse_lines(content.substr(facts), out)) return error;
    if (auto error = read_facts(out)) return error;
    if (out.has("negative") && !out.expected.sessions.empty())
        return Error{"", fmt::format("line {}", out.line_of["session"][0]), "a session in a negative case",
                     "take the line or `negative: yes` away"};
    return {};
}

}  // namespace

Result<Case> parse_case(const std::string& path, std::string_view content) {
    Case out;
    out.document.path = path;
    if (auto error = parse(content, out)) {
        error->input = path;
        return *error;
    }
    return out;
}

}  // namespace rapporteur
