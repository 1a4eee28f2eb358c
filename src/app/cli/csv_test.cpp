#include "app/cli/csv.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

TEST(Csv, QuotesOnlyWhatNeedsIt) {
    const CsvTable table{"t", {"a", "b"}, {{"plain words", "1,5"}, {"say \"so\"", "two\nlines"}, {"", "\r"}}};
    EXPECT_EQ(to_csv(table), "a,b\r\nplain words,\"1,5\"\r\n\"say \"\"so\"\"\",\"two\nlines\"\r\n,\"\r\"\r\n");
}

}  // namespace
}  // namespace rapporteur
