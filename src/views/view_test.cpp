#include "views/view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;

/// Two reports of one meeting and one of a commission that reports to it; words are made up from their places.
class ViewTest : public ::testing::Test {
  protected:
    ViewTest() {
        test::Report first("first", "2024-05-31"), second("second", "2024-06-02"), third("third", "2023-03-01");
        const auto meeting = first.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "Meeting of Heads of Government");
        const auto energy = first.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"});
        first.report(energy, meeting);
        SessionClaim& held = first.session(meeting, 5, "2024-05-30");
        held.place = Place{"Tashkent", "UZ", first.next()};
        held.chairs.push_back({first.person("KZ", "Ann Bek", "Prime Minister"), "KZ"});
        first.reading().history.push_back({2020, meeting, first.next(), "test"});
        add_commitment(first);
        first.figure("bilateral trade", Comparator::greater, 4500000000, "2023").change_percent = 12.5;
        InstrumentClaim minutes{InstrumentKind::minutes, InstrumentAction::signed_, "minutes", 0, first.next(), {}, ""};
        first.reading().instruments.push_back(minutes);
        second.session(second.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "Meeting of Heads of Government"), 5);
        second.figure("bilateral trade", Comparator::equal, 3000000000, "2023");
        third.session(third.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"}), 3, "2023-02-28");
        inputs_ = {first, second, third};
    }

    static void add_commitment(test::Report& report) {
        CommitmentClaim claim;
        claim.actor = "both";
        claim.strength = Strength::agreed;
        claim.trigger = report.next();
        claim.actions = {{report.next(), {"trade"}}};
        claim.deadline = Deadline{{{0, 12, 31}, {}}, "by the end of the year", {}, true};
        report.reading().commitments.push_back(claim);
    }

    static std::string words_of(std::string_view sha256, Span span) {
        return std::string(sha256) + " at " + std::to_string(span.begin);
    }

    std::string text(std::string_view topic, std::string_view asked = {}, std::size_t width = 80) const {
        const Record record = test::fold(inputs_);
        TextStyle style;
        style.width = width;
        const auto view = view_of({record, words_of}, topic, asked, style.messages);
        return view ? to_text(*view, style) : "no view";
    }

    boost::json::value json(std::string_view topic, std::string_view asked = {}) const {
        const Record record = test::fold(inputs_);
        return boost::json::parse(to_json_text(*view_of({record, words_of}, topic, asked, Messages(english()))));
    }

    std::vector<test::Input> inputs_;
};

TEST_F(ViewTest, Mechanisms) {
    EXPECT_EQ(text("mechanisms"), R"(Made from 3 documents (3 sources).

KZ – UZ
  Meeting of Heads of Government
  body/kz-uz/heads-of-government
    Session  Date        Place      Sources  Id
    5        2024-05-30  Tashkent,  2        session/kz-uz/heads-of-government/5
                         UZ
    not in your documents: 1-4
    since 2020, as told; 1 dated session fits a yearly count
    next: 6 in 2025, not yet announced
    └ Energy Commission
      body/kz-uz/commission/energy
        Session  Date        Place  Sources  Id
        3        2023-02-28         1        session/kz-uz/commission/energy/3
        not in your documents: 1-2
)");
}

TEST_F(ViewTest, Session) {
    EXPECT_EQ(text("session", "heads of government 5"), R"(Meeting of Heads of Government 5
session/kz-uz/heads-of-government/5

  ordinal: 5 (2 sources)
      first.txt: “first at 50”
      second.txt: “second at 30”
  status: held (2 sources)
      first.txt: “first at 40”
      second.txt: “second at 20”
  date: 2024-05-30 (1 source)
      first.txt: “first at 60”
  place: Tashkent, UZ (1 source)
      first.txt: “first at 70”
  chair for KZ: Ann Bek (1 source)
      first.txt: “first at 80”
  not in your documents: mode, chair for UZ
  date: second.txt does not tell it; 2024-05-30 is taken from first.txt

Bodies that reported
  Energy Commission (1 source)
      first.txt: “first at 30”

Instruments
  minutes: minutes
    signed (1 source)
      first.txt: “first at 140”

Commitments
  both agreed
    - first at 120
    until 2024-12-31
      the year is that of Meeting of Heads of Government 5
      first.txt: “first at 110”

Kept apart from the commitments: 0 quotes, 0 assessments.
Documents: first.txt, second.txt
)");
}

TEST_F(ViewTest, People) {
    EXPECT_EQ(text("people"), R"(Name     Side  Offices, as seen        Chaired                 Id
Ann Bek  KZ    Prime Minister (seen    Meeting of Heads of     person/kz/ann-bek
               2024-05-31)             Government 5
)");
}

TEST_F(ViewTest, Commitments) {
    EXPECT_EQ(text("commitments"), R"(Meeting of Heads of Government 5
  Who   Strength  What          Target  Until       Sources
  both  agreed    first at 120          2024-12-31  1
)");
}

TEST_F(ViewTest, Instruments) {
    EXPECT_EQ(text("instruments"), R"(Meeting of Heads of Government 5
  Kind     Title    What became of it (sources)
  minutes  minutes  signed (1)
)");
}

TEST_F(ViewTest, Figures) {
    EXPECT_EQ(text("figures", {}, 100), R"(bilateral trade
  figure/kz-uz/bilateral-trade/usd
  Period  Value                           Change   According to  Sources  Words
  2023    3,000,000,000 USD (disputed)                           1        second at 40
  2023    > 4,500,000,000 USD (disputed)  +12.5 %                1        first at 130
)");
}

