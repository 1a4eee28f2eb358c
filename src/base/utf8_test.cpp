#include "base/utf8.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace rapporteur {
namespace {

std::string encoded(char32_t value) {
    std::string out;
    append_utf8(out, value);
    return out;
}

TEST(Utf8, EveryCharacterGoesThereAndBack) {
    for (char32_t value = 0; value <= 0x10FFFF; ++value) {
        if (value == 0xD800) value = 0xE000;
        const std::string bytes = encoded(value);
        const CodePoint read = decode_utf8(bytes, 0);
        ASSERT_TRUE(read.valid && read.value == value && read.size == bytes.size()) << std::hex << std::uint32_t(value);
        ASSERT_TRUE(is_valid_utf8(bytes));
    }
}

TEST(Utf8, WhatIsNoCharacterIsAppendedAsReplacement) {
    EXPECT_EQ(encoded(0xD800), kReplacementBytes);
    EXPECT_EQ(encoded(0x110000), kReplacementBytes);
}

TEST(Utf8, RefusesOverlongSurrogateTooHighAndCut) {
    for (std::string_view bad : {"\x80", "\xC0\x80", "\xC1\xBF", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xF0\x8F\xBF\xBF",
                                 "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "\xE4\xB8", "\xF0\x9F\x98", "\xD0"}) {
        EXPECT_FALSE(is_valid_utf8(bad));
        EXPECT_EQ(valid_utf8_prefix(std::string("ab") + std::string(bad)), 2U);
    }
}

TEST(Utf8, ReplacesTheLongestBeginningOfACharacterOnce) {
    EXPECT_EQ(replace_invalid_utf8("a\xE4\xB8z"), "a\xEF\xBF\xBDz");
    EXPECT_EQ(replace_invalid_utf8("\xED\xA0\x80"), "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    EXPECT_EQ(replace_invalid_utf8("\xF0\x9F\x98"), "\xEF\xBF\xBD");
    EXPECT_EQ(replace_invalid_utf8("\xC3("), "\xEF\xBF\xBD(");
}

TEST(Utf8, Counts) {
    const Utf8Count count = count_utf8("da \xD0\xB4\xD0\xB0 \xFF\xFE \xE4\xB8\xAD");
    EXPECT_EQ(count.multibyte, 3U);
    EXPECT_EQ(count.invalid, 2U);
}

TEST(Utf8, Boundaries) {
    const std::string text = "a\xE4\xB8\xAD";
    EXPECT_TRUE(is_utf8_boundary(text, 0));
    EXPECT_TRUE(is_utf8_boundary(text, 1));
    EXPECT_FALSE(is_utf8_boundary(text, 2));
    EXPECT_TRUE(is_utf8_boundary(text, 4));
    EXPECT_FALSE(is_utf8_boundary(text, 5));
    EXPECT_EQ(utf8_boundary_before(text, 3), 1U);
    EXPECT_EQ(utf8_boundary_before(text, 9), 4U);
}

TEST(Utf8, FindsTheOneHighByteWhereverItStands) {
    for (std::size_t size : {1U, 7U, 8U, 63U, 64U, 65U, 200U}) {
        for (std::size_t at = 0; at < size; ++at) {
            std::string text(size, 'x');
            text[at] = '\xFF';
            ASSERT_EQ(ascii_prefix(text), at);
            ASSERT_EQ(valid_utf8_prefix(text), at);
        }
    }
}

TEST(Utf8, FindsTheOneBrokenCharacterWhereverItStands) {
    for (std::string_view unit : {"\xD0\xB4", "\xE4\xB8\xAD", "\xF0\x9F\x98\x80", "a\xE4\xB8\xAD"}) {
        std::string whole;
        while (whole.size() < 300) whole += unit;
        for (std::size_t at = 0; at < whole.size(); ++at) {
            const std::size_t begin = utf8_boundary_before(whole, at);
            ASSERT_EQ(valid_utf8_prefix(std::string_view(whole).substr(0, at)), begin);
            std::string broken = whole;
            broken[at] = '\xFF';
            ASSERT_EQ(valid_utf8_prefix(broken), begin);
        }
    }
}

/// The slow way: one character after the other.
std::string replaced_slowly(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode_utf8_slowly(text, at);
        append_utf8(out, next.value);
        at += next.size;
    }
    return out;
}

RC_GTEST_PROP(Utf8, AnyBytesBecomeValidAndFastEqualsSlow, (std::string bytes)) {
    const auto spice = *rc::gen::container<std::string>(
        rc::gen::element('\xE4', '\xB8', '\xAD', '\xD0', '\x90', '\xF0', '\x9F', '\xED', '\xFF', 'a', ' '));
    bytes += spice;
    const std::string replaced = replace_invalid_utf8(bytes);
    RC_ASSERT(is_valid_utf8(replaced));
    RC_ASSERT(replaced == replaced_slowly(bytes));
    RC_ASSERT(replace_invalid_utf8(replaced) == replaced);
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const CodePoint fast = decode_utf8(bytes, at);
        const CodePoint slow = decode_utf8_slowly(bytes, at);
        RC_ASSERT(fast.value == slow.value && fast.size == slow.size && fast.valid == slow.valid);
    }
    RC_ASSERT(is_valid_utf8(bytes) == (count_utf8(bytes).invalid == 0));
    RC_ASSERT(is_valid_utf8(bytes.substr(0, valid_utf8_prefix(bytes))));
}

}  // namespace
}  // namespace rapporteur
