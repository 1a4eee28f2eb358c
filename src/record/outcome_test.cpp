#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/commitment_fold.h"
#include "record/indicator_fold.h"
#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

test::Report about(const std::string& name, const std::string& date = "2024-08-21") {
    test::Report report(name);
    report.session(report.body(BodyKind::heads_of_government, {"AA", "BB"}, "meeting"), 29, date);
    return report;
}

void instrument(test::Report& report, InstrumentKind kind, InstrumentAction action, std::string title) {
    InstrumentClaim claim;
    claim.kind = kind;
    claim.action = action;
    claim.title = std::move(title);
    claim.span = report.next();
    report.reading().instruments.push_back(std::move(claim));
}

TEST(Instruments, FullerAndShorterTitlesAreOneAndActsStayApart) {
    auto first = about("a"), second = about("b");
    instrument(first, InstrumentKind::plan, InstrumentAction::signed_, "outline of the investment cooperation plan");
    instrument(second, InstrumentKind::plan, InstrumentAction::announced, "investment cooperation plan");
    instrument(second, InstrumentKind::plan, InstrumentAction::signed_, "plan for the space station");
    const Record record = test::fold({first, second});
    ASSERT_EQ(record.instruments.size(), 2u);
    EXPECT_EQ(record.instruments[0].title, "outline of the investment cooperation plan");
    ASSERT_EQ(record.instruments[0].events.size(), 2u);
    EXPECT_EQ(record.instruments[0].events[0].action, InstrumentAction::signed_);
    EXPECT_EQ(record.instruments[0].events[1].action, InstrumentAction::announced);
}

TEST(Instruments, WithoutASessionEachSourceHasItsOwn) {
    test::Report first("a"), second("b");
    for (test::Report* report : {&first, &second}) report->body(BodyKind::commission, {"AA", "BB"}, "commission");
    instrument(first, InstrumentKind::agreement, InstrumentAction::signed_, "agreement");
    instrument(second, InstrumentKind::agreement, InstrumentAction::signed_, "agreement");
    EXPECT_EQ(test::fold({first, second}).instruments.size(), 2u);
}

TEST(Instruments, DifferentCountsAreAConflict) {
    auto first = about("a"), second = about("b"), third = about("c");
    instrument(first, InstrumentKind::documents, InstrumentAction::witnessed, "eight documents on trade");
    first.reading().instruments[0].count = 8;
    instrument(second, InstrumentKind::documents, InstrumentAction::signed_, "Nine documents");
    second.reading().instruments[0].count = 9;
    instrument(third, InstrumentKind::documents, InstrumentAction::signed_, "a number of documents");
    const Record record = test::fold({first, second, third});
    ASSERT_EQ(record.instruments.size(), 1u);
    EXPECT_FALSE(record.instruments[0].count);
    ASSERT_EQ(record.conflicts.size(), 1u);
    EXPECT_EQ(record.conflicts[0].entity, "instrument/aa-bb/heads-of-government/29/documents");
    EXPECT_EQ(record.conflicts[0].slot, "count");
}

TEST(Instruments, TwoLotsInOneReportAreNoConflict) {
    auto report = about("a");
    for (const int count : {8, 2}) {
        instrument(report, InstrumentKind::documents, InstrumentAction::signed_, "documents");
        report.reading().instruments.back().count = count;
    }
    EXPECT_THAT(test::fold({report}).conflicts, IsEmpty());
}

TEST(Instruments, ASessionHasOneSetOfMinutes) {
    auto first = about("a"), second = about("b");
    instrument(first, InstrumentKind::minutes, InstrumentAction::signed_, "a protocol of the meeting");
    instrument(second, InstrumentKind::minutes, InstrumentAction::signed_, "the minutes of the 29th meeting");
    const Record record = test::fold({first, second});
    ASSERT_EQ(record.instruments.size(), 1u);
    EXPECT_EQ(record.instruments[0].id, "instrument/aa-bb/heads-of-government/29/minutes");
}

TEST(Outcomes, WithoutABodyAreNoMechanisms) {
    test::Report board("a");
    instrument(board, InstrumentKind::memorandum, InstrumentAction::signed_, "memorandum with a bank");
    board.figure("locomotives", Comparator::equal, 40, "2024");
    CommitmentClaim claim;
    claim.actor = "AA";
    claim.trigger = board.next();
    board.reading().commitments.push_back(claim);
    board.body(BodyKind::organization, {}, "United Nations");
    const Record record = test::fold({board});
    EXPECT_TRUE(record.documents.at(0).outside);
    EXPECT_THAT(record.instruments, IsEmpty());
    EXPECT_THAT(record.commitments, IsEmpty());
    EXPECT_THAT(record.indicators, IsEmpty());
}

