#include "record/session_fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

test::Report about(const std::string& name, int ordinal, const std::string& date = {},
                   SessionStatus status = SessionStatus::held) {
    test::Report report(name);
    report.session(report.body(BodyKind::commission, {"AA", "BB"}, "Commission", {"energy"}), ordinal, date, status);
    return report;
}

const char* const start = "session/aa-bb/commission/energy/";

TEST(Sessions, TheSameOrdinalInTwoBodiesIsTwoSessions) {
    test::Report report("a");
    report.session(report.body(BodyKind::commission, {"AA", "BB"}, "Commission", {"energy"}), 29);
    report.session(report.body(BodyKind::heads_of_government, {"AA", "BB"}, "Meeting"), 29);
    EXPECT_EQ(test::fold({report}).sessions.size(), 2u);
}

TEST(Sessions, AnUnnumberedReportOfTheSameDayJoinsTheNumberedSession) {
    const Record record =
        test::fold({about("a", 29, "2024-08-21"), about("b", 0, "2024-08-21"), about("c", 0, "2024-08-23")});
    EXPECT_THAT(test::ids(record.sessions), ElementsAre(start + std::string("2024-08-23"), start + std::string("29")));
    ASSERT_EQ(record.documents[1].derived.size(), 1u);
    EXPECT_EQ(record.documents[1].derived[0].slot, "ordinal");
    EXPECT_EQ(record.documents[1].derived[0].value, "29");
    EXPECT_TRUE(record.session(start + std::string("2024-08-21")));
}

TEST(Sessions, ADayBetweenTwoNumberedSessionsIsNotGuessed) {
    const Record record = test::fold(
        {about("a", 29, "2024-08-20/2024-08-22"), about("b", 30, "2024-08-21"), about("c", 0, "2024-08-21")});
    EXPECT_EQ(record.sessions.size(), 3u);
}

TEST(Sessions, MeetingsOfTheChairsKeepApartFromSessions) {
    auto chairs = about("b", 0, "2024-08-21");
    chairs.reading().sessions[0].kind = SessionKind::chairs;
    const Record record = test::fold({about("a", 29, "2024-08-21"), chairs});
    EXPECT_THAT(test::ids(record.sessions),
                ElementsAre(start + std::string("29"), start + std::string("chairs/2024-08-21")));
}

TEST(Sessions, CopiesWithoutDateTellOfOneSessionOthersDoNot) {
    auto first = about("a", 0), copy = about("b", 0), other = about("c", 0);
    first.info().sketch = copy.info().sketch = {1, 2, 3, 4, 5, 6, 7, 8};
    EXPECT_EQ(test::fold({first, copy, other}).sessions.size(), 2u);
}

TEST(SessionFacts, AnAnnouncementIsNoWitnessOfASessionHeld) {
    const Record record = test::fold({about("a", 8, "2024-06", SessionStatus::announced), about("b", 8, "2024-06-14")});
    const Session& session = record.sessions.at(0);
    EXPECT_EQ(*session.status.value, SessionStatus::held);
    EXPECT_EQ(record.sources(session.status.supports), 1u);
    ASSERT_EQ(session.status.plans.size(), 1u);
    EXPECT_EQ(record.sources(session.date.supports), 1u);
    EXPECT_EQ(record.sources(session.ordinal.supports), 2u);
    EXPECT_THAT(record.conflicts, IsEmpty());
}

TEST(Reports, AreHeardAtTheSessionTheDocumentTellsOf) {
    test::Report report("a", "2024-06-15");
    const auto commission = report.body(BodyKind::commission, {"AA", "BB"}, "Commission", {"energy"});
    const auto group = report.body(BodyKind::working_group, {"AA", "BB"}, "Group", {"gas"});
    report.session(commission, 20, "2023-05-18");
    report.session(commission, 21, "2024-06-14");
    report.session(commission, 22, "2025", SessionStatus::announced);
    report.reading().document.event_date = Stated<DateRange>{parse_iso_range("2024-06-14").value(), {}};
    report.report(group, commission);
    const Record record = test::fold({report});
    EXPECT_EQ(record.reporting.size(), 1u);
    EXPECT_THAT(record.session(start + std::string("20"))->reports, IsEmpty());
    EXPECT_THAT(record.session(start + std::string("22"))->reports, IsEmpty());
    const auto& heard = record.session(start + std::string("21"))->reports;
    ASSERT_EQ(heard.size(), 1u);
    EXPECT_EQ(heard[0].child, "body/aa-bb/working-group/gas");
}

TEST(SessionFacts, LessExactDatesSupportAndSayWhatTheySay) {
    const Record record =
        test::fold({about("a", 29, "2024-08-21"), about("b", 29, "2024-08"), about("c", 29, "2024-08-20/2024-08-22")});
    const Fact<DateRange>& date = record.sessions.at(0).date;
    EXPECT_EQ(date.value->iso(), "2024-08-21");
    EXPECT_THAT(date.conflicts, IsEmpty());
    ASSERT_EQ(date.supports.size(), 3u);
    EXPECT_EQ(date.supports[0].said, "");
    EXPECT_EQ(date.supports[1].said, "2024-08");
    EXPECT_EQ(date.supports[2].said, "2024-08-20/2024-08-22");
}

TEST(SessionFacts, MoreSourcesDecideButTheOtherStaysAsAConflict) {
    const Record record =
        test::fold({about("a", 29, "2024-08-21"), about("b", 29, "2024-08-21"), about("c", 29, "2024-08-22")});
    const Fact<DateRange>& date = record.sessions.at(0).date;
    EXPECT_EQ(date.value->iso(), "2024-08-21");
    ASSERT_EQ(date.conflicts.size(), 1u);
    EXPECT_EQ(date.conflicts[0].value.iso(), "2024-08-22");
    ASSERT_EQ(record.conflicts.size(), 1u);
    EXPECT_TRUE(record.conflicts[0].decided);
    EXPECT_EQ(record.conflicts[0].slot, "date");
}

