#include "record/body_fold.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;

struct Named {
    const char* name;
    std::vector<std::string> topics = {};
    BodyKind kind = BodyKind::commission;
    std::vector<Party> parties = {"CN", "RU"};
};

/// The ids of the bodies that these claims, one in each document, come to.
std::vector<EntityId> bodies_of(const std::vector<Named>& claims) {
    std::vector<test::Input> inputs;
    for (const Named& claim : claims) {
        test::Report report(std::string(1, char('a' + int(inputs.size()))));
        report.body(claim.kind, claim.parties, claim.name, claim.topics);
        inputs.push_back(report);
    }
    const Record record = test::fold(inputs);
    auto ids = test::ids(record.bodies);
    for (const Body& organization : record.organizations) ids.push_back(organization.id);
    return ids;
}

TEST(Bodies, ShorterAndLongerNamesOfOneCommissionMeet) {
    EXPECT_EQ(bodies_of({{"Intergovernmental Commission for Cooperation of Northeast China and the Far East and Baikal "
                          "Region of Russia"},
                         {"intergovernmental commission for cooperation of Northeast China and the Far East of Russia"},
                         {"China-Russia Energy Cooperation Committee"},
                         {"China-Russia Investment Cooperation Committee"}})
                  .size(),
              3u);
}

TEST(Bodies, PartiesInEitherOrderAndPluralsAreOneName) {
    EXPECT_EQ(bodies_of({{"Committee on Humanities Cooperation between China and Russia"},
                         {"Committee on Humanity Cooperation between Russia and China"},
                         {"Committee on Humanities Cooperations between Russia and China"},
                         {"Committee on Investment Cooperation between Russia and China"}})
                  .size(),
              3u);  // "humanity" is not "humanities": an analyst may say so
}

TEST(Bodies, ACommitteeForMeetingsIsNotTheMeeting) {
    EXPECT_THAT(
        bodies_of(
            {{"committee for regular meetings between the Chinese and Russian heads of government"},
             {"regular meeting between Chinese and Russian heads of government", {}, BodyKind::heads_of_government}}),
        ElementsAre("body/cn-ru/commission/committee-for-regular-meetings-between-the-chinese-and-446c1982",
                    "body/cn-ru/heads-of-government"));
}

TEST(Bodies, LeadersOfTheSamePartiesHaveOneSeriesWhateverItIsCalled) {
    EXPECT_THAT(
        bodies_of(
            {{"regular meeting between Chinese and Russian heads of government", {}, BodyKind::heads_of_government},
             {"25th regular meeting", {}, BodyKind::heads_of_government},
             {"regular meeting", {}, BodyKind::heads_of_government, {"CN", "KZ"}}}),
        ElementsAre("body/cn-kz/heads-of-government", "body/cn-ru/heads-of-government"));
}

TEST(Bodies, TopicsOutweighNames) {
    EXPECT_THAT(bodies_of({{"Energy Cooperation Committee", {"energy"}},
                           {"комиссия по энергетике", {"energy"}},
                           {"能源合作委员会", {"energy"}},
                           {"Investment Cooperation Committee", {"investment"}}}),
                ElementsAre("body/cn-ru/commission/energy", "body/cn-ru/commission/investment"));
}

TEST(Bodies, ATopicLessIsTheSameBodyIfOnlyOneHasBoth) {
    EXPECT_THAT(bodies_of({{"A", {"economy", "trade"}}, {"B", {"trade"}}, {"C", {"energy"}}}),
                ElementsAre("body/cn-ru/commission/economy+trade", "body/cn-ru/commission/energy"));
    EXPECT_EQ(bodies_of({{"A", {"economy", "trade"}}, {"B", {"trade"}}, {"C", {"science", "trade"}}}).size(), 3u);
}

TEST(Bodies, ANameWithoutTopicFindsTheOneThatHasIt) {
    EXPECT_THAT(bodies_of({{"China-Russia Energy Cooperation Committee", {"energy"}},
                           {"Energy Cooperation Committee"},
                           {"China-Russia Investment Cooperation Committee", {"investment"}}}),
                ElementsAre("body/cn-ru/commission/energy", "body/cn-ru/commission/investment"));
}

TEST(Bodies, ABareNameIsTheOnlyCommissionOrNone) {
    EXPECT_EQ(bodies_of({{"intergovernmental commission"},
                         {"intergovernmental commission on trade, economic, scientific and technical cooperation"}})
                  .size(),
              1u);
    EXPECT_EQ(bodies_of({{"intergovernmental commission"},
                         {"intergovernmental commission on trade, economic, scientific and technical cooperation"},
                         {"intergovernmental commission on the peaceful uses of outer space and satellites"}})
                  .size(),
              3u);
}

