#include "record/series_fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

test::Report meeting(int ordinal, const std::string& date, SessionStatus status = SessionStatus::held) {
    test::Report report("n" + std::to_string(ordinal) + date);
    const BodyIndex body = report.body(BodyKind::heads_of_government, {"AA", "BB"}, "meeting");
    report.session(body, ordinal, date, status);
    return report;
}

void since(test::Report& report, int year) {
    report.reading().history.push_back({year, 0, report.next(), "test"});
}

std::vector<std::string> gaps_of(const Record& record) {
    std::vector<std::string> out;
    for (const Gap& gap : record.gaps) out.push_back(std::to_string(gap.first) + "-" + std::to_string(gap.last));
    return out;
}

std::vector<std::string> expected(const Record& record) {
    std::vector<std::string> out;
    for (const Expectation& one : record.expectations) {
        const bool missing = one.state == ExpectationState::not_in_documents;
        out.push_back(std::to_string(one.ordinal) + ": " + std::to_string(one.year) +
                      (missing ? " missing" : " ahead"));
    }
    return out;
}

TEST(Gaps, AreOrdinalsNotDates) {
    EXPECT_THAT(gaps_of(test::fold({meeting(3, "2020"), meeting(4, ""), meeting(7, "2021")})),
                ElementsAre("1-2", "5-6"));
    EXPECT_THAT(gaps_of(test::fold({meeting(1, "2020"), meeting(2, "2021")})), IsEmpty());
}

TEST(Gaps, AnAnnouncedSessionWhoseDayHasPassedIsOpen) {
    const Record record = test::fold({meeting(1, "2020-05-01", SessionStatus::announced), meeting(2, "2021-05-01")});
    ASSERT_EQ(record.gaps.size(), 1u);
    EXPECT_EQ(record.gaps[0].kind, GapKind::outcome);
    EXPECT_THAT(test::fold({meeting(1, "2020-05-01", SessionStatus::announced)}).gaps, IsEmpty());
}

TEST(Expectations, NeedAHistoryOrTwoOrdinalsOnOneCount) {
    EXPECT_THAT(test::fold({meeting(3, "2020-05-01")}).expectations, IsEmpty());
    EXPECT_THAT(test::fold({meeting(3, "2020-05-01"), meeting(5, "2021-05-01")}).expectations, IsEmpty());
    test::Report told = meeting(3, "2020-05-01");
    since(told, 2018);
    told.info().published = {2020, 5, 2};
    EXPECT_THAT(expected(test::fold({told})), ElementsAre("4: 2021 ahead"));
    auto first = meeting(3, "2020-05-01"), second = meeting(5, "2022-05-01");
    second.info().published = {2023, 1, 1};
    EXPECT_THAT(expected(test::fold({first, second})), ElementsAre("6: 2023 missing", "7: 2024 ahead"));
}

TEST(Expectations, OtherMechanismsDocumentsDoNotReachTheirYears) {
    auto first = meeting(3, "2020-05-01"), second = meeting(4, "2021-05-01");
    test::Report other("other", "2023-01-01");
    other.session(other.body(BodyKind::heads_of_government, {"AA", "CC"}, "meeting"), 1, "2023-01-01");
    EXPECT_THAT(expected(test::fold({first, second, other})), ElementsAre("5: 2022 ahead"));
    other.body(BodyKind::commission, {"AA", "BB"}, "commission");
    EXPECT_THAT(expected(test::fold({first, second, other})),
                ElementsAre("5: 2022 missing", "6: 2023 missing", "7: 2024 ahead"));
}

TEST(Expectations, AHistoryThatDisagreesIsNoBasis) {
    test::Report told = meeting(3, "2020-05-01");
    since(told, 1999);
    told.info().published = {2020, 5, 2};
    const Record record = test::fold({told});
    EXPECT_THAT(record.expectations, IsEmpty());
    EXPECT_THAT(record.history.at(0).disagrees, ElementsAre("session/aa-bb/heads-of-government/3"));
}

TEST(HistoryFold, TwoYearsToldConflict) {
    test::Report one = meeting(3, "2020-05-01"), other = meeting(4, "2021-05-01");
    since(one, 2018);
    since(other, 2017);
    const Record record = test::fold({one, other});
    EXPECT_FALSE(record.history.at(0).since);
    EXPECT_EQ(record.conflicts.at(0).slot, "since");
}

/// The real series as facts: what is known of 30 years of one mechanism.
class RealSeries : public ::testing::Test {
  protected:
    void SetUp() override {
        const auto path = test::shared_folder() / "reference" / "china-russia.json";
        if (!test::shared_is_there(path)) GTEST_SKIP() << "no reference facts here";
        facts_ = boost::json::parse(test::contents(path)).as_object();
    }

    static BodyClaim claim_of(const boost::json::object& body) {
        const std::string id(body.at("id").as_string());
        BodyClaim claim;
        claim.name = std::string(body.at("names").at("en").at(0).as_string());
        claim.kind = id == "HOG" ? BodyKind::heads_of_government : BodyKind::commission;
        claim.parties = {"CN", "RU"};
        if (id != "HOG") claim.topics = {id};
        return claim;
    }

