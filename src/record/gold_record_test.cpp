#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "record/readings_for_test.h"
#include "record/record_json.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

const char* const leaders = "body/cn-ru/heads-of-government";
const char* const session_25 = "session/cn-ru/heads-of-government/25";
const char* const session_29 = "session/cn-ru/heads-of-government/29";

/// The record of the five seed reports, made of the human's readings.
class GoldRecord : public ::testing::Test {
  protected:
    void SetUp() override {
        if (!test::shared_is_there(test::shared_folder() / "gold")) GTEST_SKIP() << "no gold readings here";
        inputs_ = test::gold_inputs();
        ASSERT_EQ(inputs_.size(), 5u);
        record_ = test::fold(inputs_);
    }

    DocumentIndex document(std::size_t seed) const {
        for (DocumentIndex d = 0; d < record_.documents.size(); ++d) {
            if (record_.documents[d].sha256 == inputs_[seed].info.sha256) return d;
        }
        ADD_FAILURE() << "seed " << seed << " is not in the record";
        return no_document;
    }

    const Commitment* with_target(const std::string& measure) const {
        for (const Commitment& commitment : record_.commitments) {
            if (commitment.target && commitment.target->measure == measure) return &commitment;
        }
        return nullptr;
    }

    std::vector<test::Input> inputs_;
    Record record_;
};

TEST_F(GoldRecord, FourSessionsOfThreeBodies) {
    EXPECT_THAT(
        test::ids(record_.sessions),
        ElementsAre("session/cn-ru/commission/committee-for-the-regular-meetings-between-chinese-and-438c1f68/29",
                    "session/cn-ru/commission/intergovernmental-commission-for-cooperation-of-northeast-b2e90c87/"
                    "chairs/2021-11-24",
                    session_25, session_29));
    std::set<EntityId> bodies;
    for (const Session& session : record_.sessions) bodies.insert(session.body);
    EXPECT_EQ(bodies.size(), 3u);
}

TEST_F(GoldRecord, SixBodiesWithFiveReportingLines) {
    EXPECT_EQ(record_.bodies.size(), 6u);
    EXPECT_EQ(record_.reporting.size(), 5u);
    for (const ReportingLine& line : record_.reporting) EXPECT_EQ(line.parent, leaders);
    EXPECT_THAT(test::ids(record_.organizations),
                ElementsAre("body/organization/shanghai-cooperation-organization", "body/organization/united-nations"));
}

TEST_F(GoldRecord, TheTwoTwentyNinthsAreTwo) {
    const Session* meeting = record_.session(session_29);
    ASSERT_TRUE(meeting);
    EXPECT_EQ(record_.sources(meeting->ordinal.supports), 2u);
    EXPECT_THAT(meeting->documents, ElementsAre(document(1), document(3)));
    EXPECT_EQ(meeting->date.value->iso(), "2024-08-21");
    const Session& committee = record_.sessions[0];
    EXPECT_EQ(*committee.ordinal.value, 29);
    EXPECT_EQ(committee.date.value->iso(), "2025-11-02");
    EXPECT_EQ(committee.place.value->city, "Ningbo");
}

TEST_F(GoldRecord, TheFourthReportTakesItsDateFromTheSecond) {
    const RecordDocument& report = record_.documents[document(3)];
    EXPECT_EQ(report.date.iso(), "2024-08-21");
    EXPECT_TRUE(report.date_derived);
    ASSERT_EQ(report.derived.size(), 1u);
    EXPECT_EQ(report.derived[0].entity, session_29);
    EXPECT_EQ(report.derived[0].slot, "date");
    EXPECT_EQ(report.derived[0].value, "2024-08-21");
    EXPECT_THAT(report.derived[0].from, ElementsAre(document(1)));
}

TEST_F(GoldRecord, GapsAndExpectations) {
    std::vector<std::string> gaps;
    for (const Gap& gap : record_.gaps) {
        if (gap.body == leaders) gaps.push_back(std::to_string(gap.first) + "-" + std::to_string(gap.last));
    }
    EXPECT_THAT(gaps, ElementsAre("1-24", "26-28"));
    ASSERT_EQ(record_.expectations.size(), 2u);
    EXPECT_EQ(record_.expectations[0].ordinal, 30);
    EXPECT_EQ(record_.expectations[0].year, 2025);
    EXPECT_EQ(record_.expectations[0].state, ExpectationState::not_in_documents);
    EXPECT_EQ(record_.expectations[1].ordinal, 31);
    EXPECT_EQ(record_.expectations[1].year, 2026);
    EXPECT_EQ(record_.expectations[1].state, ExpectationState::not_yet_announced);
}

