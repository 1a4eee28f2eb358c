#include "marks.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace rapporteur {
namespace {

std::set<std::size_t> missed_lines(const Comparison& comparison) {
    std::set<std::size_t> out;
    for (const Difference& d : comparison.differences) {
        if (!d.invented()) out.insert(d.line);
    }
    return out;
}

const CaseLine* line_at(const Case& expected, std::size_t number) {
    const auto found = std::find_if(expected.lines.begin(), expected.lines.end(),
                                    [&](const CaseLine& l) { return l.number == number; });
    return found == expected.lines.end() ? nullptr : &*found;
}

}  // namespace

std::vector<std::string> unmarked(const Case& expected, const Comparison& comparison) {
    std::vector<std::string> out;
    std::multimap<std::string, std::size_t> known;
    for (const CaseLine& line : expected.lines) {
        if (line.mark == '!') known.emplace(line.text, line.number);
    }
    for (const Difference& d : comparison.differences) {
        if (!d.invented()) {
            if (const CaseLine* line = line_at(expected, d.line); line == nullptr || line->mark != '~')
                out.push_back(fmt::format("line {:>3}  missed    {}", d.line, d.text()));
        } else if (const auto found = known.find(d.text()); found != known.end()) {
            known.erase(found);
        } else {
            out.push_back(fmt::format("          invented  {}", d.text()));
        }
    }
    const auto missed = missed_lines(comparison);
    for (const CaseLine& line : expected.lines) {
        if (line.mark == '~' && !missed.contains(line.number))
            out.push_back(fmt::format("line {:>3}  is read after all: take its `~` away", line.number));
    }
    for (const auto& [text, number] : known)
        out.push_back(fmt::format("line {:>3}  is invented no longer: take the line away", number));
    if (comparison.bad_spans > 0)
        out.push_back(fmt::format("          {} spans do not lie in the text", comparison.bad_spans));
    return out;
}

std::string with_true_marks(std::string_view content, const Case& expected, const Comparison& comparison) {
    const auto missed = missed_lines(comparison);
    std::string out;
    for (std::size_t number = 1; !content.empty(); ++number) {
        const auto end = content.find('\n');
        std::string_view line = content.substr(0, end);
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
        if (number > expected.expect_line && line.starts_with("!")) continue;
        if (number > expected.expect_line && line.starts_with("~")) line.remove_prefix(1);
        if (missed.contains(number)) out += "~";
        out += line;
        out += "\n";
    }
    for (const Difference& d : comparison.differences) {
        if (d.invented()) out += "! " + d.text() + "\n";
    }
    return out;
}

}  // namespace rapporteur
