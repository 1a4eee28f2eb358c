#include "app/accounts/log_in_limits.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

using namespace std::chrono_literals;

class LogInLimitsTest : public ::testing::Test {
  protected:
    std::chrono::steady_clock::time_point now_ = std::chrono::steady_clock::now();
    LogInLimits limits_{[this] { return now_; }};
};

TEST_F(LogInLimitsTest, AFewMistakesCostNothing) {
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(limits_.begin("ann", "192.0.2.1"));
    EXPECT_TRUE(limits_.begin("ann", "192.0.2.1"));
}

TEST_F(LogInLimitsTest, ThenTheWaitDoublesUpToAMinuteForAName) {
    for (int i = 0; i < 4; ++i) EXPECT_FALSE(limits_.begin("ann", std::to_string(i)));
    for (const auto expected : {1s, 2s, 4s, 8s, 16s, 32s, 60s, 60s}) {
        const std::string elsewhere = std::to_string(now_.time_since_epoch().count());
        ASSERT_FALSE(limits_.begin("ann", elsewhere)) << "from wherever it comes";
        const auto wait = limits_.begin("ann", "yet elsewhere");
        ASSERT_TRUE(wait);
        EXPECT_EQ(*wait, expected);
        now_ += *wait;
    }
}

TEST_F(LogInLimitsTest, ManyNamesFromOneAddressWaitToo) {
    for (int i = 0; i < 20; ++i) EXPECT_FALSE(limits_.begin("name" + std::to_string(i), "192.0.2.1"));
    EXPECT_TRUE(limits_.begin("another", "192.0.2.1"));
    EXPECT_FALSE(limits_.begin("another", "192.0.2.2"));
}

TEST_F(LogInLimitsTest, AnIpv6NetworkIsOneAddress) {
    for (int i = 0; i < 20; ++i) EXPECT_FALSE(limits_.begin("name" + std::to_string(i), "2001:db8::" + std::to_string(i)));
    EXPECT_TRUE(limits_.begin("another", "2001:db8::ffff"));
    EXPECT_FALSE(limits_.begin("another", "2001:db8:0:1::1"));
}

TEST_F(LogInLimitsTest, SuccessForgetsTheNameButNotTheAddress) {
    for (int i = 0; i < 19; ++i) EXPECT_FALSE(limits_.begin("name" + std::to_string(i), "192.0.2.1"));
    ASSERT_FALSE(limits_.begin("ann", "192.0.2.1"));
    limits_.succeeded("ann", "192.0.2.1");
    ASSERT_FALSE(limits_.begin("bob", "192.0.2.1"));
    EXPECT_TRUE(limits_.begin("bob", "192.0.2.1"));
}

TEST_F(LogInLimitsTest, AnHourOfQuietIsForgiven) {
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(limits_.begin("ann", "192.0.2.1"));
    now_ += 61min;
    for (int i = 0; i < 5; ++i) EXPECT_FALSE(limits_.begin("ann", "192.0.2.1"));
}

TEST_F(LogInLimitsTest, RefusedAttemptsPushOutNobodysFailures) {
    for (int i = 0; i < 5; ++i) ASSERT_FALSE(limits_.begin("ann", "192.0.2.1"));
    for (int i = 0; i < 20; ++i) limits_.begin("name" + std::to_string(i), "192.0.2.3");
    for (int i = 0; i < 10'200; ++i) ASSERT_TRUE(limits_.begin("invented" + std::to_string(i), "192.0.2.3"));
    EXPECT_TRUE(limits_.begin("ann", "192.0.2.4"));
}

TEST_F(LogInLimitsTest, NotMoreIsKeptThanMayBe) {
    for (int i = 0; i < 10'200; ++i) limits_.begin("name" + std::to_string(i), "address" + std::to_string(i));
    for (int i = 0; i < 5; ++i) limits_.begin("name10199", std::to_string(i));
    EXPECT_TRUE(limits_.begin("name10199", "x")) << "the latest are remembered";
}

}  // namespace
}  // namespace rapporteur
