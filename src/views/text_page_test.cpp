#include "views/text_page.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/utf8.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;

TEST(DisplayWidth, WideCharactersTakeTwoColumnsAndMarksNone) {
    EXPECT_EQ(display_width("abc"), 3u);
    EXPECT_EQ(display_width("会晤"), 4u);
    EXPECT_EQ(display_width("встреча"), 7u);
    EXPECT_EQ(display_width("e\xCC\x81"), 1u);
    EXPECT_EQ(display_width(""), 0u);
}

TEST(Wrapped, BreaksAtBlanksAndWhereThereAreNone) {
    EXPECT_THAT(wrapped("the far east", 8), ElementsAre("the far", "east"));
    EXPECT_THAT(wrapped("extraordinary", 6), ElementsAre("extrao", "rdinar", "y"));
    EXPECT_THAT(wrapped("中俄总理定期会晤", 6), ElementsAre("中俄总", "理定期", "会晤"));
    EXPECT_THAT(wrapped("中", 1), ElementsAre("中"));
    EXPECT_THAT(wrapped("", 5), ElementsAre(""));
}

TEST(Shortened, EndsInAnEllipsis) {
    EXPECT_EQ(shortened("abcdef", 6), "abcdef");
    EXPECT_EQ(shortened("abcdef", 4), "abc…");
    EXPECT_EQ(shortened("中俄总理", 5), "中俄…");
    EXPECT_EQ(shortened("abc", 0), "");
}

TEST(Cleaned, NoDocumentCanSteerTheTerminal) {
    EXPECT_EQ(cleaned("a\x1b[31mred\x07 \n\n b\r"), "a[31mred b");
    EXPECT_EQ(cleaned("safe\xE2\x80\xAEtxt.exe"), "safetxt.exe");
    EXPECT_EQ(cleaned("\xC2\x9Bx"), "x");
    EXPECT_EQ(cleaned("bad \xFF byte"), "bad \xEF\xBF\xBD byte");
}

TEST(TextPageTest, TablesFitTheWidth) {
    TextStyle style;
    style.width = 40;
    TextPage page(style);
    page.table({{"Name", "What", "No"},
                {{"Li Qiang", "a long explanation of what was agreed", "1"}, {"会晤", "short", "22"}}});
    EXPECT_EQ(page.take(),
              "Name      What                        No\n"
              "Li Qiang  a long explanation of what  1\n"
              "          was agreed\n"
              "会晤      short                       22\n");
}

TEST(TextPageTest, AnIdIsNeverBroken) {
    const std::string id = "session/aa-bb/commission/energy-and-much-more/12";
    TextTable table{{"Session", "Place", "Id"}, {{"12", "Tashkent, UZ", id}}, true};
    TextStyle style;
    style.width = 80;
    TextPage wide(style);
    wide.table(table);
    EXPECT_EQ(wide.take(), "Session  Place         Id\n12       Tashkent, UZ  " + id + "\n");
    style.width = 40;
    TextPage narrow(style);
    narrow.table(table);
    EXPECT_EQ(narrow.take(), "Session  Place\n12       Tashkent, UZ\n  " + id + "\n");
}

TEST(TextPageTest, ColourOnlyWhenAsked) {
    TextStyle style;
    TextPage plain(style);
    plain.heading("Head");
    EXPECT_EQ(plain.take(), "Head\n");
    style.colour = true;
    TextPage coloured(style);
    coloured.heading("Head");
    EXPECT_EQ(coloured.take(), "\x1b[1mHead\x1b[0m\n");
}

TEST(MessagesTest, FillsSlotsCountsAndNumbers) {
    const Messages say(english());
    EXPECT_EQ(say("fact.value", {"date", "2024", "1 source"}), "date: 2024 (1 source)");
    EXPECT_EQ(say("no.such.key"), "no.such.key");
    EXPECT_EQ(say("fact.value", {}), ":  ()");
    EXPECT_EQ(say.count("sources", 1), "1 source");
    EXPECT_EQ(say.count("sources", 3), "3 sources");
    EXPECT_EQ(say.number(240000000000), "240,000,000,000");
    EXPECT_EQ(say.number(-1234), "-1,234");
    EXPECT_EQ(say.number(26.3), "26.3");
    EXPECT_EQ(say.number(999), "999");
}

RC_GTEST_PROP(TextPageProperty, AnyBytesGiveValidTextWithinTheWidth, (std::string bytes)) {
    TextStyle style;
    style.width = 40;
    TextPage page(style);
    page.line(bytes, 4);
    page.table({{"A", "B"}, {{bytes, "x"}, {"y", bytes + bytes}}});
    const std::string text = page.take();
    RC_ASSERT(is_valid_utf8(text));
    std::size_t begin = 0;
    while (begin < text.size()) {
        const std::size_t end = text.find('\n', begin);
        RC_ASSERT(display_width(text.substr(begin, end - begin)) <= 40u);
        begin = end + 1;
    }
}

}  // namespace
}  // namespace rapporteur