TEST(Figures, OfOneSubjectAreOneSeries) {
    auto first = about("a"), second = about("b");
    first.figure("Yessenov recalled that bilateral trade had reached", Comparator::equal, 4.6e9, "2022").subject =
        "trade";
    second.figure("bilateral trade", Comparator::greater, 5e9, "2022").subject = "trade";
    const Record record = test::fold({first, second});
    ASSERT_EQ(record.indicators.size(), 1u);
    EXPECT_EQ(record.indicators[0].id, "figure/aa-bb/trade/usd");
    EXPECT_EQ(record.indicators[0].measure, "bilateral trade");
    EXPECT_EQ(record.conflicts.size(), 1u);
}

TEST(Figures, ConflictOnlyBeyondTheComparator) {
    EXPECT_FALSE(disagree(Comparator::greater, 240, Comparator::equal, 245));
    EXPECT_FALSE(disagree(Comparator::greater, 240, Comparator::equal, 240));
    EXPECT_FALSE(disagree(Comparator::greater, 240, Comparator::greater, 200));
    EXPECT_TRUE(disagree(Comparator::greater, 240, Comparator::equal, 230));
    EXPECT_TRUE(disagree(Comparator::less, 240, Comparator::greater, 250));
    EXPECT_FALSE(disagree(Comparator::about, 240, Comparator::equal, 235));
    EXPECT_FALSE(disagree(Comparator::equal, 240e9, Comparator::equal, 240.11e9));
    EXPECT_TRUE(disagree(Comparator::equal, 8, Comparator::equal, 15));
    EXPECT_TRUE(disagree(Comparator::equal, 8, Comparator::equal, 9));
    EXPECT_TRUE(disagree(Comparator::equal, 26.3, Comparator::equal, 26.4));
    EXPECT_FALSE(disagree(Comparator::equal, 0, Comparator::equal, 0));
}

TEST(Figures, AllValuesAreKeptAndConflictsNamed) {
    auto first = about("a"), second = about("b"), third = about("c");
    first.figure("documents signed", Comparator::equal, 8, "2025");
    second.figure("Documents signed", Comparator::equal, 8, "2025");
    third.figure("documents signed", Comparator::equal, 15, "2025");
    third.figure("documents signed", Comparator::equal, 20, "2024");
    third.figure("documents signed", Comparator::equal, 99, "");
    const Record record = test::fold({first, second, third});
    ASSERT_EQ(record.indicators.size(), 1u);
    EXPECT_EQ(record.indicators[0].id, "figure/aa-bb/documents-signed/usd");
    EXPECT_EQ(record.indicators[0].observations.size(), 4u);
    ASSERT_EQ(record.conflicts.size(), 1u);
    EXPECT_EQ(record.conflicts[0].slot, "2025");
    EXPECT_EQ(record.conflicts[0].values[0].value, "= 8 USD");
    EXPECT_EQ(record.sources(record.conflicts[0].values[0].supports), 2u);
    EXPECT_EQ(record.conflicts[0].values[1].value, "= 15 USD");
}

TEST(Figures, TradeOfAnotherPairIsAnotherSeries) {
    auto first = about("a");
    first.figure("trade", Comparator::equal, 8, "2025");
    test::Report second("b");
    second.session(second.body(BodyKind::heads_of_government, {"AA", "CC"}, "meeting"), 3);
    second.figure("trade", Comparator::equal, 9, "2025");
    const Record record = test::fold({first, second});
    EXPECT_EQ(record.indicators.size(), 2u);
    EXPECT_THAT(record.conflicts, IsEmpty());
}

CommitmentClaim& commitment(test::Report& report) {
    CommitmentClaim claim;
    claim.actor = "AA";
    claim.strength = Strength::will;
    claim.trigger = report.next();
    claim.actions = {{report.next(), {"tourism"}}};
    report.reading().commitments.push_back(std::move(claim));
    return report.reading().commitments.back();
}

TEST(Commitments, ADerivedTargetIsCompletedFromItsFigure) {
    auto report = about("a");
    report.figure("tourist trips", Comparator::greater, 1000000, "2023");
    Target target;
    target.measure = "Tourist trips";
    target.derivation = "2 x";
    commitment(report).target = target;
    const Record record = test::fold({report});
    const Commitment& pledge = record.commitments.at(0);
    EXPECT_EQ(*pledge.target->value, 2000000);
    EXPECT_EQ(pledge.target->comparator, Comparator::greater);
    EXPECT_EQ(pledge.target->derivation, "2 x (> 1000000)");
    EXPECT_EQ(pledge.target_base->series, "figure/aa-bb/tourist-trips/usd");
}

