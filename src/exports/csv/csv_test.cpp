#include "exports/csv/csv.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

Table table(std::vector<std::vector<std::string>> rows) {
    return {{"t", "", "", {{"a", ColumnType::text, ""}, {"b", ColumnType::number, ""}}}, std::move(rows)};
}

TEST(Csv, QuotesOnlyWhatNeedsIt) {
    EXPECT_EQ(to_csv(table({{"plain words", "1,5"}, {"say \"so\"", "two\nlines"}, {"", "\r"}})),
              "a,b\r\nplain words,\"1,5\"\r\n\"say \"\"so\"\"\",\"two\nlines\"\r\n,\"\r\"\r\n");
}

TEST(Csv, TextIsNeverAFormulaAndNumbersStayNumbers) {
    EXPECT_EQ(to_csv(table({{"=cmd|' /C calc'!A0", "-5.5"}, {"@x", "1"}, {"a=b", "2"}, {"'-1", "3"}, {"'tis", "4"}})),
              "a,b\r\n'=cmd|' /C calc'!A0,-5.5\r\n'@x,1\r\na=b,2\r\n''-1,3\r\n'tis,4\r\n");
}

TEST(Csv, ControlCharactersAndBrokenBytesAreReplaced) {
    EXPECT_EQ(to_csv(table({{std::string("a\0b\x1b\tc", 6), "1"}, {"\xff", "2"}})),
              "a,b\r\na\xEF\xBF\xBD"
              "b\xEF\xBF\xBD\tc,1\r\n\xEF\xBF\xBD,2\r\n");
}

}  // namespace
}  // namespace rapporteur
