#include <boost/json.hpp>

#include "world.h"

namespace rapporteur::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class Show : public World {
  protected:
    Show() {
        put_reports(20, 22);
        ran_well({"read", "reports"});
    }
};

const std::vector<std::string> topics = {"mechanisms", "people", "commitments", "instruments",
                                         "figures",    "gaps",   "conflicts",   "documents"};

TEST_F(Show, EveryTopicAsTextAndAsJson) {
    for (const std::string& topic : topics) {
        ran_well({"show", topic});
        EXPECT_NO_THROW(boost::json::parse(ran_well({"show", topic, "--format", "json"}))) << topic;
    }
    EXPECT_EQ(ran_well({"show"}), ran_well({"show", "mechanisms"}));
}

TEST_F(Show, ASessionByWords) {
    const std::string page = ran_well({"show", "session", "kazakhstan uzbekistan 21"});
    EXPECT_THAT(page, HasSubstr("21"));
    EXPECT_NO_THROW(boost::json::parse(ran_well({"show", "session", "kazakhstan uzbekistan 21", "--format", "json"})));
    EXPECT_EQ(run({"show", "session", "no such thing at all 99"}).code, 3);
}

TEST_F(Show, FitsTheWidth) {
    for (const std::string& topic : topics) {
        for (const std::string& line : lines_of(ran_well({"show", topic, "--width", "60"}))) {
            EXPECT_LE(line.size(), 60U * 4) << topic;
        }
    }
}

TEST_F(Show, NoColourWhereThereIsNoTerminal) {
    EXPECT_THAT(ran_well({"show"}), Not(HasSubstr("\x1B")));
}

TEST_F(Show, AnUnknownTopicIsAUsageFault) {
    EXPECT_EQ(run({"show", "weather"}).code, 2);
}

}  // namespace
}  // namespace rapporteur::testing
