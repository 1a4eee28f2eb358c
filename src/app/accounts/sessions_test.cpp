#include "app/accounts/sessions.h"

#include <gtest/gtest.h>

#include <set>

namespace rapporteur {
namespace {

using namespace std::chrono_literals;

class SessionsTest : public ::testing::Test {
  protected:
    std::chrono::steady_clock::time_point now_ = std::chrono::steady_clock::now();
    Sessions sessions_{[this] { return now_; }};
};

TEST_F(SessionsTest, OneThatBeganIsFoundUntilItEnds) {
    const std::string id = sessions_.begin("ann", "hash");
    ASSERT_TRUE(sessions_.use(id));
    EXPECT_EQ(sessions_.use(id)->name, "ann");
    EXPECT_EQ(sessions_.use(id)->proof, "hash");
    EXPECT_FALSE(sessions_.use("")) << "nor any other id";
    EXPECT_FALSE(sessions_.use(id + "0"));
    sessions_.end(id);
    EXPECT_FALSE(sessions_.use(id));
}

TEST_F(SessionsTest, IdsAndTokensAreOthersEachTime) {
    std::set<std::string> secrets;
    for (int i = 0; i < 10; ++i) {
        const std::string id = sessions_.begin("ann", "hash");
        EXPECT_EQ(id.size(), 64U);
        secrets.insert(id);
        secrets.insert(sessions_.look(id)->token);
    }
    EXPECT_EQ(secrets.size(), 20U);
}

TEST_F(SessionsTest, AnIdleOneIsOverAfterAnHour) {
    const std::string id = sessions_.begin("ann", "hash");
    now_ += 59min;
    EXPECT_TRUE(sessions_.use(id));
    now_ += 59min;
    EXPECT_TRUE(sessions_.look(id)) << "used a while ago";
    now_ += 1min;
    EXPECT_FALSE(sessions_.use(id)) << "to be looked at is no use";
}

TEST_F(SessionsTest, AnyIsOverAfterTwelveHours) {
    const std::string id = sessions_.begin("ann", "hash");
    for (int i = 0; i < 23; ++i) {
        now_ += 30min;
        EXPECT_TRUE(sessions_.use(id));
    }
    now_ += 30min;
    EXPECT_FALSE(sessions_.use(id));
}

TEST_F(SessionsTest, OneNameHasNoMoreThanItsShare) {
    const std::string other = sessions_.begin("bob", "hash");
    const std::string first = sessions_.begin("ann", "hash");
    for (std::size_t i = 0; i < Sessions::most_of_one_name; ++i) {
        now_ += 1s;
        sessions_.begin("ann", "hash");
    }
    EXPECT_FALSE(sessions_.look(first));
    EXPECT_TRUE(sessions_.look(other));
}

}  // namespace
}  // namespace rapporteur
