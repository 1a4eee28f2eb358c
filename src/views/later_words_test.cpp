#include "views/later_words.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <list>
#include <map>

#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

/// Reports of sessions of one commission, each with words of its own.
class LaterWordsTest : public ::testing::Test {
  protected:
    /// A report of the session of a day, and what else it tells is added to it.
    test::Report& report(const std::string& name, const std::string& day, std::vector<Party> parties = {"KZ", "UZ"}) {
        test::Report& made = reports_.emplace_back(name, day);
        made.session(made.body(BodyKind::commission, std::move(parties), "Kazakh Uzbek Trade Commission", {"trade"}), 0, day);
        return made;
    }

    void agreed(test::Report& report, const std::string& action, std::vector<std::string> areas) {
        CommitmentClaim claim;
        claim.session = SessionIndex(report.reading().sessions.size() - 1);
        claim.actor = "both";
        claim.strength = Strength::agreed;
        claim.trigger = report.next();
        claim.actions = {{saying(report, action), std::move(areas)}};
        claim.rule = "test";
        report.reading().commitments.push_back(claim);
    }

    void signed_text(test::Report& report, const std::string& title) {
        InstrumentClaim claim{InstrumentKind::plan, InstrumentAction::signed_, title, 0, saying(report, title), {}, ""};
        report.reading().instruments.push_back(claim);
    }

    Span saying(test::Report& report, const std::string& words) {
        const Span span = report.next();
        texts_[{report.info().sha256, span.begin}] = words;
        return span;
    }

    /// What is offered for the commitment of these words, each as its day and words.
    std::vector<std::string> later(const std::string& action) {
        std::vector<test::Input> inputs(reports_.begin(), reports_.end());
        const Record record = test::fold(inputs);
        const ViewSource from{record, [this](std::string_view sha256, Span span) { return texts_[{std::string(sha256), span.begin}]; }};
        const LaterWords words(from);
        std::vector<std::string> out;
        for (const Commitment& one : record.commitments) {
            if (from.words(record.documents.at(one.supports.at(0).document).sha256, one.actions.at(0).span) != action) continue;
            for (const LaterWord& word : words.of(one)) out.push_back(word.cited.date + " " + word.kind + ": " + word.cited.words);
        }
        return out;
    }

    std::list<test::Report> reports_;
    std::map<std::pair<std::string, std::uint32_t>, std::string> texts_;
};

constexpr const char* asked = "open a border market at Zhibek Zholy";

TEST_F(LaterWordsTest, WhatALaterSessionUndertakesOnTheSameSubjectIsOffered) {
    agreed(report("a", "2023-05-18"), asked, {"border_trade"});
    agreed(report("b", "2024-11-27"), "extend the border market at Zhibek Zholy", {"border_trade"});
    EXPECT_THAT(later(asked), ElementsAre("2024-11-27 commitment: extend the border market at Zhibek Zholy"));
    EXPECT_THAT(later("extend the border market at Zhibek Zholy"), IsEmpty()) << "what came before is not later";
}

TEST_F(LaterWordsTest, InstrumentsOnTheSubjectAreOffered) {
    agreed(report("a", "2023-05-18"), "draw up a road map for industrial cooperation", {"industry"});
    signed_text(report("b", "2024-11-27"), "A road map for industrial cooperation");
    EXPECT_THAT(later("draw up a road map for industrial cooperation"), ElementsAre("2024-11-27 instrument: A road map for industrial cooperation"));
}

TEST_F(LaterWordsTest, AnotherMechanismSpeaksOfSomethingElse) {
    agreed(report("a", "2023-05-18"), asked, {"border_trade"});
    agreed(report("b", "2024-11-27", {"KG", "UZ"}), "extend the border market at Zhibek Zholy", {"border_trade"});
    EXPECT_THAT(later(asked), IsEmpty());
}

TEST_F(LaterWordsTest, TheSameDayAndTheSameDocumentAreNotLater) {
    agreed(report("a", "2023-05-18"), asked, {"border_trade"});
    agreed(report("b", "2023-05-18"), "extend the border market at Zhibek Zholy", {"border_trade"});
    EXPECT_THAT(later(asked), IsEmpty());
    test::Report& of_two = report("c", "2021-05-18");
    agreed(of_two, "open border markets at Zhibek Zholy soon", {"border_trade"});
    of_two.session(0, 0, "2022-05-18");
    agreed(of_two, "extend border markets at Zhibek Zholy again", {"border_trade"});
    for (const std::string& words : later("open border markets at Zhibek Zholy soon")) EXPECT_THAT(words, ::testing::StartsWith("2023"));
}

TEST_F(LaterWordsTest, OneWordInCommonIsNoSubject) {
    agreed(report("a", "2023-05-18"), asked, {"border_trade"});
    agreed(report("b", "2024-11-27"), "build a railway depot at Zhibek", {"border_trade"});
    EXPECT_THAT(later(asked), IsEmpty());
}

TEST_F(LaterWordsTest, WordsThatNameTheMechanismTellNothing) {
    agreed(report("a", "2023-05-18"), "raise Kazakh Uzbek trade turnover", {"trade"});
    agreed(report("b", "2024-11-27"), "finance Kazakh Uzbek trade houses", {"trade"});
    EXPECT_THAT(later("raise Kazakh Uzbek trade turnover"), IsEmpty());
}

TEST_F(LaterWordsTest, FineWordsOfNoAreaHaveNoSubject) {
    agreed(report("a", "2023-05-18"), "inject new impetus into the comprehensive strategic partnership", {});
    agreed(report("b", "2024-11-27"), "inject new impetus into the comprehensive strategic partnership", {});
    EXPECT_THAT(later("inject new impetus into the comprehensive strategic partnership"), IsEmpty());
}

TEST_F(LaterWordsTest, WordsThatEveryFactHasTellNothing) {
    agreed(report("a", "2020-05-18"), "deepen practical cooperation in farming", {"agriculture"});
    for (const char* const area : {"tourism", "science", "banking", "housing", "shipping", "mining"}) {
        agreed(report(area, "2024-11-27"), std::string("deepen practical cooperation in ") + area, {area});
    }
    EXPECT_THAT(later("deepen practical cooperation in farming"), IsEmpty());
}

TEST_F(LaterWordsTest, AtMostFiveAreOfferedTheLikest) {
    agreed(report("a", "2020-05-18"), asked, {"border_trade"});
    for (int n = 0; n < 8; ++n) agreed(report("b" + std::to_string(n), "202" + std::to_string(1 + n / 4) + "-0" + std::to_string(1 + n) + "-01"), "open market " + std::to_string(n) + " at Zhibek Zholy border", {"border_trade"});
    for (int n = 0; n < 600; ++n) agreed(report("c" + std::to_string(n), "2019-01-01"), "word" + std::to_string(n) + "x", {"science"});
    EXPECT_EQ(later(asked).size(), 5U);
}

}  // namespace
}  // namespace rapporteur
