#include <boost/json.hpp>
#include <cstdlib>
#include <set>

#include "world.h"

/// The five real reports of one mechanism, read by the program: what the record must make of them. They lie beside a
/// developer's checkout; without them the test is skipped, on CI it fails.
namespace rapporteur::testing {
namespace {

namespace json = boost::json;
namespace fs = std::filesystem;

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

const std::string leaders = "body/cn-ru/heads-of-government";
const std::string meeting_25 = "session/cn-ru/heads-of-government/25";
const std::string meeting_29 = "session/cn-ru/heads-of-government/29";

std::string text_of(const json::value& value) {
    return std::string(value.as_string());
}

std::vector<std::string> texts(const json::value& list, std::string_view key) {
    std::vector<std::string> out;
    for (const json::value& one : list.as_array()) out.push_back(text_of(one.at(key)));
    return out;
}

class Seeds : public World {
  protected:
    void SetUp() override {
        if (!fs::exists(seeds())) {
            const char* const ci = std::getenv("CI");
            if (ci != nullptr && std::string(ci) == "true") FAIL() << seeds() << " is missing";
            GTEST_SKIP() << "the reports are not here: " << seeds();
        }
        ran_well({"read", seeds()});
        record_ = json::parse(ran_well({"export"}));
    }

    static std::string seeds() { return std::string(RAPPORTEUR_SHARED_DIR) + "/seeds"; }

    const json::array& list(std::string_view name) const { return record_.at(name).as_array(); }

    const json::value& with(std::string_view name, std::string_view key, std::string_view value) const {
        for (const json::value& one : list(name)) {
            if (one.at(key).as_string() == value) return one;
        }
        ADD_FAILURE() << "none of the " << name << " has " << key << " " << value;
        static const json::value none = json::object{};
        return none;
    }

    /// The report whose file name begins so.
    const json::value& document(const std::string& number) const {
        for (const json::value& one : list("documents")) {
            if (text_of(one.at("path")).find("/" + number + "_") != std::string::npos) return one;
        }
        ADD_FAILURE() << "no report " << number;
        return list("documents").at(0);
    }