TEST_F(GoldRecord, NineteenNinetySixAgreesWithTheOrdinals) {
    ASSERT_EQ(record_.history.size(), 1u);
    EXPECT_EQ(record_.history[0].body, leaders);
    EXPECT_EQ(*record_.history[0].since.value, 1996);
    EXPECT_THAT(record_.history[0].agrees, ElementsAre(session_25, session_29));
    EXPECT_THAT(record_.history[0].disagrees, IsEmpty());
    EXPECT_THAT(record_.conflicts, IsEmpty());
}

TEST_F(GoldRecord, TwoPremiersInOneOffice) {
    const Office* premier = record_.office("office/cn/premier");
    ASSERT_TRUE(premier);
    ASSERT_EQ(premier->holders.size(), 2u);
    EXPECT_EQ(premier->holders[0].person, "person/cn/li-keqiang");
    EXPECT_EQ(premier->holders[0].first.iso(), "2020-12-02");
    EXPECT_EQ(premier->holders[1].person, "person/cn/li-qiang");
    EXPECT_EQ(premier->holders[1].first.iso(), "2024-08-21");
    EXPECT_EQ(record_.sources(premier->holders[1].supports), 2u);
    const Person* mishustin = record_.person("person/ru/mikhail-mishustin");
    ASSERT_TRUE(mishustin);
    EXPECT_THAT(mishustin->chaired, ElementsAre(session_25, session_29));
}

TEST_F(GoldRecord, TheTouristTripsAreToDouble) {
    const Commitment* trips = with_target("tourist trips between the two countries");
    ASSERT_TRUE(trips);
    EXPECT_EQ(trips->actor, "RU");
    EXPECT_EQ(trips->strength, Strength::will);
    EXPECT_EQ(trips->session, session_29);
    EXPECT_EQ(trips->target->comparator, Comparator::greater);
    EXPECT_EQ(*trips->target->value, 2000000);
    EXPECT_EQ(trips->target->unit, "trips");
    ASSERT_TRUE(trips->target_base);
    EXPECT_EQ(trips->target_base->value, 1000000);
    EXPECT_EQ(trips->target_base->period, "2023");
    EXPECT_EQ(trips->deadline->date.iso(), "2024-12-31");
    EXPECT_EQ(trips->deadline_year_from, session_29);
}

TEST_F(GoldRecord, NoCommitmentIsMadeOfAnAssessment) {
    std::size_t claimed = 0;
    for (const test::Input& input : inputs_) claimed += input.reading.commitments.size();
    EXPECT_EQ(record_.commitments.size(), claimed);
    for (const Remark& remark : record_.remarks) {
        if (remark.kind != RemarkKind::assessment) continue;
        for (const Commitment& commitment : record_.commitments) {
            for (const Support& support : commitment.supports) EXPECT_NE(support, remark.support);
        }
    }
}

TEST_F(GoldRecord, SignedAndWitnessedStayApart) {
    const auto find = [&](const std::string& id) {
        return std::find_if(record_.instruments.begin(), record_.instruments.end(),
                            [&](const Instrument& instrument) { return instrument.id == id; });
    };
    const auto communique = find("instrument/cn-ru/heads-of-government/29/joint-communique");
    ASSERT_NE(communique, record_.instruments.end());
    ASSERT_EQ(communique->events.size(), 1u);
    EXPECT_EQ(communique->events[0].action, InstrumentAction::signed_);
    EXPECT_TRUE(communique->session_concluded);
    const auto papers = find("instrument/cn-ru/heads-of-government/29/documents");
    ASSERT_NE(papers, record_.instruments.end());
    ASSERT_EQ(papers->events.size(), 2u);
    EXPECT_EQ(record_.sources(papers->events[1].supports), 2u);  // both reports say witnessed
    EXPECT_EQ(find("instrument/cn-ru/heads-of-government/25/joint-communique")->events[0].action,
              InstrumentAction::announced);
}

TEST_F(GoldRecord, EveryOrderGivesTheSameBytes) {
    const std::string expected = record_to_json(record_);
    std::vector<test::Input> inputs = inputs_;
    const auto by_name = [](const test::Input& a, const test::Input& b) { return a.info.sha256 < b.info.sha256; };
    std::sort(inputs.begin(), inputs.end(), by_name);
    do {
        ASSERT_EQ(record_to_json(test::fold(inputs)), expected);
    } while (std::next_permutation(inputs.begin(), inputs.end(), by_name));
}

}  // namespace
}  // namespace rapporteur
