#include "views/text_page.h"

#include <algorithm>
#include <numeric>

namespace rapporteur {
namespace {

constexpr std::size_t least_width = 40;
constexpr std::size_t least_column = 6;
constexpr std::size_t between = 2;  // columns between columns

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

void TextPage::warning(std::string_view text, std::size_t indent) {
    put(text, indent, red);
}

void TextPage::blank() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
}

void TextPage::table(const TextTable& table, std::size_t indent) {
    std::vector<std::vector<std::string>> rows{table.head};
    rows.insert(rows.end(), table.rows.begin(), table.rows.end());
    std::vector<std::size_t> widths(table.head.size()), words(table.head.size());
    for (auto& row : rows) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            row[c] = cleaned(row[c]);
            widths[c] = std::max(widths[c], display_width(row[c]));
            words[c] = std::max(words[c], longest_word(row[c]));
        }
    }
    const std::size_t gaps = indent + between * (widths.empty() ? 0 : widths.size() - 1);
    const std::size_t room = width_ > gaps ? width_ - gaps : 1;
    fit(widths, words, room);  // whole words first: names and ids stay in one piece where they can
    fit(widths, std::vector<std::size_t>(widths.size(), least_column), room);
    if (std::accumulate(widths.begin(), widths.end(), std::size_t{0}) > room) return stacked(rows, indent);
    for (const auto& row : rows) put_row(row, widths, indent, &row == &rows[0]);
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
