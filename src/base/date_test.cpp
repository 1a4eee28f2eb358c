#include "base/date.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

TEST(Date, IsoFormsFollowWhatIsKnown) {
    EXPECT_EQ((Date{2024, 0, 0}).iso(), "2024");
    EXPECT_EQ((Date{2024, 8, 0}).iso(), "2024-08");
    EXPECT_EQ((Date{2024, 8, 21}).iso(), "2024-08-21");
    EXPECT_EQ((DateRange{{2025, 8, 20}, {2025, 8, 22}}).iso(), "2025-08-20/2025-08-22");
}

TEST(Date, ParsesWhatItPrints) {
    for (const char* text : {"2024", "2024-08", "2024-08-21"}) EXPECT_EQ(parse_iso_date(text)->iso(), text);
    for (const char* text : {"", "24", "2024-13", "2023-02-29", "2024-8-1", "2024-08-21x", "+024", "2024-00"}) EXPECT_FALSE(parse_iso_date(text)) << text;
    EXPECT_FALSE(parse_iso_range("2024-08-21/2024-08-20"));
}

TEST(Date, WeekdaysAndArithmetic) {
    EXPECT_EQ(iso_weekday({2024, 8, 21}), 3u);
    EXPECT_EQ(plus_days({2024, 2, 28}, 2), (Date{2024, 3, 1}));
    EXPECT_EQ(days_between({2023, 12, 31}, {2024, 1, 1}), 1);
}

}  // namespace
}  // namespace rapporteur
