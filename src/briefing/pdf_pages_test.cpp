#include "briefing/pdf_pages.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

namespace rapporteur::pdf {
namespace {

/// Rows of so many lines; what the lines say does not matter to pages.
class Paginate : public ::testing::Test {
  protected:
    Row& add(std::size_t lines) {
        rows_.push_back(std::make_unique<Row>());
        Cell cell;
        cell.text.lines.resize(lines);
        rows_.back()->cells.push_back(std::move(cell));
        return *rows_.back();
    }

    void fill_page_but(std::size_t lines) { add(lines_of_a_page() - lines).keep_whole = false; }

    static std::size_t lines_of_a_page() {
        return std::size_t((page_height - margin_top - margin_bottom) / Style().pitch());
    }

    /// Every line of every row stands exactly once, in order, but for heads of tables; none below the margin.
    void expect_whole(const std::vector<Page>& pages) const {
        std::map<const Row*, std::size_t> next;
        for (const Page& page : pages) {
            for (const Piece& piece : page) {
                EXPECT_LE(piece.y + piece.row->height(piece.count), page_height - margin_bottom + 0.01);
                const bool again = piece.first == 0 && next[piece.row] == piece.row->lines();
                EXPECT_TRUE(again || piece.first == next[piece.row]);
                if (!again) next[piece.row] += piece.count;
            }
        }
        for (const auto& row : rows_) EXPECT_EQ(next[row.get()], row->lines());
    }

    std::vector<std::unique_ptr<Row>> rows_;
};

TEST_F(Paginate, AHeadingStandsWithWhatFollows) {
    fill_page_but(2);
    Row& heading = add(1);
    heading.keep_with_next = true;
    add(4);
    const auto pages = paginate(rows_);
    ASSERT_EQ(pages.size(), 2U);
    EXPECT_EQ(pages[1][0].row, &heading);
    expect_whole(pages);
}

TEST_F(Paginate, NoLineOfAParagraphStandsAlone) {
    for (std::size_t left = 0; left < 8; ++left) {
        for (std::size_t lines = 1; lines < 9; ++lines) {
            rows_.clear();
            fill_page_but(left);
            add(lines);
            const auto pages = paginate(rows_);
            expect_whole(pages);
            for (const Page& page : pages) {
                for (const Piece& piece : page)
                    EXPECT_TRUE(piece.count >= 2 || piece.row->lines() == 1) << left << " " << lines;
            }
        }
    }
}

TEST_F(Paginate, ATableGoesOnUnderItsHead) {
    Row& head = add(1);
    head.keep_with_next = true;
    for (int i = 0; i < 100; ++i) {
        Row& row = add(3);
        row.head = &head;
        row.keep_whole = true;
    }
    const auto pages = paginate(rows_);
    ASSERT_GT(pages.size(), 3U);
    for (const Page& page : pages) EXPECT_EQ(page[0].row, &head);
    for (const Page& page : pages) EXPECT_GT(page.size(), 5U);
}

TEST_F(Paginate, ARowLargerThanAPageGoesOnOverPages) {
    Row& head = add(1);
    head.keep_with_next = true;
    Row& row = add(lines_of_a_page() * 3);
    row.head = &head;
    row.keep_whole = true;
    const auto pages = paginate(rows_);
    EXPECT_EQ(pages.size(), 4U);
    expect_whole(pages);
}

TEST_F(Paginate, ALineHigherThanAPageDoesNotHangIt) {
    add(1).style.size = 2 * page_height;
    add(2);
    EXPECT_EQ(paginate(rows_).size(), 2U);
}

}  // namespace
}  // namespace rapporteur::pdf