    json::value record_;
};

TEST_F(Seeds, FourSessionsOfThreeBodies) {
    ASSERT_EQ(list("sessions").size(), 4U);
    std::set<std::string> bodies;
    std::multiset<std::string> kinds;
    for (const json::value& session : list("sessions")) {
        bodies.insert(text_of(session.at("body")));
        kinds.insert(text_of(session.at("kind")));
        EXPECT_EQ(text_of(session.at("status").at("value")), "held");
    }
    EXPECT_EQ(bodies.size(), 3U);
    EXPECT_THAT(kinds, ElementsAre("chairs", "regular", "regular", "regular"));
    EXPECT_EQ(with("sessions", "id", meeting_25).at("sources"), 1);
    EXPECT_EQ(with("sessions", "id", meeting_29).at("sources"), 2);
    const json::value& chairs = with("sessions", "kind", "chairs");
    EXPECT_FALSE(chairs.as_object().contains("ordinal"));
    EXPECT_EQ(text_of(chairs.at("date").at("value")), "2021-11-24");
}

TEST_F(Seeds, SixBodiesWithFiveReportingLines) {
    EXPECT_EQ(list("bodies").size(), 6U);
    ASSERT_EQ(list("reporting").size(), 5U);
    for (const json::value& line : list("reporting")) EXPECT_EQ(text_of(line.at("parent")), leaders);
    EXPECT_EQ(with("sessions", "id", meeting_29).at("reports").as_array().size(), 5U);
}

TEST_F(Seeds, TheTwoTwentyNinthsStayApart) {
    std::set<std::string> dates;
    for (const json::value& session : list("sessions")) {
        const auto* const ordinal = session.as_object().if_contains("ordinal");
        if (ordinal == nullptr || ordinal->at("value") != 29) continue;
        dates.insert(text_of(session.at("body")).substr(0, 24) + " " + text_of(session.at("date").at("value")));
    }
    EXPECT_THAT(dates, ElementsAre("body/cn-ru/commission/go 2025-11-02", "body/cn-ru/heads-of-gove 2024-08-21"));
}

TEST_F(Seeds, AReportWithoutADateTakesItFromAnotherAndSaysSo) {
    const json::value& report = document("003");
    EXPECT_FALSE(report.as_object().contains("published"));
    EXPECT_EQ(text_of(report.at("date")), "2024-08-21");
    EXPECT_EQ(report.at("date_derived"), true);
    const json::value& note = report.at("derived").at(0);
    EXPECT_EQ(text_of(note.at("entity")), meeting_29);
    EXPECT_EQ(text_of(note.at("slot")), "date");
    EXPECT_EQ(note.at("from").at(0), document("001").at("sha256"));
    EXPECT_THAT(ran_well({"show", "documents", "--width", "200"}), HasSubstr("2024-08-21 (from "));
    EXPECT_THAT(ran_well({"show", "session", meeting_29, "--width", "200"}),
                HasSubstr("does not tell it; 2024-08-21 is taken from"));
}

TEST_F(Seeds, GapsAndHistory) {
    EXPECT_THAT(
        ran_well({"show", "--width", "120"}),
        AllOf(HasSubstr("not in your documents: 1-24, 26-28"), HasSubstr("since 1996, as told; 2 dated sessions fit"),
              HasSubstr("next: 30 in 2025, not in your documents; 31 in 2026, not yet announced")));
    ASSERT_EQ(list("history").size(), 1U);
    const json::value& history = list("history").at(0);
    EXPECT_EQ(text_of(history.at("body")), leaders);
    EXPECT_EQ(history.at("since").at("value"), 1996);
    EXPECT_EQ(history.at("agrees").as_array().size(), 2U);
    EXPECT_THAT(history.at("disagrees").as_array(), IsEmpty());
    EXPECT_THAT(list("conflicts"), IsEmpty());
}

TEST_F(Seeds, TwoPremiersInOneOfficeOverTime) {
    const json::value& holders = with("offices", "id", "office/cn/premier").at("holders");
    EXPECT_THAT(texts(holders, "person"), ElementsAre("person/cn/li-keqiang", "person/cn/li-qiang"));
    EXPECT_THAT(texts(holders, "last"), ElementsAre("2020-12-02", "2024-08-21"));
    EXPECT_THAT(texts(with("people", "id", "person/cn/li-qiang").at("names"), "name"), ElementsAre("Li Qiang"));
    EXPECT_EQ(with("people", "id", "person/ru/mikhail-mishustin").at("chaired").as_array().size(), 2U);
}

TEST_F(Seeds, TouristTripsAreToDouble) {
    const json::value* pledge = nullptr;
    for (const json::value& one : list("commitments")) {
        if (one.as_object().contains("target")) pledge = &one;
    }
    ASSERT_NE(pledge, nullptr);
    EXPECT_EQ(text_of(pledge->at("actor")), "RU");
    EXPECT_EQ(text_of(pledge->at("session")), meeting_29);
    const json::value& target = pledge->at("target");
    EXPECT_EQ(text_of(target.at("comparator")), ">");
    EXPECT_EQ(target.at("value"), 2'000'000);
    EXPECT_EQ(text_of(target.at("unit")), "trips");
    EXPECT_EQ(target.at("base").at("value"), 1'000'000);
    EXPECT_EQ(text_of(pledge->at("deadline").at("value")), "2024-12-31");
    EXPECT_EQ(text_of(pledge->at("deadline").at("year_from")), meeting_29);
    EXPECT_THAT(ran_well({"show", "session", meeting_29, "--width", "200"}), HasSubstr("at least 2,000,000 trips"));
}

TEST_F(Seeds, NoCommitmentIsMadeOfAnAssessment) {
    std::size_t assessments = 0;
    for (const json::value& remark : list("remarks")) {
        if (text_of(remark.at("kind")) != "assessment") continue;
        ++assessments;
        const json::value& praise = remark.at("support");
        for (const json::value& commitment : list("commitments")) {
            for (const json::value& support : commitment.at("support").as_array()) {
                if (support.at("document") != praise.at("document")) continue;
                const auto at = support.at("span").at(0).as_int64();
                EXPECT_FALSE(praise.at("span").at(0).as_int64() <= at && at < praise.at("span").at(1).as_int64())
                    << json::serialize(commitment);
            }
        }
    }
    EXPECT_GT(assessments, 20U);
    EXPECT_GT(list("commitments").size(), 20U);
}

TEST_F(Seeds, ARebuildIsIdentical) {
    EXPECT_THAT(ran_well({"rebuild"}), HasSubstr("The record is the same, byte for byte."));
    EXPECT_EQ(json::parse(ran_well({"export"})), record_);
    EXPECT_EQ(run({"check"}).code, 0);
}

}  // namespace
}  // namespace rapporteur::testing
