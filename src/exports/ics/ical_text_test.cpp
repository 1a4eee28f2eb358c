#include "exports/ics/ical_text.h"

#include <gtest/gtest.h>

#include "base/utf8.h"

namespace rapporteur {
namespace {

TEST(IcalText, EscapesWhatSeparatesValues) {
    EXPECT_EQ(ical_text("a,b;c\\d\ne\r\nf\rg"), "a\\,b\\;c\\\\d\\ne\\nf\\ng");
}

TEST(IcalText, LeavesOutControlCharacters) {
    EXPECT_EQ(ical_text(std::string("a\0b\x1b[31m\tc\x7f", 10)), "ab[31m\tc");
}

TEST(IcalLine, FoldsAtCharactersAndUnfoldsToTheSame) {
    std::string content = "SUMMARY:";
    for (int i = 0; i < 500; ++i) content += i % 3 == 0 ? "a" : i % 3 == 1 ? "\xE4\xBC\x9A" : "\xF0\x9F\x98\x80";
    const std::string folded = ical_line(content);
    std::string unfolded;
    std::size_t at = 0;
    while (at < folded.size()) {
        const std::size_t end = folded.find("\r\n", at);
        const std::string line = folded.substr(at, end - at);
        EXPECT_LE(line.size(), 75U);
        EXPECT_TRUE(is_valid_utf8(line));
        unfolded += at == 0 ? line : line.substr(1);
        at = end + 2;
    }
    EXPECT_EQ(unfolded, content);
}

TEST(IcalLine, AShortLineIsOneLine) {
    EXPECT_EQ(ical_line(std::string(75, 'x')), std::string(75, 'x') + "\r\n");
    EXPECT_EQ(ical_line(std::string(76, 'x')), std::string(75, 'x') + "\r\n x\r\n");
}

}  // namespace
}  // namespace rapporteur
