#include "store/in_order.h"

#include <gtest/gtest.h>

#include <chrono>
#include <stdexcept>

namespace rapporteur {
namespace {

std::size_t one_byte(const int&) {
    return 1;
}

class InOrderTest : public ::testing::TestWithParam<unsigned> {
  protected:
    using Ints = InOrder<int, int>;

    Effort effort(std::size_t most_bytes = 1000) const { return {.threads = GetParam(), .most_bytes = most_bytes}; }

    static bool put_all(Ints& work, int end) {
        for (int i = 0; i < end; ++i) {
            if (!work.put(i)) return false;
        }
        return work.finish();
    }
};

TEST_P(InOrderTest, HandsOnInTheOrderOfTheItems) {
    std::vector<int> outcomes;
    const auto slow_double = [](int item) {
        std::this_thread::sleep_for(std::chrono::microseconds(item % 7 * 50));
        return item * 2;
    };
    Ints work(effort(50), slow_double, one_byte, [&](int outcome) {
        outcomes.push_back(outcome);
        return true;
    });
    EXPECT_TRUE(put_all(work, 500));
    ASSERT_EQ(outcomes.size(), 500U);
    for (int i = 0; i < 500; ++i) EXPECT_EQ(outcomes[static_cast<std::size_t>(i)], 2 * i);
}

TEST_P(InOrderTest, NothingIsNothing) {
    Ints work(
        effort(), [](int item) { return item; }, one_byte,
        [](int) -> bool { throw std::logic_error("nothing to hand on"); });
    EXPECT_TRUE(work.finish());
}

TEST_P(InOrderTest, StopsWhenTheSinkHasEnough) {
    int handed_on = 0;
    Ints work(
        effort(), [](int item) { return item; }, one_byte, [&](int) { return ++handed_on < 10; });
    EXPECT_FALSE(put_all(work, 100000));
    EXPECT_EQ(handed_on, 10);
    EXPECT_FALSE(work.put(1));
    EXPECT_FALSE(work.finish());
    EXPECT_EQ(handed_on, 10);
}

TEST_P(InOrderTest, MayBeLeftUnfinished) {
    Ints work(
        effort(), [](int item) { return item; }, one_byte, [](int) { return true; });
    for (int i = 0; i < 100; ++i) work.put(i);
}

TEST_P(InOrderTest, ThrowsOnWhatTheWorkThrows) {
    int handed_on = 0;
    const auto fail_at_thirty = [](int item) { return item == 30 ? throw std::runtime_error("thirty") : item; };
    Ints work(effort(), fail_at_thirty, one_byte, [&](int) { return ++handed_on > 0; });
    EXPECT_THROW(put_all(work, 100), std::runtime_error);
    EXPECT_EQ(handed_on, 30);
}

TEST_P(InOrderTest, NeverHoldsMuchMoreThanAllowed) {
    int held = 0;
    int most = 0;
    Ints work(
        effort(10), [](int item) { return item; }, one_byte,
        [&](int) {
            --held;
            return true;
        });
    for (int i = 0; i < 1000; ++i) {
        most = std::max(most, ++held);
        work.put(i);
    }
    EXPECT_LE(most, 11);
}

INSTANTIATE_TEST_SUITE_P(Threads, InOrderTest, ::testing::Values(1, 2, 5));

}  // namespace
}  // namespace rapporteur