TEST(Bodies, WordsThatGiveThePartiesDoNotTellBodiesApart) {
    test::Report first("a"), second("b");
    const std::vector<Party> parties{"KZ", "UZ"};
    first.body(BodyKind::commission, parties, "Uzbek-Kazakh intergovernmental commission");
    first.reading().bodies[0].designation = "intergovernmental commission";
    second.body(BodyKind::commission, parties,
                "Kazakhstan-Uzbekistan intergovernmental commission on bilateral cooperation");
    second.reading().bodies[0].designation = "intergovernmental commission on bilateral cooperation";
    EXPECT_THAT(test::ids(test::fold({first, second}).bodies),
                ElementsAre("body/kz-uz/commission/intergovernmental-commission-on-bilateral-cooperation"));
}

TEST(Bodies, ANameWithoutPartiesNeedsThemInTheOther) {
    test::Report first("a"), second("b");
    first.body(BodyKind::commission, {"KZ", "UZ"}, "Uzbek-Kazakh joint commission");
    first.reading().bodies[0].designation = "joint commission";
    second.body(BodyKind::commission, {}, "joint commission");
    second.reading().bodies[0].designation = "joint commission";
    EXPECT_EQ(test::fold({first, second}).bodies.size(), 2u);
}

TEST(Bodies, SubcommissionsAndOtherPartiesStayApart) {
    EXPECT_EQ(bodies_of({{"commission on energy", {"energy"}},
                         {"commission on energy", {"energy"}, BodyKind::subcommission},
                         {"commission on energy", {"energy"}, BodyKind::commission, {"CN", "KZ"}}})
                  .size(),
              3u);
}

TEST(Bodies, InflectedTopicsAreOne) {
    EXPECT_EQ(bodies_of({{"A", {"economy_trade"}}, {"B", {"economic", "trade"}}, {"C", {"economic"}}}).size(), 1u);
    EXPECT_EQ(bodies_of({{"A", {"transport"}}, {"B", {"transit"}}}).size(), 2u);
}

/// One report of the seventh session of each name, on one day unless told otherwise.
std::size_t bodies_sitting(const std::vector<Named>& claims, const std::string& last_day = "2024-06-06") {
    std::vector<test::Input> inputs;
    for (const Named& claim : claims) {
        test::Report report(std::string(1, char('a' + int(inputs.size()))));
        const bool last = &claim == &claims.back();
        report.session(report.body(claim.kind, claim.parties, claim.name, claim.topics), 7,
                       last ? last_day : "2024-06-06");
        inputs.push_back(report);
    }
    return test::fold(inputs).bodies.size();
}

TEST(Bodies, TheSameSessionOnTheSameDayIsTheSameBody) {
    EXPECT_EQ(bodies_sitting({{"China-Brazil Coordination Committee"}, {"Sino-Brazilian Commission for Concertation"}}),
              1u);
    EXPECT_EQ(bodies_sitting({{"China-Brazil Coordination Committee"}, {"Sino-Brazilian Commission for Concertation"}},
                             "2023"),
              2u);
    EXPECT_EQ(bodies_sitting({{"Energy Committee", {"energy"}}, {"Trade Committee", {"trade"}}}), 2u);
    EXPECT_EQ(bodies_sitting({{"Energy Committee", {"energy"}}, {"Trade Committee", {"trade"}}, {"The Joint Thing"}}),
              3u);
}

TEST(Bodies, OrganisationsAreNamedOnly) {
    test::Report report("a");
    report.body(BodyKind::organization, {}, "United Nations");
    report.body(BodyKind::council, {"EAEU"}, "Eurasian Intergovernmental Council");
    const Record record = test::fold({report});
    EXPECT_THAT(test::ids(record.organizations), ElementsAre("body/organization/united-nations"));
    EXPECT_THAT(test::ids(record.bodies), ElementsAre("body/eaeu/council/eurasian-intergovernmental-council"));
}

TEST(Bodies, ANameWithoutPartiesJoinsTheOneThatHasThem) {
    EXPECT_THAT(bodies_of({{"Energy Committee", {}, BodyKind::commission, {}}, {"Energy Committee"}}),
                ElementsAre("body/cn-ru/commission/energy-committee"));
}

TEST(Bodies, NamesAreKeptWithLanguageAndDates) {
    test::Report first("a", "2007-01-01"), second("b", "2010-01-01");
    first.body(BodyKind::commission, {"CN", "RU"}, "Committee on Education", {"humanities"});
    second.body(BodyKind::commission, {"CN", "RU"}, "Committee on Humanities Cooperation", {"humanities"});
    second.reading().source.language = "zh";
    const Record record = test::fold({first, second});
    ASSERT_EQ(record.bodies.size(), 1u);
    const auto& names = record.bodies[0].names;
    ASSERT_EQ(names.size(), 2u);
    EXPECT_EQ(names[0].last.iso(), "2007-01-01");
    EXPECT_EQ(names[1].language, "zh");
    EXPECT_EQ(names[1].first.iso(), "2010-01-01");
}

}  // namespace
}  // namespace rapporteur