    static std::optional<DateRange> date_of(const boost::json::value& date) {
        if (!date.is_string()) return {};
        return parse_iso_range(std::string_view(date.get_string()).substr(0, 10));
    }

    static boost::json::object chairs_of(const boost::json::value& session) {
        const auto* chairs = session.as_object().if_contains("chairs");
        return chairs && chairs->is_object() ? chairs->get_object() : boost::json::object();
    }

    static std::string text_of(const boost::json::value& value) {
        return value.is_string() ? std::string(value.get_string()) : std::string();
    }

    /// One report for each session; dates the facts tell loosely ("1996-12-26/28") are left out.
    std::vector<test::Input> reports() const {
        std::vector<test::Input> out;
        for (const auto& body : facts_.at("bodies").as_array()) {
            for (const auto& session : body.at("sessions").as_array()) {
                const int ordinal = int(session.at("ordinal").to_number<int>());
                const BodyClaim claim = claim_of(body.as_object());
                test::Report report(claim.topics.empty() ? "HOG" + std::to_string(ordinal)
                                                         : claim.topics[0] + std::to_string(ordinal));
                const auto date = date_of(session.at("date"));
                const bool planned = ordinal == 31;
                const auto index = report.body(claim.kind, claim.parties, claim.name, claim.topics);
                SessionClaim& made = report.session(index, ordinal, date ? date->iso() : "",
                                                    planned ? SessionStatus::announced : SessionStatus::held);
                for (const auto& [side, chair] : chairs_of(session)) {
                    const std::string name = text_of(chair.at("name"));
                    if (name.empty()) continue;
                    const Party party = side == "China" ? "CN" : "RU";
                    made.chairs.push_back({report.person(party, name, text_of(chair.at("office"))), party});
                }
                if (date && !planned) report.info().published = date->first;
                out.push_back(report);
            }
        }
        return out;
    }

    boost::json::object facts_;
};

TEST_F(RealSeries, ThirtyMeetingsLieOnTheCountFrom1996) {
    auto inputs = reports();
    test::Report told("told", "2024-08-22");
    told.body(BodyKind::heads_of_government, {"CN", "RU"}, "regular meeting");
    since(told, 1996);
    inputs.push_back(told);
    const Record record = test::fold(inputs);
    ASSERT_EQ(record.history.size(), 1u);
    EXPECT_GE(record.history[0].agrees.size(), 30u);
    EXPECT_THAT(record.history[0].disagrees, IsEmpty());
    for (const Gap& gap : record.gaps) EXPECT_NE(gap.body, "body/cn-ru/heads-of-government");
    EXPECT_TRUE(record.session("session/cn-ru/heads-of-government/31"));
}

TEST_F(RealSeries, PeopleKeepTheirOfficesThroughTheYears) {
    const Record record = test::fold(reports());
    const Office* premier = record.office("office/cn/premier");
    ASSERT_TRUE(premier);
    std::vector<EntityId> holders;
    for (const Tenure& tenure : premier->holders) holders.push_back(tenure.person);
    EXPECT_THAT(holders, ElementsAre("person/cn/li-peng", "person/cn/zhu-rongji", "person/cn/wen-jiabao",
                                     "person/cn/li-keqiang", "person/cn/li-qiang"));
    EXPECT_THAT(record.conflicts, IsEmpty());
}

TEST_F(RealSeries, EightDocumentsOrFifteenIsAConflict) {
    auto inputs = reports();
    for (const auto& [name, value] : {std::pair{"gazeta", 8.0}, std::pair{"ria", 8.0}, std::pair{"life", 15.0}}) {
        test::Report report(name);
        report.session(report.body(BodyKind::heads_of_government, {"CN", "RU"}, "meeting"), 30);
        report.figure("documents signed", Comparator::equal, value, "2025").unit = "documents";
        inputs.push_back(report);
    }
    const Record record = test::fold(inputs);
    ASSERT_EQ(record.conflicts.size(), 1u);
    EXPECT_EQ(record.sources(record.conflicts[0].values[0].supports), 2u);
    EXPECT_EQ(record.conflicts[0].values[0].value, "= 8 documents");
    EXPECT_EQ(record.conflicts[0].values[1].value, "= 15 documents");
}

/// The names that the press gives to six bodies, without any topic told: none may be taken for another.
TEST_F(RealSeries, NamesAloneNeverMergeTwoCommissions) {
    std::vector<test::Input> inputs;
    std::map<std::string, std::string> body_of;
    for (const auto& body : facts_.at("bodies").as_array()) {
        for (const auto& name : body.at("names").at("en").as_array()) {
            BodyClaim claim = claim_of(body.as_object());
            test::Report report(std::string(body.at("id").as_string()) + std::to_string(inputs.size()));
            report.body(claim.kind, claim.parties, std::string(name.as_string()));
            body_of[std::string(name.as_string())] = std::string(body.at("id").as_string());
            inputs.push_back(report);
        }
    }
    const Record record = test::fold(inputs);
    for (const Body& body : record.bodies) {
        std::set<std::string> meant;
        for (const BodyName& name : body.names) meant.insert(body_of[name.name]);
        EXPECT_EQ(meant.size(), 1u) << body.id;
    }
    RecordProperty("bodies", int(record.bodies.size()));
}

}  // namespace
}  // namespace rapporteur