TEST(SessionFacts, ATieHasNoWinner) {
    const Record record = test::fold({about("a", 29, "2024-08-21"), about("b", 29, "2024-08-22")});
    EXPECT_FALSE(record.sessions.at(0).date);
    EXPECT_EQ(record.sessions.at(0).date.conflicts.size(), 2u);
    EXPECT_FALSE(record.conflicts.at(0).decided);
}

TEST(SessionFacts, CopiesOfOneTextCountOnce) {
    auto first = about("a", 29, "2024-08-22"), copy = about("b", 29, "2024-08-22");
    first.info().sketch = copy.info().sketch = {1, 2, 3, 4, 5, 6, 7, 8};
    const Record record = test::fold({first, copy, about("c", 29, "2024-08-21"), about("d", 29, "2024-08-21")});
    EXPECT_EQ(record.sessions.at(0).date.value->iso(), "2024-08-21");
    EXPECT_EQ(record.sources(record.sessions.at(0).date.conflicts.at(0).supports), 1u);
    EXPECT_EQ(record.sources(record.sessions.at(0).supports), 3u);
}

TEST(SessionFacts, PlansDoNotContradictWhatHappened) {
    const Record record = test::fold({about("a", 8, "2003", SessionStatus::announced),
                                      about("b", 8, "2003-10", SessionStatus::announced), about("c", 8, "2003-09-22")});
    const Session& session = record.sessions.at(0);
    EXPECT_EQ(*session.status.value, SessionStatus::held);
    EXPECT_EQ(session.date.value->iso(), "2003-09-22");
    EXPECT_THAT(session.date.conflicts, IsEmpty());
    ASSERT_EQ(session.date.plans.size(), 2u);
    EXPECT_EQ(session.date.plans[0].value.iso(), "2003-10");
    EXPECT_EQ(session.date.plans[1].value.iso(), "2003");
    EXPECT_THAT(session.date.conflicts, IsEmpty());
}

TEST(SessionFacts, HeldAndCancelledContradict) {
    const Record record = test::fold({about("a", 8, "2003", SessionStatus::announced), about("b", 8, "2003-10-01"),
                                      about("c", 8, "2003-10-01", SessionStatus::cancelled)});
    EXPECT_FALSE(record.sessions.at(0).status);
    EXPECT_EQ(record.conflicts.at(0).slot, "status");
}

TEST(SessionFacts, AConcludedModeGivesWayToAStatedOne) {
    auto concluded = about("a", 8), stated = about("b", 8);
    concluded.reading().sessions[0].mode = Stated<Mode>{Mode::in_person, {}};
    stated.reading().sessions[0].mode = Stated<Mode>{Mode::video, stated.next()};
    const Fact<Mode> mode = test::fold({concluded, stated}).sessions.at(0).mode;
    EXPECT_EQ(*mode.value, Mode::video);
    EXPECT_THAT(mode.conflicts, IsEmpty());
}

TEST(SessionFacts, PlacesAreComparedAcrossSpellings) {
    const auto at = [](const std::string& name, const std::string& city, const std::string& country) {
        auto report = about(name, 8);
        report.reading().sessions[0].place = Place{city, country, report.next()};
        return report;
    };
    const auto place_of = [](const Record& record) { return record.sessions.at(0).place; };
    const auto same = place_of(test::fold({at("a", "St. Petersburg", ""), at("b", "St Petersburg", "RU")}));
    EXPECT_EQ(same.value->country, "RU");
    EXPECT_THAT(same.conflicts, IsEmpty());
    EXPECT_THAT(place_of(test::fold({at("a", "Пекин", "CN"), at("b", "Beijing", "CN")})).conflicts, IsEmpty());
    EXPECT_THAT(place_of(test::fold({at("a", "北京", "CN"), at("b", "Beijing", "")})).conflicts, IsEmpty());
    EXPECT_EQ(place_of(test::fold({at("a", "Moscow", "RU"), at("b", "St Petersburg", "RU")})).conflicts.size(), 2u);
}

TEST(SessionFacts, AChairNamedForOneSideOnlyContradictsNothing) {
    const auto chaired = [](const std::string& name, const std::vector<std::pair<Party, std::string>>& chairs) {
        auto report = about(name, 8);
        for (const auto& [party, person] : chairs) {
            report.reading().sessions[0].chairs.push_back({report.person(party, person), party});
        }
        return report;
    };
    const Record record =
        test::fold({chaired("a", {{"AA", "Ann Lee"}, {"BB", "Bo Kim"}}), chaired("b", {{"AA", "Ann Lee"}}),
                    chaired("c", {{"BB", "Bob Roe"}, {"BB", "Bo Kim"}})});
    const Session& session = record.sessions.at(0);
    ASSERT_EQ(session.chairs.size(), 3u);  // one report names two for BB: both are
    EXPECT_EQ(*session.chairs[0].person.value, "person/aa/ann-lee");
    EXPECT_EQ(record.sources(session.chairs[0].person.supports), 2u);
    EXPECT_THAT(record.conflicts, IsEmpty());
    const Record other = test::fold({chaired("a", {{"AA", "Ann Lee"}}), chaired("b", {{"AA", "Eve Fox"}})});
    EXPECT_EQ(other.conflicts.at(0).slot, "chair/AA");
}

}  // namespace
}  // namespace rapporteur
