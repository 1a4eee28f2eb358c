#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "views/messages.h"

namespace rapporteur {

/// How a view is shown on a terminal.
struct TextStyle {
    std::size_t width = 100;  ///< columns; at least 40 are used
    bool colour = false;      ///< headings and conflicts set off by ANSI colours
    Messages messages = Messages(english());
};

struct TextTable {
    std::vector<std::string> head;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `head`
    bool last_whole =
        false;  ///< the last column (an id, a hash) is never broken: where it does not fit it stands below
};

/// Text for a terminal under construction: headings, wrapped lines, tables that fit the width. All text put in is
/// cleaned of control characters, so no document can steer the terminal.
class TextPage {
  public:
    explicit TextPage(const TextStyle& style);

    const Messages& say() const { return style_.messages; }
    void heading(std::string_view text);
    /// Wrapped; further lines are set in by two columns more.
    void line(std::string_view text, std::size_t indent = 0);
    /// An id by itself: one line, never broken.
    void id(std::string_view text, std::size_t indent = 0);
    /// A line that warns.
    void warning(std::string_view text, std::size_t indent = 0);
    void table(const TextTable& table, std::size_t indent = 0);
    void blank();
    std::string take() { return std::move(out_); }

  private:
    void put(std::string_view text, std::size_t indent, std::string_view colour);
    void put_rows(const std::vector<std::vector<std::string>>& rows, std::size_t indent, bool last_whole);
    void put_last_below(const std::vector<std::vector<std::string>>& rows, std::size_t indent);
    void put_row(const std::vector<std::string>& row, const std::vector<std::size_t>& widths, std::size_t indent,
                 bool head);
    /// A table too wide for the page: each row as lines of its own.
    void stacked(const std::vector<std::vector<std::string>>& rows, std::size_t indent);

    const TextStyle& style_;
    std::size_t width_;
    std::string out_;
};

/// Columns that `text` takes: two for wide East Asian characters, none for combining ones.
std::size_t display_width(std::string_view text);
/// `text` in lines of at most `width` columns (or one character, where that is wider), broken at blanks where there are
/// any.
std::vector<std::string> wrapped(std::string_view text, std::size_t width);
/// Without control and direction-changing characters; runs of blanks and line breaks become one blank.
std::string cleaned(std::string_view text);
/// Cut to `width` columns, with an ellipsis where something is left out.
std::string shortened(std::string_view text, std::size_t width);

}  // namespace rapporteur
