#include "briefing/wording.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "base/utf8.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAreArray;

constexpr std::array<BriefingLanguage, 3> languages = {BriefingLanguage::english, BriefingLanguage::chinese,
                                                       BriefingLanguage::russian};

std::vector<std::string> keys(BriefingLanguage language) {
    std::vector<std::string> out;
    for (const auto& [key, words] : briefing_words(language)) out.emplace_back(key);
    return out;
}

std::string slots_in(std::string_view words) {
    std::string out;
    for (char digit = '0'; digit <= '9'; ++digit) {
        if (words.find(std::string("{") + digit + "}") != words.npos) out += digit;
    }
    return out;
}

TEST(BriefingWords, EachLanguageHasTheSameKeysWithTheSameSlots) {
    const auto& english = briefing_words(BriefingLanguage::english);
    for (BriefingLanguage language : languages) {
        EXPECT_THAT(keys(language), ElementsAreArray(keys(BriefingLanguage::english)));
        for (const auto& [key, words] : briefing_words(language)) {
            EXPECT_EQ(slots_in(words), slots_in(english.at(key))) << key;
            EXPECT_FALSE(words.empty()) << key;
        }
    }
}

TEST(Wording, Dates) {
    EXPECT_EQ(Wording(BriefingLanguage::english).date({2024, 8, 21}), "21 August 2024");
    EXPECT_EQ(Wording(BriefingLanguage::chinese).date({2024, 8, 21}), "2024年8月21日");
    EXPECT_EQ(Wording(BriefingLanguage::russian).date({2024, 8, 21}), "21 августа 2024\u00A0г.");
    EXPECT_EQ(Wording(BriefingLanguage::russian).date({2024, 8, 0}), "август 2024\u00A0г.");
    EXPECT_EQ(Wording(BriefingLanguage::english).range({{2025, 8, 20}, {2025, 8, 22}}),
              "20 August 2025 – 22 August 2025");
    EXPECT_EQ(Wording(BriefingLanguage::english).date({}), "");
}

TEST(Wording, NumbersKeepTheirDigits) {
    const Wording english(BriefingLanguage::english);
    EXPECT_EQ(english.amount(Comparator::greater, 240e9, "USD"), "more than 240 billion US dollars");
    EXPECT_EQ(Wording(BriefingLanguage::chinese).amount(Comparator::greater, 240e9, "USD"), "超过 2400亿美元");
    EXPECT_EQ(Wording(BriefingLanguage::russian).amount(Comparator::about, 2.5e6, "trips"),
              "около 2,5\u00A0млн поездок");
    EXPECT_EQ(english.number(1234567), "1.234567 million");
    EXPECT_EQ(english.amount(Comparator::equal, 3, "widgets"), "3 widgets");
}

TEST(Wording, StatesByNameAndOthersAsTheyAre) {
    EXPECT_EQ(Wording(BriefingLanguage::chinese).party("RU"), "俄罗斯");
    EXPECT_EQ(Wording(BriefingLanguage::russian).parties({"CN", "RU"}), "Китай – Россия");
    EXPECT_EQ(Wording(BriefingLanguage::english).party("ASEAN"), "ASEAN");
    EXPECT_EQ(Wording(BriefingLanguage::english).party("both"), "Both sides");
    EXPECT_EQ(Wording(BriefingLanguage::english).place({"Moscow", "RU"}), "Moscow, Russia");
}

TEST(Shown, IsCleanShortAndValid) {
    EXPECT_EQ(shown("a\x01\x1B[31m\nb", 20), "a[31m b");
    EXPECT_EQ(shown("abcdef", 4), "abc…");
    EXPECT_EQ(shown("a\xEF\xBF\xBE\xEF\xB7\x90\xE2\x80\xA8z", 20), "a z");
    const std::string invalid = shown(std::string(1000000, '\xFF'), 100);
    EXPECT_TRUE(is_valid_utf8(invalid));
    EXPECT_LE(invalid.size(), 300U);
    EXPECT_EQ(capitalised("регулярная встреча"), "Регулярная встреча");
}

}  // namespace
}  // namespace rapporteur