TEST(Commitments, ATargetFindsTheFigureOfItsSubject) {
    auto report = about("a");
    report.figure("trade between the two", Comparator::equal, 4.6e9, "2022").subject = "trade";
    report.figure("trade", Comparator::equal, 21, "2022").unit = "percent";
    report.reading().indicators.back().subject = "trade";
    Target target;
    target.measure = "bilateral trade";
    target.subject = "trade";
    target.derivation = "2 x";
    commitment(report).target = target;
    const Record record = test::fold({report});
    const Commitment& pledge = record.commitments.at(0);
    EXPECT_EQ(pledge.target->value, 9.2e9);
    EXPECT_EQ(pledge.target->unit, "USD");
}

TEST(Commitments, ATargetOfTwoFiguresIsNotGuessed) {
    auto report = about("a");
    report.figure("trips", Comparator::greater, 1000000, "2023");
    report.figure("trips", Comparator::greater, 700000, "2022");
    Target target;
    target.measure = "trips";
    target.derivation = "2 x";
    commitment(report).target = target;
    EXPECT_FALSE(test::fold({report}).commitments.at(0).target->value);
}

TEST(Commitments, AYearlessDeadlineIsTheNextOneAfterTheSession) {
    EXPECT_EQ(next_after({2024, 8, 21}, {0, 12, 31}), (Date{2024, 12, 31}));
    EXPECT_EQ(next_after({2024, 8, 21}, {0, 3, 1}), (Date{2025, 3, 1}));
    EXPECT_EQ(next_after({2024, 8, 21}, {0, 8, 20}), (Date{2025, 8, 20}));
    EXPECT_EQ(next_after({2024, 8, 21}, {0, 8, 0}), (Date{2024, 8, 0}));
    EXPECT_EQ(next_after({2024, 8, 21}, {0, 2, 29}), (Date{2028, 2, 29}));
    EXPECT_EQ(next_after({2024, 0, 0}, {0, 3, 1}), (Date{2024, 3, 1}));
    auto undated = about("a", "");
    commitment(undated).deadline = Deadline{{{0, 12, 31}, {}}, "by the end", {}, true};
    const Record alone = test::fold({undated});
    EXPECT_EQ(alone.commitments.at(0).deadline->date.first.year, 0);
    const Record both = test::fold({undated, about("b")});
    EXPECT_EQ(both.commitments.at(0).deadline->date.iso(), "2024-12-31");
    EXPECT_EQ(both.commitments.at(0).deadline_year_from, "session/aa-bb/heads-of-government/29");
}

TEST(Commitments, CopiesAreOneOtherSourcesAreNot) {
    auto first = about("a"), copy = about("b"), other = about("c");
    for (test::Report* report : {&first, &copy, &other}) {
        commitment(*report);
        commitment(*report);
    }
    first.info().sketch = copy.info().sketch = {1, 2, 3, 4, 5, 6, 7, 8};
    const Record record = test::fold({first, copy, other});
    ASSERT_EQ(record.commitments.size(), 4u);
    EXPECT_EQ(record.commitments[0].supports.size(), 2u);
}

TEST(Commitments, AnActSetsADeadline) {
    auto report = about("a");
    commitment(report);
    const EntityId id = test::fold({report}).commitments.at(0).id;
    const Record record = test::fold({report}, {Act{1, "ann", "t", "", SetSlot{id, "deadline", "2025-06"}}});
    EXPECT_EQ(record.commitments.at(0).deadline->date.iso(), "2025-06");
    EXPECT_EQ(record.commitments.at(0).deadline_by, 1);
    EXPECT_THAT(record.notes, IsEmpty());
}

TEST(Remarks, AreKeptButNeverCommit) {
    auto report = about("a");
    report.reading().quotes.push_back({{}, report.next(), "test"});
    report.reading().assessments.push_back({{}, report.next(), "test"});
    report.reading().milestones.push_back({"anniversary", "75 years", report.next(), "test"});
    const Record record = test::fold({report});
    EXPECT_EQ(record.remarks.size(), 3u);
    EXPECT_EQ(record.remarks[2].name, "75 years");
    EXPECT_THAT(record.commitments, IsEmpty());
}

TEST(SoleSession, IsTheOnlyOneHeld) {
    auto report = about("a");
    report.session(0, 30, "2025", SessionStatus::announced);
    commitment(report);
    EXPECT_EQ(test::fold({report}).commitments.at(0).session, "session/aa-bb/heads-of-government/29");
    report.session(0, 28, "2023");
    EXPECT_EQ(test::fold({report}).commitments.at(0).session, "");
}

}  // namespace
}  // namespace rapporteur
