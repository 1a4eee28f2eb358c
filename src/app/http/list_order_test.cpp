#include "app/http/list_order.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

ListOrder order(const std::string& sort, const std::string& due = "", const std::vector<std::string>& tags = {}, std::string_view topic = "commitments") {
    return list_order(topic, {sort, due}, tags, "2026-11-22", [](std::string_view) { return std::vector<std::string>{"IN", "TZ", "both"}; });
}

std::vector<std::string> tags(const ListOrder& order) {
    std::vector<std::string> out;
    for (const ShelfStretch& one : order.stretches) out.push_back(one.tag);
    return out;
}

TEST(ListOrder, OverdueIsWhatWasDueBeforeToday) {
    const ListOrder overdue = order("", "overdue"), open = order("-deadline", "open");
    EXPECT_EQ(overdue.stretches.at(0).below, "2026-11-22");
    EXPECT_FALSE(overdue.stretches.at(0).backwards);
    EXPECT_FALSE(overdue.whole);
    EXPECT_EQ(open.stretches.at(0).from, "2026-11-22");
    EXPECT_TRUE(open.stretches.at(0).backwards);
}

TEST(ListOrder, WhatLacksAValueStandsLastBothWays) {
    EXPECT_THAT(tags(order("deadline")), ElementsAre("", "due:none"));
    EXPECT_THAT(tags(order("-deadline")), ElementsAre("", "due:none"));
    EXPECT_TRUE(order("-deadline").stretches.at(0).backwards);
    EXPECT_EQ(order("date").stretches.at(1).from, "~");
    EXPECT_EQ(order("-date").stretches.size(), 1U) << "as the topic stands";
}

TEST(ListOrder, StrengthGoesDownTheLadderAndSidesByTheirCodes) {
    EXPECT_THAT(tags(order("strength")), ElementsAre("strength:agreed", "strength:pledged", "strength:will", "strength:ready", "strength:urged", "strength:hoped"));
    EXPECT_EQ(tags(order("-strength")).front(), "strength:hoped");
    EXPECT_THAT(tags(order("side")), ElementsAre("side:IN", "side:TZ", "side:both"));
    EXPECT_THAT(tags(order("side", "", {"side:IN"})), ElementsAre("")) << "of one side there is one stretch";
}

TEST(ListOrder, WhatCannotBeHadIsToldSo) {
    EXPECT_THAT(order("deadline").fault, IsEmpty());
    EXPECT_THAT(order("colour").fault, HasSubstr("deadline, date, strength, side"));
    EXPECT_THAT(order("date", "", {}, "people").fault, HasSubstr("no sort"));
    EXPECT_THAT(order("side", "open").fault, HasSubstr("sort=deadline"));
    EXPECT_THAT(order("", "open").fault, IsEmpty());
}

}  // namespace
}  // namespace rapporteur
