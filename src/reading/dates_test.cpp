#include "reading/dates.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "reading/draft_for_test.h"

namespace rapporteur {
namespace {

constexpr const char* date_lexicon =
    "class month\nDecember\tvalue=12\nJanuary\tvalue=1\nMay\tvalue=5\nAugust\tvalue=8\n"
    "class weekday\nMonday\tvalue=1\nSunday\tvalue=7\nWednesday\tvalue=3\n"
    "class relative_day\ntoday\toffset=0\ntomorrow\toffset=+1\nyesterday\toffset=-1\n";
constexpr const char* date_rules =
    "phase dates in mentions\n"
    "rule month_day\n  match m:<month> d:<day> (\"-\" d2:<day>)? (\",\" y:<year>)?\n  make Date day=$d day_to=$d2 "
    "month=$m year=$y\n"
    "rule two_months\n  match m:<month> d:<day> \"to\" m2:<month> d2:<day> (\",\" y:<year>)?\n  make Date day=$d "
    "day_to=$d2 month=$m month_to=$m2 year=$y\n"
    "rule month_year\n  match m:<month> y:<year>\n  make Date month=$m year=$y\n"
    "rule weekday\n  match n:\"next\"? w:<weekday>\n  make Date weekday=$w next=$n\n"
    "rule relative\n  match r:<relative_day>\n  make Date offset=$r.offset\n"
    "rule next_year\n  match \"next\" \"year\"\n  make Date years=1\n"
    "rule day_this_year\n  match m:<month> d:<day> (\"-\" d2:<day>)? \"this\" \"year\"\n  make Date day=$d day_to=$d2 month=$m years=0\n"
    "rule next_month\n  match \"next\" \"month\"\n  make Date months=1\n"
    "rule last_month\n  match \"last\" \"month\"\n  make Date months=-1\n"
    "rule iso\n  match y:<year> \"-\" m:<number> \"-\" d:<number>\n  make Date year=$y month=$m day=$d\n";

constexpr Date wednesday{2024, 8, 21};

/// What the first date of a text comes to; "-" if nothing.
std::string resolved(const std::string& text, Date anchor, Tense tense = Tense::past) {
    DraftForTest made(date_lexicon, date_rules, text);
    const auto dates = made.draft.annotations(made.draft.schema.t_date);
    if (dates.empty()) return "no date";
    const auto range = resolve_date(made.draft, dates[0], anchor, tense);
    return range ? range->iso() : "-";
}

TEST(Dates, WhatIsStatedNeedsNoAnchor) {
    EXPECT_EQ(resolved("May 12, 2023", {}), "2023-05-12");
    EXPECT_EQ(resolved("May 2023", {}), "2023-05");
    EXPECT_EQ(resolved("2024-08-21", {}), "2024-08-21");
    EXPECT_EQ(resolved("May 12-13, 2023", {}), "2023-05-12/2023-05-13");
}

TEST(Dates, WithoutAnAnchorWhatIsLeftOutIsNotKnown) {
    EXPECT_EQ(resolved("May 12", {}), "-");
    EXPECT_EQ(resolved("Monday", {}), "-");
    EXPECT_EQ(resolved("Monday", {2024, 8, 0}), "-");
    EXPECT_EQ(resolved("yesterday", {}), "-");
}

TEST(Dates, WeekdaysCountFromTheAnchor) {
    EXPECT_EQ(resolved("Wednesday", wednesday), "2024-08-21");
    EXPECT_EQ(resolved("Monday", wednesday), "2024-08-19");
    EXPECT_EQ(resolved("Sunday", wednesday), "2024-08-18");
    EXPECT_EQ(resolved("Sunday", wednesday, Tense::future), "2024-08-25");
    EXPECT_EQ(resolved("next Monday", wednesday), "2024-08-26");
    EXPECT_EQ(resolved("next Wednesday", wednesday), "2024-08-28");
    EXPECT_EQ(resolved("tomorrow", wednesday), "2024-08-22");
    EXPECT_EQ(resolved("yesterday", {2024, 3, 1}), "2024-02-29");
    EXPECT_EQ(resolved("next year", wednesday), "2025");
}

TEST(Dates, AYearOrMonthMayBeToldByTheAnchors) {
    EXPECT_EQ(resolved("May 12 this year", wednesday), "2024-05-12");
    EXPECT_EQ(resolved("May 12-13 this year", wednesday), "2024-05-12/2024-05-13");
    EXPECT_EQ(resolved("next month", {2024, 12, 3}), "2025-01");
    EXPECT_EQ(resolved("last month", {2024, 1, 3}), "2023-12");
    EXPECT_EQ(resolved("next month", {2024, 0, 0}), "-");
}

TEST(Dates, LongPastIsMoreThanAMonthAgo) {
    DraftForTest made(date_lexicon, date_rules, "");
    made.draft.anchor = {2025, 1, 3};
    const auto long_past = [&](Date date) { return is_long_past(made.draft, Stated<DateRange>{{date, {}}, {}}); };
    EXPECT_FALSE(long_past({2024, 12, 20}));
    EXPECT_TRUE(long_past({2024, 11, 20}));
    EXPECT_FALSE(long_past({2025, 0, 0}));
    EXPECT_TRUE(long_past({2024, 0, 0}));
    EXPECT_FALSE(long_past({2026, 1, 0}));
    EXPECT_FALSE(is_long_past(made.draft, {}));
}

TEST(Dates, ADayTakesTheNearestYear) {
    EXPECT_EQ(resolved("December 30", {2024, 1, 3}), "2023-12-30");
    EXPECT_EQ(resolved("January 2", {2023, 12, 30}, Tense::future), "2024-01-02");
    EXPECT_EQ(resolved("May 12", wednesday), "2024-05-12");
    EXPECT_EQ(resolved("May 12", wednesday, Tense::future), "2025-05-12");
}

TEST(Dates, RangesMayCrossMonthsAndYears) {
    EXPECT_EQ(resolved("December 30 to January 2, 2023", {}), "2022-12-30/2023-01-02");
    EXPECT_EQ(resolved("December 30 to January 2", {2023, 1, 3}), "2022-12-30/2023-01-02");
    EXPECT_EQ(resolved("May 13-12, 2023", {}), "-");
}

TEST(Dates, DaysThatDoNotExistAreNoDates) {
    EXPECT_EQ(resolved("2023-02-30", {}), "-");
    EXPECT_EQ(resolved("2023-14-15", {}), "-");
    EXPECT_EQ(resolved("2023-99999999999-01", {}), "-");
}

TEST(Dates, WhatFixesADayIsTold) {
    DraftForTest made(date_lexicon, date_rules, "May 2023");
    EXPECT_FALSE(states_day(made.draft, made.draft.annotations(made.draft.schema.t_date)[0]));
    DraftForTest full(date_lexicon, date_rules, "May 12, 2023");
    EXPECT_TRUE(states_full_day(full.draft, full.draft.annotations(full.draft.schema.t_date)[0]));
}

RC_GTEST_PROP(Dates, AWeekdayIsInTheWeekUpToTheAnchor, ()) {
    const Date anchor = plus_days({2000, 1, 1}, *rc::gen::inRange(0, 20000));
    const auto past = parse_iso_date(resolved("Monday", anchor));
    const auto future = parse_iso_date(resolved("Monday", anchor, Tense::future));
    RC_ASSERT(past && iso_weekday(*past) == 1);
    RC_ASSERT(days_between(*past, anchor) >= 0 && days_between(*past, anchor) < 7);
    RC_ASSERT(future && iso_weekday(*future) == 1);
    RC_ASSERT(days_between(anchor, *future) >= 0 && days_between(anchor, *future) < 7);
}

}  // namespace
}  // namespace rapporteur