TEST_F(ViewTest, Gaps) {
    EXPECT_EQ(text("gaps", {}, 100), R"(Body                            Session  Why
Energy Commission               1-2      before the first in your documents
Meeting of Heads of Government  1-4      before the first in your documents
Meeting of Heads of Government  6        expected in 2025, for its told history and its ordinals go
                                         with the years; not yet announced
)");
}

TEST_F(ViewTest, Conflicts) {
    EXPECT_EQ(text("conflicts"), R"(bilateral trade: 2023
  figure/kz-uz/bilateral-trade/usd
  = 3000000000 USD (1 source)
      second.txt: “second at 40”
  > 4500000000 USD (1 source)
      first.txt: “first at 130”
  no value has more sources than the others

)");
}

TEST_F(ViewTest, Documents) {
    EXPECT_EQ(text("documents", {}, 100), R"(Date        Outlet  Document    Speaks of                         Hash
2023-03-01          third.txt   Energy Commission 3               third
2024-05-31          first.txt   Meeting of Heads of Government 5  first
2024-06-02          second.txt  Meeting of Heads of Government 5  second
)");
}

TEST_F(ViewTest, ASessionIsSelectedByWordsNumbersDatesAndId) {
    for (const char* asked : {"heads of government 5", "5", "5th meeting", "meeting heads-of-government", "2024-05-30",
                              "2024-05", "GOVERNMENT", "session/kz-uz/heads-of-government/5", "5-я heads"}) {
        EXPECT_EQ(json("session", asked).as_object()["id"], "session/kz-uz/heads-of-government/5") << asked;
    }
    EXPECT_EQ(json("session", "energy 3").as_object()["id"], "session/kz-uz/commission/energy/3");
    EXPECT_EQ(json("session", "energy 2023").as_object()["id"], "session/kz-uz/commission/energy/3");
}

TEST_F(ViewTest, WhatFitsSeveralOrNoneIsAnsweredByCandidates) {
    EXPECT_EQ(text("session", "KZ"), R"(“KZ” may be any of these; give more words, the ordinal, the date or the id:
  Session                        Date        Id
  Energy Commission 3            2023-02-28  session/kz-uz/commission/energy/3
  Meeting of Heads of            2024-05-30  session/kz-uz/heads-of-government/5
  Government 5
)");
    EXPECT_EQ(text("session", "energy 9"),
              "No session answers to “energy 9”.\n  Energy Commission: no such session in your documents\n");
    EXPECT_EQ(text("session", "fishing"), "No session answers to “fishing”.\n");
}

TEST_F(ViewTest, EveryTopicHasTextAndJsonAndNoOther) {
    for (std::string_view topic : view_topics()) {
        EXPECT_THAT(text(topic, "5"), Not(IsEmpty())) << topic;
        EXPECT_TRUE(json(topic, "5").is_object()) << topic;
    }
    EXPECT_EQ(text("gossip"), "no view");
    inputs_.clear();
    for (std::string_view topic : view_topics()) EXPECT_THAT(text(topic, "5"), Not(IsEmpty())) << topic;
}

TEST_F(ViewTest, LinesFitAnyWidth) {
    for (std::size_t width : {40u, 57u, 80u, 200u}) {
        for (std::string_view topic : view_topics()) {
            std::string shown = text(topic, "5", width);
            for (std::size_t begin = 0; begin < shown.size();) {
                const std::size_t end = shown.find('\n', begin);
                const std::string line = shown.substr(begin, end - begin);
                const bool only_an_id = line.find(' ', line.find_first_not_of(' ')) == std::string::npos;
                EXPECT_TRUE(only_an_id || display_width(line) <= width) << topic << " " << width << ": " << line;
                begin = end + 1;
            }
        }
    }
}

TEST_F(ViewTest, EveryMessageUsedIsInTheCatalogue) {
    for (std::string_view topic : view_topics()) {
        const std::string shown = text(topic, "5", 200);
        for (const char* key :
             {"column.", "fact.", "slot.", "gap.", "sources.", "why.", "session.", "status.", "strength."}) {
            EXPECT_THAT(shown, Not(HasSubstr(key))) << topic;
        }
    }
}

/// The views of the human's readings of the seed reports, with the words of the reports.
TEST(SeedViews, TheTwentyNinthMeetingIsFoundWithItsWords) {
    const auto folder = test::shared_folder() / "seeds";
    if (!test::shared_is_there(folder)) GTEST_SKIP() << "no seed reports here";
    const auto inputs = test::gold_inputs();
    const Record record = test::fold(inputs);
    std::map<std::string, std::string, std::less<>> texts;
    for (const auto& input : inputs) texts[input.info.sha256] = test::contents(folder / input.info.path);
    const ViewSource from{
        record, [&](std::string_view sha256, Span span) { return std::string(span.in(texts.find(sha256)->second)); }};
    const TextStyle style;
    const std::string session = to_text(*view_of(from, "session", "heads of government 29", style.messages), style);
    EXPECT_THAT(session, HasSubstr("session/cn-ru/heads-of-government/29"));
    EXPECT_THAT(session, HasSubstr("“Aug. 21, 2024”"));
    EXPECT_THAT(session, HasSubstr("date: 003_30f62e2727b90abc.txt does not tell it; 2024-08-21 is taken from"));
    EXPECT_THAT(session, HasSubstr("target: at least 2,000,000 trips"));
    EXPECT_THAT(session, HasSubstr("China-Russia Energy Cooperation Committee (1 source)"));
    const std::string mechanisms = to_text(*view_of(from, "mechanisms", {}, style.messages), style);
    EXPECT_THAT(mechanisms, HasSubstr("not in your documents: 1-24, 26-28"));
    EXPECT_THAT(mechanisms, HasSubstr("next: 30 in 2025, not in your documents; 31 in 2026, not yet announced"));
}

}  // namespace
}  // namespace rapporteur
