#include "reading/script_of.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

TEST(ScriptOf, MostLettersDecide) {
    EXPECT_EQ(language_of_script("The premier met the prime minister."), "en");
    EXPECT_EQ(language_of_script("Заседание комиссии прошло в Москве (TASS)."), "ru");
    EXPECT_EQ(language_of_script("中俄总理第二十九次定期会晤在莫斯科举行。"), "zh");
    EXPECT_EQ(language_of_script("中俄总理 (Xinhua) 第二十九次定期会晤"), "zh");
}

TEST(ScriptOf, TooFewLettersSayNothing) {
    EXPECT_EQ(language_of_script(""), "");
    EXPECT_EQ(language_of_script("2024-08-21, 12:30 -- 中"), "");
    EXPECT_EQ(language_of_script("\xFF\xFE\x80\x80\x80\x80\x80\x80\x80\x80"), "");
}

TEST(ScriptOf, OnlyTheBeginningIsLookedAt) {
    std::string text(1 << 16, 'a');
    for (int i = 0; i < 100000; ++i) text += "я";
    EXPECT_EQ(language_of_script(text), "en");
}

}  // namespace
}  // namespace rapporteur
