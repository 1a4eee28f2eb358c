#include "views/text_page.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace rapporteur {

using Rows = std::vector<std::vector<std::string>>;

namespace {

constexpr std::size_t least_width = 40;
constexpr std::size_t least_column = 6;
constexpr std::size_t long_word = 24;  // such as a path: broken before an id is set below
constexpr std::size_t between = 2;     // columns between columns

constexpr std::string_view bold = "\x1b[1m";
constexpr std::string_view red = "\x1b[31m";
constexpr std::string_view plain = "\x1b[0m";

std::size_t longest_word(std::string_view text) {
    std::size_t longest = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        longest = std::max(longest, display_width(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return longest;
}

/// The widest column gives way first, but none below its `least`.
void fit(std::vector<std::size_t>& widths, const std::vector<std::size_t>& least, std::size_t room) {
    while (std::accumulate(widths.begin(), widths.end(), std::size_t{0}) > room) {
        std::size_t widest = widths.size();
        for (std::size_t c = 0; c < widths.size(); ++c) {
            if (widths[c] > least[c] && (widest == widths.size() || widths[c] > widths[widest])) widest = c;
        }
        if (widest == widths.size()) return;
        --widths[widest];
    }
}

/// The widths of columns that fit the page, whole words first: names stay in one piece where they can. None where the
/// columns cannot be that narrow, or the last one would have to be broken.
std::optional<std::vector<std::size_t>> fitted(const Rows& rows, std::size_t page, std::size_t indent,
                                               bool last_whole) {
    const std::size_t count = rows[0].size();
    std::vector<std::size_t> widths(count), words(count);
    for (const auto& row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            widths[c] = std::max(widths[c], display_width(row[c]));
            words[c] = std::max(words[c], longest_word(row[c]));
        }
    }
    const std::size_t gaps = indent + between * (count == 0 ? 0 : count - 1);
    const std::size_t room = page > gaps ? page - gaps : 1;
    const auto total = [&] { return std::accumulate(widths.begin(), widths.end(), std::size_t{0}); };
    fit(widths, words, room);
    for (std::size_t c = 0; c < count; ++c) {
        const bool whole = last_whole && c + 1 == count;
        words[c] = whole ? words[c] : std::min(words[c], last_whole ? long_word : least_column);
    }
    fit(widths, words, room);
    if (total() > room) return {};
    return widths;
}

void strip_end(std::string& line) {
    line.erase(line.find_last_not_of(' ') + 1);
}

}  // namespace

TextPage::TextPage(const TextStyle& style) : style_(style), width_(std::max(style.width, least_width)) {}

void TextPage::put(std::string_view text, std::size_t indent, std::string_view colour) {
    const std::size_t room = width_ > indent + least_column ? width_ - indent - 2 : least_column;
    std::size_t in = indent;
    for (const std::string& part : wrapped(cleaned(text), room)) {
        out_.append(in, ' ');
        if (style_.colour) out_ += colour;
        out_ += part;
        if (style_.colour && !colour.empty()) out_ += plain;
        out_ += '\n';
        in = indent + 2;
    }
}

void TextPage::heading(std::string_view text) {
    put(text, 0, bold);
}

void TextPage::line(std::string_view text, std::size_t indent) {
    put(text, indent, {});
}

void TextPage::id(std::string_view text, std::size_t indent) {
    out_ += std::string(indent, ' ') + cleaned(text) + "\n";
}

void TextPage::warning(std::string_view text, std::size_t indent) {
    put(text, indent, red);
}

void TextPage::blank() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
}

void TextPage::table(const TextTable& table, std::size_t indent) {
    Rows rows{table.head};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    for (auto& row : rows) {
        for (std::string& cell : row) cell = cleaned(cell);
    }
    put_rows(rows, indent, table.last_whole);
}

void TextPage::put_rows(const Rows& rows, std::size_t indent, bool last_whole) {
    const auto widths = fitted(rows, width_, indent, last_whole);
    if (!widths && last_whole) return put_last_below(rows, indent);
    if (!widths) return stacked(rows, indent);
    for (const auto& row : rows) put_row(row, *widths, indent, &row == &rows[0]);
}

void TextPage::put_last_below(const Rows& rows, std::size_t indent) {
    Rows others = rows;
    for (auto& row : others) row.pop_back();
    const auto widths = fitted(others, width_, indent, false);
    if (widths) put_row(others[0], *widths, indent, true);
    for (std::size_t r = 1; r < rows.size(); ++r) {
        if (widths) {
            put_row(others[r], *widths, indent, false);
        } else {
            stacked({others[0], others[r]}, indent);
        }
        id(rows[r].back(), indent + 2);
    }
}

void TextPage::put_row(const std::vector<std::string>& row, const std::vector<std::size_t>& widths, std::size_t indent,
                       bool head) {
    std::vector<std::vector<std::string>> cells;
    std::size_t height = 1;
    for (std::size_t c = 0; c < row.size(); ++c) {
        cells.push_back(wrapped(row[c], std::max<std::size_t>(widths[c], 1)));
        height = std::max(height, cells.back().size());
    }
    for (std::size_t h = 0; h < height; ++h) {
        std::string line(indent, ' ');
        for (std::size_t c = 0; c < cells.size(); ++c) {
            const std::string cell = h < cells[c].size() ? cells[c][h] : std::string();
            line += cell;
            if (c + 1 < cells.size()) line.append(widths[c] + between - display_width(cell), ' ');
        }
        strip_end(line);
        out_ += (head && style_.colour ? std::string(bold) + line + std::string(plain) : line) + "\n";
    }
}

void TextPage::stacked(const std::vector<std::vector<std::string>>& rows, std::size_t indent) {
    for (std::size_t r = 1; r < rows.size(); ++r) {
        for (std::size_t c = 0; c < rows[r].size(); ++c) {
            if (!rows[r][c].empty()) line(rows[0][c] + ": " + rows[r][c], c == 0 ? indent : indent + 2);
        }
    }
}

}  // namespace rapporteur
