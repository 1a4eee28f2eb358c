#pragma once

#include <memory>
#include <string>
#include <vector>

#include "briefing/pdf_text.h"

/// Rows of set text, put on pages. Measures are points; y grows downwards.
namespace rapporteur::pdf {

constexpr double page_width = 595.28;  // A4: 210 mm x 297 mm
constexpr double page_height = 841.89;
constexpr double margin_side = 62;
constexpr double margin_top = 68;
constexpr double margin_bottom = 62;
constexpr double text_width = page_width - 2 * margin_side;

/// A text at its place in a row.
struct Cell {
    double x = 0;  ///< from the margin
    Set text;
};

enum class Rule : std::uint8_t { none, hairline, line };

/// What stands side by side: a paragraph is a row of one cell. Lines of all cells share their baselines.
struct Row {
    std::vector<Cell> cells;
    Style style;
    double above = 0;    ///< white space before; left out at the top of a page
    double padding = 0;  ///< within, above and below the text
    Rule rule_above = Rule::none;
    Rule rule_below = Rule::none;
    bool shaded = false;
    bool keep_with_next = false;
    bool keep_whole = false;           ///< not to be broken, if it fits on a page
    const Row* head = nullptr;         ///< of its table: repeated on top of a page that begins with this row
    std::vector<std::string> names{};  ///< of places that links lead to
    unsigned outline = 0;              ///< level of the heading; 0: none
    std::string outline_text{};

    std::size_t lines() const;
    double height(std::size_t lines_of_it) const { return 2 * padding + double(lines_of_it) * style.pitch(); }
    double height() const { return height(lines()); }
};

/// A row, or some lines of it, on a page.
struct Piece {
    const Row* row = nullptr;
    std::size_t first = 0;  ///< line
    std::size_t count = 0;
    double y = 0;
};

using Page = std::vector<Piece>;

/// Rows on pages: headings stand with what follows, no line of a paragraph stands alone, tables go on under their head.
/// Pointers are into `rows`.
std::vector<Page> paginate(const std::vector<std::unique_ptr<Row>>& rows);

}  // namespace rapporteur::pdf
