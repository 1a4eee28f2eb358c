#include "app/cli/progress.h"

#include <gtest/gtest.h>

#include <thread>

namespace rapporteur {
namespace {

TEST(Progress, IsSilentWhereThereIsNoTerminal) {
    StringOutput output;
    Progress progress(output, "reading", {});
    std::this_thread::sleep_for(std::chrono::milliseconds(250));
    progress.advance(1, 100);
    progress.wipe();
    EXPECT_EQ(output.text(), "");
    EXPECT_EQ(progress.documents(), 1U);
}

TEST(Progress, TellsHowFarAndWipesItself) {
    StringOutput output;
    output.is_terminal = true;
    {
        Progress progress(output, "reading", {.bytes = 400});
        std::this_thread::sleep_for(std::chrono::milliseconds(250));
        progress.advance(1, 100);
    }
    EXPECT_TRUE(output.text().starts_with("\rreading: 1 document, 100 bytes, ")) << output.text();
    EXPECT_NE(output.text().find("25 %"), std::string::npos) << output.text();
    EXPECT_TRUE(output.text().ends_with("\r\x1B[K"));
}

TEST(Progress, NeverWiderThanTheTerminal) {
    StringOutput output;
    output.is_terminal = true;
    output.width = 12;
    Progress progress(output, "reading", {});
    std::this_thread::sleep_for(std::chrono::milliseconds(250));
    progress.advance(1, 100);
    EXPECT_EQ(output.text(), "\rreading: 1 \x1B[K");
}

TEST(Progress, Words) {
    EXPECT_EQ(counted(1, "document"), "1 document");
    EXPECT_EQ(counted(31951, "document"), "31 951 documents");
    EXPECT_EQ(grouped(1234567), "1 234 567");
    EXPECT_EQ(sized(1), "1 byte");
    EXPECT_EQ(sized(820), "820 bytes");
    EXPECT_EQ(sized(38200), "38.2 kB");
    EXPECT_EQ(sized(138200000), "138.2 MB");
    EXPECT_EQ(clock_words(61), "1:01");
    EXPECT_EQ(clock_words(3723), "1:02:03");
}

}  // namespace
}  // namespace rapporteur
