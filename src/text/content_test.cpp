#include "text/content.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rapporteur {
namespace {

using namespace std::string_view_literals;
using ::testing::HasSubstr;

TEST(Content, BytesWinOverTheName) {
    EXPECT_EQ(content_kind("<!DOCTYPE html><p>x", "a.txt"), ContentKind::html);
    EXPECT_EQ(content_kind("\xEF\xBB\xBF\n<!-- c --><?xml version='1.0'?><HTML>", ""), ContentKind::html);
    EXPECT_EQ(content_kind("\xFF\xFE<\0h\0t\0m\0l\0>\0"sv, ""), ContentKind::html);
    EXPECT_EQ(content_kind("{\"text\": \"x\"}\n{\"text\"", "-"), ContentKind::json_lines);
    EXPECT_EQ(content_kind("\x1F\x8B\x08", "a.txt"), ContentKind::packed);
    EXPECT_EQ(content_kind("PK\x03\x04", "a.html"), ContentKind::packed);
}

TEST(Content, TheNameDecidesWhereBytesDoNot) {
    EXPECT_EQ(content_kind("Hello <b>you</b>", "a.HTML"), ContentKind::html);
    EXPECT_EQ(content_kind("Hello 1 < 2", "a.html"), ContentKind::plain);
    EXPECT_EQ(content_kind("Hello <b>you</b>", "a.txt"), ContentKind::plain);
    EXPECT_EQ(content_kind("no json", "dir/feed.ndjson"), ContentKind::json_lines);
    EXPECT_EQ(content_kind("{\n  \"text\": 1\n}", "a.txt"), ContentKind::plain);
    EXPECT_EQ(content_kind("", ""), ContentKind::plain);
}

TEST(Content, TextOfEveryKindIsText) {
    for (std::string_view text : {""sv, "plain\r\n\tx\f"sv, "Привет"sv, "\xCF\xF0\xE8"sv, "h\0e\0l\0l\0"sv,
                                  "\xFE\xFF\0h"sv, "\x1B$B8+K\\\x1B(B"sv}) {
        EXPECT_EQ(why_not_text(text, ""), std::nullopt) << text;
    }
}

TEST(Content, WhatIsNoTextIsNamed) {
    EXPECT_THAT(*why_not_text("%PDF-1.7 x", ""), HasSubstr("a PDF file; save it"));
    EXPECT_THAT(*why_not_text("\x89PNG\r\n\x1A\n", ""), HasSubstr("PNG"));
    EXPECT_THAT(*why_not_text("\x7F"
                              "ELF\x02",
                              ""),
                HasSubstr("program"));
    EXPECT_THAT(*why_not_text("abc\0def, and so on"sv, ""), HasSubstr("a zero byte at byte 3"));
    EXPECT_THAT(*why_not_text("[{\"text\": 1}]", "a.json"), HasSubstr("jq -c"));
    EXPECT_THAT(*why_not_text("\x01\x02\x03 abc", ""), HasSubstr("control characters"));
}

}  // namespace
}  // namespace rapporteur
