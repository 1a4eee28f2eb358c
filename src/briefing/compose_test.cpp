#include "briefing/compose.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "base/effort_for_test.h"
#include "base/utf8.h"
#include "briefing/briefing_for_test.h"
#include "briefing/briefing_text.h"
#include "briefing/budget.h"

namespace rapporteur {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

Briefing brief_meeting(const std::vector<test::Input>& inputs, BriefingLanguage language = BriefingLanguage::english) {
    const Record record = test::fold(inputs);
    return compose_briefing(record, test::words_by_place,
                            {.session = record.session(test::meeting_5), .body = nullptr, .since = {}}, language);
}

void for_each_text(const Briefing& briefing, const std::function<void(const CitedText&)>& visit) {
    for (const BriefingBlock& block : briefing.blocks) {
        if (const auto* text = std::get_if<CitedText>(&block)) visit(*text);
        const auto* table = std::get_if<BriefingTable>(&block);
        if (table == nullptr) continue;
        for (const auto& row : table->rows) {
            for (const Lines& cell : row) std::ranges::for_each(cell, visit);
        }
    }
}

TEST(Compose, SaysWhatTheRecordSaysAndWhereItStands) {
    EXPECT_EQ(briefing_text(brief_meeting(test::two_reports())), R"(Meeting of heads of government
Briefing on one session: Session 5, 30 May 2024, Tashkent, Uzbekistan
Made from 2 documents of 2 independent sources; the latest date in the record is 2 June 2025. It
  says what the documents say and nothing beyond them. A number in brackets leads to the very words,
  listed under Sources.

At a glance
  Sessions  Instruments  Commitments  With a deadline  Deadline passed  Conflicts  Documents
  1         1            3            2                1                1          2

  Commitments by side  agreed  pledged  will  ready  urged  hoped
  Both sides           1       –        –     –      –      –
  Kazakhstan           –       1        –     –      –      –
  Uzbekistan           –       –        –     1      –      –

What was agreed
Session:
    Session 5 [1][10]
Date:
    30 May 2024 [2]
Place:
    Tashkent, Uzbekistan [3]
Chairs:
    Uzbekistan: Bek Ann [4]
Not in the documents:
    form, chair for Kazakhstan

Instruments
  Instrument  Kind     What was done with it
  Minutes     minutes  signed [9]

Commitments
  Both sides  Commitment
  agreed      first at 130 [7]; by: 2025

  Kazakhstan  Commitment
  pledged     first at 110 [6]; by: 31 December 2024

  Uzbekistan  Commitment
  ready       first at 90 [5]

What became of it

Deadlines
  Deadline          State    Side        Commitment
  31 December 2024  passed   Kazakhstan  first at 110 [6]
  2025              to come  Both sides  first at 130 [7]

“Passed” means: before 2 June 2025, the latest date in the record. Whether a commitment was kept
  is not judged here.

Instruments: later acts and open ones
The documents tell of no later act.

Later sessions
The documents tell of no later session.

Figures
  Figure                            Period  Value                              Change   According to
  Bilateral trade; Kazakhstan –     2023    3 billion US dollars [11];
  Uzbekistan                                sources disagree
                                    2023    more than 4.5 billion US dollars   +12.5 %
                                            [8]; sources disagree

What sources disagree on
Bilateral trade; 2023:
    3 billion US dollars [11]
    more than 4.5 billion US dollars [8]
    no value has more sources than the others

Sources

Altyn News, 31 May 2024; Leaders meet
file: first.txt; https://example.org/a?b=1&c=2
  [1] “first at 30”
  [2] “first at 40”
  [3] “first at 50”
  [4] “first at 60”
  [5] “first at 80”
  [6] “first at 100”
  [7] “first at 120”
  [8] “first at 140”
  [9] “first at 150”

2 June 2025
file: second.txt
  [10] “second at 30”
  [11] “second at 40”
)");
}

TEST(Compose, EveryNumberLeadsToANoteAndNotesAreCountedFromOne) {
    const Briefing briefing = brief_meeting(test::two_reports());
    std::vector<unsigned> numbers;
    for (const BriefingSource& source : briefing.sources) {
        for (const BriefingNote& note : source.notes) numbers.push_back(note.number);
    }
    ASSERT_FALSE(numbers.empty());
    for (std::size_t i = 0; i < numbers.size(); ++i) EXPECT_EQ(numbers[i], i + 1);
    std::set<unsigned> used;
    for_each_text(briefing, [&](const CitedText& text) { used.insert(text.notes.begin(), text.notes.end()); });
    EXPECT_THAT(std::vector<unsigned>(used.begin(), used.end()), numbers);
}

TEST(Compose, ASourceTellsOutletDateTitleFileAndAddress) {
    const Briefing briefing = brief_meeting(test::two_reports());
    const BriefingSource& source = briefing.sources.at(0);
    EXPECT_EQ(source.outlet, "Altyn News");
    EXPECT_EQ(source.date, "31 May 2024");
    EXPECT_EQ(source.title, "Leaders meet");
    EXPECT_EQ(source.file, "first.txt");
    EXPECT_EQ(source.url, "https://example.org/a?b=1&c=2");
    EXPECT_THAT(source.notes.at(0).words, HasSubstr("first at "));
}

TEST(Compose, SidesStandInTheRecordsOrderAndAlike) {
    const Briefing briefing = brief_meeting(test::two_reports());
    std::vector<std::string> sides;
    for (const BriefingBlock& block : briefing.blocks) {
        const auto* table = std::get_if<BriefingTable>(&block);
        if (table == nullptr || table->columns.size() != 2 || table->columns[1].head != "Commitment") continue;
        sides.push_back(table->columns[0].head);
        EXPECT_EQ(table->columns[0].share, 1.2);
    }
    EXPECT_THAT(sides, ElementsAre("Both sides", "Kazakhstan", "Uzbekistan"));
}

TEST(Compose, ADeadlineHasPassedOnlyWhereTheRecordReachesBeyondAllOfIt) {
    const std::string text = briefing_text(brief_meeting(test::two_reports()));
    EXPECT_THAT(text, AllOf(HasSubstr("31 December 2024  passed   Kazakhstan"),
                            HasSubstr("2025              to come  Both sides")));
    EXPECT_THAT(text, HasSubstr("is not judged here."));
}

TEST(Compose, WhatSourcesDisagreeOnIsShownFromAll) {
    const std::string text = briefing_text(brief_meeting(test::two_reports()));
    const auto at = text.find("What sources disagree on");
    ASSERT_NE(at, text.npos);
    EXPECT_THAT(text.substr(at),
                AllOf(HasSubstr("more than 4.5 billion US dollars ["), HasSubstr("    3 billion US dollars ["),
                      HasSubstr("no value has more sources")));
}

TEST(Compose, WhatIsMissingIsNamed) {
    EXPECT_THAT(briefing_text(brief_meeting(test::two_reports())), HasSubstr("chair for Kazakhstan"));
}

TEST(Compose, InstrumentsThatWereOnlyPlannedAreSaidToBeOpen) {
    auto inputs = test::two_reports();
    inputs[0].reading.instruments[0].action = InstrumentAction::planned;
    EXPECT_THAT(briefing_text(brief_meeting(inputs)), HasSubstr("no document tells that it was signed"));
}

TEST(Compose, AnActToldAfterTheSessionIsALaterAct) {
    auto inputs = test::two_reports();
    inputs[1].reading.instruments.push_back(
        {InstrumentKind::minutes, InstrumentAction::adopted, "minutes", 0, {500, 510}, {}, ""});
    EXPECT_THAT(briefing_text(brief_meeting(inputs)), HasSubstr("adopted, 2 June 2025, told after the session"));
}

TEST(Compose, SinceADateTakesTheSessionsOfThatTimeOnly) {
    const Record record = test::fold(test::two_reports());
    const auto text = [&](const Date& since) {
        return briefing_text(compose_briefing(record, test::words_by_place,
                                              {.session = nullptr, .body = nullptr, .since = since},
                                              BriefingLanguage::english));
    };
    EXPECT_THAT(text({2024, 5, 0}), HasSubstr("Tashkent"));
    EXPECT_THAT(text({2024, 6, 0}), Not(HasSubstr("Tashkent")));
}

TEST(Compose, TheSameInAnyOrderOfDocuments) {
    auto inputs = test::two_reports();
    const std::string text = briefing_text(brief_meeting(inputs));
    std::ranges::reverse(inputs);
    EXPECT_EQ(briefing_text(brief_meeting(inputs)), text);
}

TEST(Compose, WordsOfAnotherLanguageStandAroundTheSameNames) {
    EXPECT_THAT(briefing_text(brief_meeting(test::two_reports(), BriefingLanguage::chinese)),
                AllOf(HasSubstr("商定内容"), HasSubstr("乌兹别克斯坦：Bek Ann"), HasSubstr("2024年5月30日")));
    EXPECT_THAT(briefing_text(brief_meeting(test::two_reports(), BriefingLanguage::russian)),
                AllOf(HasSubstr("Что согласовано"), HasSubstr("Узбекистан: Bek Ann")));
}

TEST(Compose, HostileWordsAreCutAndCleaned) {
    auto inputs = test::two_reports();
    inputs[0].info.outlet = std::string(1000000, 'x') + "\x1B]0;title\x07";
    inputs[0].info.title = "\xFF\xFE<b>\x01&\xED\xA0\x80";
    const Record record = test::fold(inputs);
    const auto endless = [](std::string_view, Span span) {
        return std::string(std::max<std::size_t>(span.size(), 1000000), '\xC3');
    };
    const Briefing briefing =
        compose_briefing(record, endless, {.session = record.session(test::meeting_5), .body = nullptr, .since = {}},
                         BriefingLanguage::english);
    const std::string text = briefing_text(briefing);
    EXPECT_TRUE(is_valid_utf8(text));
    EXPECT_LT(text.size(), 100000U);
    EXPECT_EQ(std::ranges::count_if(text, [](char c) { return c >= 0 && c < 0x20 && c != '\n'; }), 0);
}

TEST(Compose, AHundredThousandCommitmentsAreCutAndCounted) {
    auto inputs = test::two_reports();
    const std::size_t many = test::effort(100000);
    const CommitmentClaim one = inputs[0].reading.commitments[1];
    for (std::size_t i = 0; i < many; ++i) {
        inputs[0].reading.commitments.push_back(one);
        const auto at = std::uint32_t(1000 + 100 * i);
        inputs[0].reading.commitments.back().trigger = {at, at + 5};
        inputs[0].reading.commitments.back().actions[0].span = {at + 10, at + 20};
    }
    const Briefing briefing = brief_meeting(inputs);
    std::size_t rows = 0;
    for (const BriefingBlock& block : briefing.blocks) {
        if (const auto* table = std::get_if<BriefingTable>(&block)) rows += table->rows.size();
    }
    EXPECT_LT(rows, 3 * budget::commitments);
    EXPECT_THAT(briefing_text(briefing),
                HasSubstr(std::to_string(many + 3 - budget::commitments) + " more commitments are in the record"));
}

}  // namespace
}  // namespace rapporteur
