#include "store/in_order.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <stdexcept>

namespace rapporteur {
namespace {

std::function<std::optional<int>()> count_to(int end) {
    return [next = 0, end]() mutable { return next < end ? std::optional(next++) : std::nullopt; };
}

std::size_t one_byte(const int&) {
    return 1;
}

class InOrderTest : public ::testing::TestWithParam<unsigned> {};

TEST_P(InOrderTest, HandsOnInTheOrderOfTheItems) {
    InOrder<int, int> work(
        {.threads = GetParam(), .most_bytes = 50},
        [](int item) {
            std::this_thread::sleep_for(std::chrono::microseconds(item % 7 * 50));
            return item * 2;
        },
        one_byte);
    std::vector<int> outcomes;
    work.run(count_to(500), [&](int outcome) {
        outcomes.push_back(outcome);
        return true;
    });
    ASSERT_EQ(outcomes.size(), 500U);
    for (int i = 0; i < 500; ++i) EXPECT_EQ(outcomes[static_cast<std::size_t>(i)], 2 * i);
}

TEST_P(InOrderTest, NothingIsNothing) {
    InOrder<int, int> work(
        {.threads = GetParam()}, [](int item) { return item; }, one_byte);
    work.run(count_to(0), [](int) -> bool { throw std::logic_error("nothing to hand on"); });
}

TEST_P(InOrderTest, StopsWhenTheSinkHasEnough) {
    InOrder<int, int> work(
        {.threads = GetParam()}, [](int item) { return item; }, one_byte);
    int handed_on = 0;
    work.run(count_to(100000), [&](int) { return ++handed_on < 10; });
    EXPECT_EQ(handed_on, 10);
}

TEST_P(InOrderTest, ThrowsOnWhatTheWorkThrows) {
    InOrder<int, int> work(
        {.threads = GetParam()}, [](int item) { return item == 30 ? throw std::runtime_error("thirty") : item; },
        one_byte);
    int handed_on = 0;
    EXPECT_THROW(work.run(count_to(100), [&](int) { return ++handed_on > 0; }), std::runtime_error);
    EXPECT_EQ(handed_on, 30);
}

TEST_P(InOrderTest, NeverHoldsMuchMoreThanAllowed) {
    std::atomic<int> held = 0;
    int most = 0;
    InOrder<int, int> work(
        {.threads = GetParam(), .most_bytes = 10}, [](int item) { return item; }, one_byte);
    const auto source = [&, next = 0]() mutable -> std::optional<int> {
        most = std::max(most, ++held);
        return next < 1000 ? std::optional(next++) : std::nullopt;
    };
    work.run(source, [&](int) {
        --held;
        return true;
    });
    EXPECT_LE(most, 11);
}

INSTANTIATE_TEST_SUITE_P(Threads, InOrderTest, ::testing::Values(1, 2, 5));

}  // namespace
}  // namespace rapporteur
