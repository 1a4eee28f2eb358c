#include "comparison.h"

#include <gmock/gmock.h>

#include "folded_name.h"
#include "marks.h"
#include "pairing.h"
#include "score_table.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* content =
    "--- text\n"
    "Premier Li Qiang and the 5th session of the joint commission, signed the minutes.\n"
    "--- expect\n"
    "person li CN \"Li Qiang\"\n"
    "  office \"Premier\"\n"
    "body c commission CN,RU \"joint commission\"\n"
    "session c regular held ordinal=5 mode=video\n"
    "instrument minutes signed \"the minutes\"\n";

Case example(const std::string& extra = "") {
    auto parsed = parse_case("a.case", content + extra);
    EXPECT_TRUE(parsed) << parsed.error().text();
    return *parsed;
}

std::vector<std::string> texts(const Comparison& comparison) {
    std::vector<std::string> out;
    for (const Difference& d : comparison.differences) out.push_back((d.invented() ? "+ " : "- ") + d.text());
    return out;
}

TEST(Comparison, AReadingLikeTheCaseHasNoDifference) {
    const Case c = example();
    EXPECT_THAT(texts(compare(c, c.expected)), IsEmpty());
}

TEST(Comparison, EverySlotIsAFactOfItsOwn) {
    const Case c = example();
    Reading read = c.expected;
    read.people[0].party = "TW";
    read.sessions[0].ordinal->value = 6;
    read.sessions[0].mode.reset();
    read.instruments[0].action = InstrumentAction::announced;
    EXPECT_THAT(
        texts(compare(c, read)),
        ElementsAre("- person CN {Li Qiang}", "+ person TW {Li Qiang}", "- session.ordinal 5", "+ session.ordinal 6",
                    "- session.mode video", "- instrument minutes signed \"the minutes\"",
                    "+ instrument minutes announced \"the minutes\""));
}

TEST(Comparison, ASessionOfAnotherBodyIsMissedAndInvented) {
    const Case c = example();
    Reading read = c.expected;
    read.bodies[0].parties = {"CN"};
    const auto all = texts(compare(c, read));
    EXPECT_THAT(all, ::testing::Contains("- body commission CN,RU \"joint commission\""));
    EXPECT_THAT(all, ::testing::Contains("- session.kind regular"));
    EXPECT_THAT(all, ::testing::Contains("+ session.ordinal 5"));
}

TEST(Comparison, SpansOutsideTheTextAreCounted) {
    const Case c = example();
    Reading read = c.expected;
    read.people[0].mentions.push_back({70, 700});
    EXPECT_EQ(compare(c, read).bad_spans, 1U);
}

TEST(Marks, OwnUpToWhatIsMissedAndInvented) {
    Case c = example();
    Reading read = c.expected;
    read.sessions[0].mode.reset();
    read.history.push_back({1996, {}, {0, 7}, {}});
    const Comparison first = compare(c, read);
    EXPECT_THAT(unmarked(c, first),
                ElementsAre("line   7  missed    session.mode video", "          invented  history 1996"));

    const std::string marked = with_true_marks(content, c, first);
    EXPECT_THAT(marked, HasSubstr("\n~session c regular"));
    EXPECT_THAT(marked, HasSubstr("\n! history 1996\n"));
    const Case again = *parse_case("a.case", marked);
    EXPECT_THAT(unmarked(again, compare(again, read)), IsEmpty());
    EXPECT_EQ(with_true_marks(marked, again, compare(again, read)), marked);

    EXPECT_THAT(unmarked(again, compare(again, c.expected)),
                ElementsAre(HasSubstr("is read after all"), HasSubstr("is invented no longer")));
    EXPECT_EQ(with_true_marks(marked, again, compare(again, c.expected)), content);
}

TEST(ScoreTable, FallsBelowItsFloors) {
    const Case c = example();
    Reading read = c.expected;
    read.instruments.clear();
    ScoreTable table;
    table.add(compare(c, read));
    EXPECT_DOUBLE_EQ(table.f1("person"), 1);
    EXPECT_DOUBLE_EQ(table.f1("instrument"), 0);
    EXPECT_LT(table.f1("FACTS"), 1);
    EXPECT_THAT(*below_floors(table, "f", "# least\nperson 1\ninstrument 0.5\n"),
                ElementsAre("instrument is 0.0000, its floor is 0.5 (f line 3)"));
    EXPECT_FALSE(below_floors(table, "f", "things 0.5\n"));
    EXPECT_FALSE(below_floors(table, "f", "FACTS\n"));
}

TEST(FoldedName, AccentsCaseAndPatronymicsDoNotCount) {
    EXPECT_EQ(folded(" Péter SZIJJÁRTÓ,  Jr."), "peter szijjarto jr");
    EXPECT_EQ(folded_name("Сергей Викторович Лавров"), folded_name("Сергей Лавров"));
    EXPECT_EQ(folded_name("Ivan Petrovich"), "ivan petrovich");
}

TEST(Pairing, TheBestLikenessComesFirst) {
    const auto likeness = [](std::size_t i, std::size_t j) { return i == 0 && j == 1 ? 0.9 : 0.5; };
    const auto pairs = pair_up(2, 2, likeness);
    ASSERT_EQ(pairs.size(), 2U);
    EXPECT_EQ(pairs[0].got, 1U);
    EXPECT_EQ(pairs[1].expected, 1U);
    EXPECT_EQ(pairs[1].got, 0U);
    EXPECT_DOUBLE_EQ(overlap({0, 10}, {5, 15}), 5.0 / 15.0);
    EXPECT_DOUBLE_EQ(overlap({0, 10}, {10, 15}), 0);
}

}  // namespace
}  // namespace rapporteur
