#include "reading/numerals.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace rapporteur {
namespace {

std::optional<double> number(std::initializer_list<const char*> parts) {
    NumberBuilder builder;
    for (const std::string_view part : parts) {
        if (part.starts_with('#')) {
            builder.digits(part.substr(1));
        } else {
            builder.word(part);
        }
    }
    return builder.value();
}

TEST(Numerals, DigitsAsReportsWriteThem) {
    EXPECT_EQ(parse_digits("26.3"), 26.3);
    EXPECT_EQ(parse_digits("1,000"), 1000);
    EXPECT_EQ(parse_digits("1,234,567.5"), 1234567.5);
    EXPECT_EQ(parse_digits("1,5"), 1.5);
    EXPECT_EQ(parse_digits("10:30"), std::nullopt);
    EXPECT_EQ(parse_digits(""), std::nullopt);
    EXPECT_EQ(parse_digits("x"), std::nullopt);
}

TEST(Numerals, WordsAddAndMultiply) {
    EXPECT_EQ(number({"20", "9"}), 29);
    EXPECT_EQ(number({"2", "100", "1000"}), 200000);
    EXPECT_EQ(number({"#2.5", "1000000"}), 2500000);
    EXPECT_EQ(number({"1000"}), 1000);
    EXPECT_EQ(number({"#240", "1000000000"}), 240e9);
    EXPECT_EQ(number({"2", "1000", "5"}), 2005);
    EXPECT_EQ(number({}), std::nullopt);
}

TEST(Numerals, LettersThatSpellAWordAreNoRomanNumeral) {
    for (const char* word : {"CIVIL", "ILL", "IIX", "VX", "IIII", "VV", "", "i"})
        EXPECT_EQ(parse_roman(word), std::nullopt) << word;
    EXPECT_EQ(parse_roman("XXIX"), 29);
    EXPECT_EQ(parse_roman("CXLIV"), 144);
}

std::string roman(int value) {
    static constexpr std::pair<int, const char*> parts[] = {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"},
                                                            {9, "IX"},  {5, "V"},   {4, "IV"}, {1, "I"}};
    std::string out;
    for (const auto& [size, letters] : parts) {
        for (; value >= size; value -= size) out += letters;
    }
    return out;
}

TEST(Numerals, EveryRomanNumeralIsReadBack) {
    for (int value = 1; value < 400; ++value) EXPECT_EQ(parse_roman(roman(value)), value);
}

RC_GTEST_PROP(Numerals, GroupsOfThreeDoNotChangeTheValue, ()) {
    const auto value = *rc::gen::inRange<std::int64_t>(0, 1'000'000'000'000);
    std::string text = std::to_string(value);
    for (auto at = std::ptrdiff_t(text.size()) - 3; at > 0; at -= 3) text.insert(std::size_t(at), ",");
    RC_ASSERT(parse_digits(text) == double(value));
    RC_ASSERT(parse_digits(std::to_string(value)) == double(value));
}

RC_GTEST_PROP(Numerals, AnyBytesAreTaken, (const std::string& text)) {
    NumberBuilder builder;
    builder.digits(text);
    builder.word(text);
    builder.roman(text);
    RC_ASSERT(parse_roman(text).value_or(1) > 0);
}

}  // namespace
}  // namespace rapporteur
