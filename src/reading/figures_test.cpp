#include "reading/figures.h"

#include <gmock/gmock.h>

#include "reading/draft_for_test.h"
#include "reading/lists.h"
#include "reading/measures.h"
#include "reading/periods.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;

constexpr const char* figure_lexicon =
    "class comma\n,\n;\nclass clause_break\n;\nclass clause_end\n;\nclass level_link\nof\nclass infinitive\nto\n"
    "class level_reference\nthe figure\nclass multiplier\nmillion\tvalue=1000000\nclass numeral\nnine\tvalue=9\n"
    "class ordinal\nthird\tvalue=3\nclass month\nmay\tvalue=5\njuly\tvalue=7\nclass stop\n.\n:\nclass bullet\n-\n";
constexpr const char* figure_rules =
    "phase when in mentions\n"
    "rule range\n  match m:<month> \"-\" n:<month> y:<year>\n  make Period month=$m month_to=$n year=$y\n"
    "rule months\n  match n:<numeral> \"months of\" y:<year>\n  make Period count=$n year=$y\n"
    "rule quarter\n  match n:<ordinal> \"quarter of\" y:<year>\n  make Period count=$n year=$y form=quarter\n"
    "rule fiscal\n  match y:<year> ~ \"-\" ~ e:<day>\n  make Period year=$y year_to=$e form=fiscal\n"
    "rule year\n  match \"in\" y:<year>\n  make Date year=$y\n"
    "rule item\n  match ^line <bullet>\n  make ListItem\n"
    "rule trade\n  match (\"mutual\"|\"bilateral\")? \"trade\"\n  make Measure name=bilateral_trade\n"
    "rule wheat\n  match \"wheat\"\n  make Measure\n"
    "rule money\n  match n:(<number> <multiplier>) \"euros\"\n  make Figure value=$n unit=EUR kind=money\n"
    "rule tonnes\n  match n:(<number> <multiplier>?) u:\"tonnes\"\n  make Figure value=$n unit=tonnes kind=measure noun=$u\n"
    "rule count\n  match n:<number> \"joint\"? u:\"projects\"\n  make Figure value=$n unit=projects kind=count noun=$u\n"
    "phase compared in mentions\nrule baseline\n  match \"than\" Date\n  make Baseline\n";

struct Read {
    std::string measure, period;
    StatedFigure figure;
};

Read read(const std::string& text) {
    DraftForTest made(figure_lexicon, figure_rules, text);
    const auto figures = made.draft.annotations(made.draft.schema.t_figure);
    if (figures.size() != 1) return {};
    return {measure_of(made.draft, figures[0]).first, period_of(made.draft, figures[0]), stated_figure(made.draft, figures[0]).value_or(StatedFigure{})};
}

TEST(Figures, AreExact) {
    EXPECT_EQ(read("trade came to 4.1 million euros").figure.value, 4100000);
    EXPECT_EQ(read("trade came to 4.1 million euros").figure.unit, "EUR");
}

TEST(Measures, AreNounPhrases) {
    EXPECT_EQ(read("both sides said mutual trade stood at 3 million euros").measure, "bilateral trade");
    EXPECT_EQ(read("they bought 3 million tonnes of wheat").measure, "wheat");
    EXPECT_EQ(read("they have 630 joint projects").measure, "joint projects");
    EXPECT_EQ(read("they spoke of trade; it cost 3 million euros").measure, "") << "another clause";
    EXPECT_EQ(read("it cost 3 million euros").measure, "");
}

TEST(Periods, AreWrittenOneWay) {
    EXPECT_EQ(read("trade came to 3 million euros in 2023").period, "2023");
    EXPECT_EQ(read("trade came to 3 million euros, May-July 2023").period, "2023-05/2023-07");
    EXPECT_EQ(read("trade came to 3 million euros, nine months of 2023").period, "2023-01/2023-09");
    EXPECT_EQ(read("trade came to 3 million euros, third quarter of 2023").period, "2023-07/2023-09");
    EXPECT_EQ(read("trade came to 3 million euros, 2022-23").period, "2022-23");
    EXPECT_EQ(read("in 2023 trade came to 3 million euros, more than in 2022").period, "2023");
}

TEST(Lists, HaveALineForEach) {
    const std::string text = "They agreed:\n- to build a road;\n- open a bridge.\nThen they left.";
    DraftForTest made(figure_lexicon, figure_rules, text);
    std::vector<std::string> lines;
    for (const Clause line : list_after(made.draft, 0)) lines.emplace_back(made.draft.words(line.begin, line.end));
    EXPECT_THAT(lines, ElementsAre("build a road", "open a bridge"));
}

}  // namespace
}  // namespace rapporteur
