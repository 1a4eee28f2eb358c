#include <boost/json.hpp>

#include "world.h"

/// An analyst's acts.
namespace rapporteur::testing {
namespace {

using ::testing::AllOf;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Correct : public World {
  protected:
    Correct() {
        put_reports(20, 22);
        ran_well({"read", "reports"});
    }

    boost::json::value record() const { return boost::json::parse(ran_well({"export"})); }
    std::string first_id(const std::string& list) const {
        return std::string(record().at(list).as_array().at(0).at("id").as_string());
    }
};

TEST_F(Correct, SetsASlotAndTakesItBack) {
    const std::string session = first_id("sessions");
    const std::string before = ran_well({"export"});
    EXPECT_THAT(ran_well({"correct", "set", session, "mode", "video", "--author", "ann", "--reason",
                          "the photo shows screens"}),
                StartsWith("Entered as act 1: "));
    EXPECT_NE(ran_well({"export"}), before);
    EXPECT_THAT(ran_well({"correct", "undo", "1"}), StartsWith("Entered as act 2: "));
    EXPECT_EQ(record().at("sessions"), boost::json::parse(before).at("sessions"));
    EXPECT_THAT(ran_well({"correct", "list"}),
                AllOf(HasSubstr("ann"), HasSubstr("the photo shows screens"), HasSubstr("(taken back)")));
    const auto acts = boost::json::parse(ran_well({"correct", "list", "--format", "json"}));
    ASSERT_EQ(acts.as_array().size(), 2U);
    EXPECT_EQ(acts.at(0).at("author"), "ann");
    EXPECT_EQ(acts.at(0).at("in_force"), false);
    EXPECT_THAT(ran_well({"check"}), HasSubstr("2 acts: all is sound."));
}

TEST_F(Correct, JoinsTwoPeople) {
    const auto people = record().at("people").as_array();
    ASSERT_GE(people.size(), 2U);
    const std::string a(people.at(0).at("id").as_string());
    const std::string b(people.at(1).at("id").as_string());
    ran_well({"correct", "same", "people", a, b});
    EXPECT_EQ(record().at("people").as_array().size(), people.size() - 1);
    ran_well({"correct", "undo", "1"});
    EXPECT_EQ(record().at("people").as_array(), people);
}

TEST_F(Correct, ActsOutliveARebuildAndReadingAgain) {
    ran_well({"correct", "set", first_id("sessions"), "mode", "video"});
    const std::string before = ran_well({"export"});
    ran_well({"rebuild"});
    ran_well({"read", "reports"});
    EXPECT_EQ(ran_well({"export"}), before);
}

TEST_F(Correct, RejectsByWords) {
    const auto figures = [this] { return boost::json::serialize(record().at("figures")); };
    const std::string before = figures();
    EXPECT_THAT(ran_well({"correct", "reject", "reports/20.txt", "indicator", "$5.5 billion"}),
                HasSubstr("is rejected"));
    EXPECT_NE(figures(), before);
    ran_well({"correct", "undo", "1"});
    EXPECT_EQ(figures(), before);
}

TEST_F(Correct, TakesTheEndOfAPathForTheDocument) {
    EXPECT_THAT(ran_well({"correct", "reject", "20.txt", "indicator", "$5.5 billion"}), HasSubstr("is rejected"));
    put("others/20.txt", report(23));
    ran_well({"read", "others"});
    EXPECT_THAT(run({"correct", "reject", "20.txt", "indicator", "$5.5 billion"}).err, HasSubstr("more than one"));
    EXPECT_EQ(run({"correct", "reject", "0.txt", "indicator", "$5.5 billion"}).code, 3) << "a name is not cut";
}

TEST_F(Correct, RefusesWhatWouldHaveNoEffect) {
    const Ran nobody = run({"correct", "same", "people", "person/xx/nobody", "person/xx/none"});
    EXPECT_EQ(nobody.code, 3);
    EXPECT_THAT(nobody.err, AllOf(HasSubstr("person/xx/nobody"), HasSubstr("Nothing was entered.")));
    EXPECT_EQ(run({"correct", "undo", "7"}).code, 3);
    EXPECT_EQ(run({"correct", "reject", "reports/none.txt", "indicator", "x"}).code, 3);
    EXPECT_EQ(run({"correct", "reject", "reports/20.txt", "indicator", "words that are not there"}).code, 3);
    EXPECT_EQ(ran_well({"correct", "list"}), "");
}

}  // namespace
}  // namespace rapporteur::testing
