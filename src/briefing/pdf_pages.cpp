#include "briefing/pdf_pages.h"

#include <algorithm>

namespace rapporteur::pdf {
namespace {

constexpr double bottom = page_height - margin_bottom;
constexpr double room_of_a_page = bottom - margin_top;
constexpr std::size_t least_lines = 2;  // of a broken row, on either page

bool breakable(const Row& row) {
    return row.lines() >= 2 * least_lines && (!row.keep_whole || row.height() > room_of_a_page / 2);
}

/// The least that must stand on the page where the row begins.
double least_height(const Row& row) {
    return breakable(row) ? row.height(least_lines) - row.padding : row.height();
}

class Paginator {
  public:
    std::vector<Page> paginate(const std::vector<std::unique_ptr<Row>>& rows) {
        pages_.emplace_back();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const bool begins_group = i == 0 || !rows[i - 1]->keep_with_next;
            if (begins_group && !fits(group_height(rows, i))) turn(rows[i]->head);
            place(*rows[i]);
        }
        return std::move(pages_);
    }

  private:
    /// From row `i` to the first that may stand apart from its next, the last of them only begun.
    static double group_height(const std::vector<std::unique_ptr<Row>>& rows, std::size_t i) {
        double height = rows[i]->above;
        for (; rows[i]->keep_with_next && i + 1 < rows.size(); ++i) height += rows[i]->height() + rows[i + 1]->above;
        return height + least_height(*rows[i]);
    }

    bool fits(double height) const { return pages_.back().empty() || y_ + height <= bottom; }

    void turn(const Row* head) {
        pages_.emplace_back();
        y_ = margin_top;
        if (head != nullptr) put(*head, 0, head->lines());
    }

    void put(const Row& row, std::size_t first, std::size_t count) {
        pages_.back().push_back({&row, first, count, y_});
        y_ += row.height(count);
    }

    void place(const Row& row) {
        if (!pages_.back().empty()) y_ += row.above;
        std::size_t done = 0;
        const std::size_t all = row.lines();
        while (y_ + row.height(all - done) > bottom) {
            const std::size_t now = lines_that_fit(row, all - done);
            if (now == 0 && fresh_page(row)) break;
            if (now > 0) put(row, done, now);
            done += now;
            turn(row.head);
        }
        put(row, done, all - done);
    }

    /// So that neither page has a single line; 0 where none may stand here.
    std::size_t lines_that_fit(const Row& row, std::size_t left) const {
        if (!breakable(row)) return 0;
        const double room = bottom - y_ - 2 * row.padding;
        auto lines = room <= 0 ? std::size_t(0) : std::size_t(room / row.style.pitch());
        if (lines + least_lines > left) lines = left > least_lines ? left - least_lines : 0;
        return lines < least_lines ? 0 : lines;
    }

    /// Nothing but a table's head stands here yet: turning the page would not help.
    bool fresh_page(const Row& row) const {
        const Page& page = pages_.back();
        return page.empty() || (page.size() == 1 && page[0].row == row.head);
    }

    std::vector<Page> pages_;
    double y_ = margin_top;
};

}  // namespace

std::size_t Row::lines() const {
    std::size_t most = 1;
    for (const Cell& cell : cells) most = std::max(most, cell.text.lines.size());
    return most;
}

std::vector<Page> paginate(const std::vector<std::unique_ptr<Row>>& rows) {
    return Paginator().paginate(rows);
}

}  // namespace rapporteur::pdf
