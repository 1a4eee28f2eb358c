#include "text/encoding.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/utf8.h"
#include "text/charset.h"

namespace rapporteur {
namespace {

using namespace std::string_view_literals;

Decoded decode(std::string_view bytes) {
    return decode_text(std::string(bytes), Markup::none);
}
Decoded decode_page(std::string_view bytes) {
    return decode_text(std::string(bytes), Markup::html);
}

struct Case {
    std::string_view charset;
    std::string_view bytes;
    std::string_view text;
};

/// One short sentence each, as a house that still writes this charset would send it.
constexpr Case kDetected[] = {
    {"GB18030", "\xD6\xD0\xB6\xED\xD7\xDC\xC0\xED\xB6\xA8\xC6\xDA\xBB\xE1\xCE\xEE", "中俄总理定期会晤"},
    {"Big5-HKSCS", "\xA8\xE2\xB0\xEA\xC1\x60\xB2\x7A\xA6\x62\xA5\x5F\xA8\xCA\xC1\x7C\xA6\xE6\xB7\x7C\xB1\xE0",
     "兩國總理在北京舉行會晤"},
    {"windows-1251", "\xCF\xF0\xE5\xEC\xFC\xE5\xF0 \xEF\xF0\xE8\xE1\xFB\xEB \xE2 \xCC\xEE\xF1\xEA\xE2\xF3.",
     "Премьер прибыл в Москву."},
    {"KOI8-R", "\xF0\xD2\xC5\xCD\xD8\xC5\xD2 \xD0\xD2\xC9\xC2\xD9\xCC \xD7 \xED\xCF\xD3\xCB\xD7\xD5.",
     "Премьер прибыл в Москву."},
    {"windows-1252",
     "Le pr\xE9sident a d\xE9"
     "clar\xE9 que la r\xE9union \xE9tait un succ\xE8s.",
     "Le président a déclaré que la réunion était un succès."},
    {"windows-31j",
     "\x97\xBC\x8D\x91\x82\xCC\x8E\xF1\x91\x8A\x82\xCD\x93\x8C\x8B\x9E\x82\xC5\x89\xEF\x92\x6B\x82\xB5\x82\xBD\x81\x42",
     "両国の首相は東京で会談した。"},
};

TEST(Encoding, PlainUtf8IsTheFileByteForByte) {
    for (std::string_view bytes : {"", "plain", "\xEF\xBB\xBFwith its mark", "中\r\n\0x", "da \xD0\xB4\xD0\xB0"}) {
        const Decoded read = decode(bytes);
        EXPECT_EQ(read.text, bytes);
        EXPECT_TRUE(read.unchanged);
        EXPECT_EQ(read.encoding, "UTF-8");
    }
}

TEST(Encoding, DetectsTheCharsetsOfTheTrade) {
    for (const Case& each : kDetected) {
        const Decoded read = decode(each.bytes);
        EXPECT_EQ(read.encoding, each.charset);
        EXPECT_EQ(read.text, each.text);
        EXPECT_EQ(read.replaced, 0U);
        EXPECT_FALSE(read.unchanged);
    }
}

TEST(Encoding, ThePageDeclaresIt) {
    const std::string chinese(kDetected[0].bytes);
    for (const char* head :
         {"<meta charset=gb2312>", "<META CHARSET='GBK' />", "<?xml version='1.0' encoding='gb2312'?>",
          "<!-- x --><meta http-equiv=Content-Type content='text/html; charset=gb2312'>"}) {
        const Decoded read = decode_page(head + chinese);
        EXPECT_EQ(read.encoding, "GB18030") << head;
        EXPECT_TRUE(read.text.ends_with("中俄总理定期会晤")) << head;
    }
}

TEST(Encoding, BytesThatProveADeclarationWrongCountMore) {
    const Decoded saved_again = decode_page("<meta charset=windows-1251><p>Премьер прибыл в Москву");
    EXPECT_EQ(saved_again.encoding, "UTF-8");
    EXPECT_TRUE(saved_again.unchanged);
    const Decoded marked = decode_page("\xEF\xBB\xBF<meta charset=gbk>\xE4\xB8\xAD");
    EXPECT_EQ(marked.encoding, "UTF-8");
    EXPECT_EQ(decode_page("<meta charset=utf-16><p>x").encoding, "UTF-8");
    EXPECT_EQ(decode_page("<meta charset=no-such-thing><p>x").encoding, "UTF-8");
}

TEST(Encoding, WideTextWithAndWithoutMark) {
    EXPECT_EQ(decode("\xFF\xFEh\0i\0-N"sv).text, "hi中");
    EXPECT_EQ(decode("\xFE\xFF\0h\0iN-"sv).text, "hi中");
    EXPECT_EQ(decode("\xFF\xFE\0\0h\0\0\0-N\0\0"sv).text, "h中");
    EXPECT_EQ(decode("\0\0\xFE\xFF\0\0\0h\0\0N-"sv).text, "h中");
    EXPECT_EQ(decode("h\0e\0l\0l\0o\0.\0"sv).encoding, "UTF-16LE");
    EXPECT_EQ(decode("\0h\0e\0l\0l\0o\0."sv).encoding, "UTF-16BE");
    EXPECT_EQ(decode("h\0\0\0e\0\0\0l\0\0\0l\0\0\0"sv).encoding, "UTF-32LE");
    EXPECT_EQ(decode("\xFF\xFEh\0\x00\xD8i\0"sv).text, "h\xEF\xBF\xBDi");
    EXPECT_EQ(decode("\xFF\xFEh\0i"sv).text, "h\xEF\xBF\xBD");
}

TEST(Encoding, MistakesInUtf8AreReplacedAndCounted) {
    const Decoded read = decode("Премьер \xFF прибыл \xD0");
    EXPECT_EQ(read.text, "Премьер \xEF\xBF\xBD прибыл \xEF\xBF\xBD");
    EXPECT_EQ(read.encoding, "UTF-8");
    EXPECT_EQ(read.replaced, 2U);
    EXPECT_FALSE(read.unchanged);
    EXPECT_EQ(decode("\xEF\xBB\xBF"
                     "abc \xFF")
                  .text,
              "\xEF\xBB\xBF"
              "abc \xEF\xBF\xBD");
}

TEST(Encoding, OneParagraphTellsTheCharsetOfALongText) {
    std::string text;
    for (int i = 0; i < 5000; ++i) text += "This line is in English and has nothing above ASCII in it.\n";
    text += kDetected[2].bytes;
    EXPECT_EQ(decode(text).encoding, "windows-1251");
}

TEST(Encoding, CharsetNames) {
    EXPECT_EQ(charset_name(" GB2312 "), "GB18030");
    EXPECT_EQ(charset_name("ISO-8859-1"), "windows-1252");
    EXPECT_EQ(charset_name("cp1251"), "windows-1251");
    EXPECT_EQ(charset_name("utf8"), "UTF-8");
    EXPECT_EQ(charset_name(""), "");
    EXPECT_EQ(charset_name("no such"), "");
    EXPECT_FALSE(convert_charset("x", "no such").has_value());
}

RC_GTEST_PROP(Encoding, AnyBytesBecomeValidTextTheSameEachTime, (const std::string& bytes)) {
    for (Markup markup : {Markup::none, Markup::html}) {
        const Decoded read = decode_text(bytes, markup);
        RC_ASSERT(is_valid_utf8(read.text));
        RC_ASSERT(!read.encoding.empty());
        RC_ASSERT(!read.unchanged || read.text == bytes);
        const Decoded again = decode_text(bytes, markup);
        RC_ASSERT(again.text == read.text && again.encoding == read.encoding && again.replaced == read.replaced);
    }
}

RC_GTEST_PROP(Encoding, TextSurvivesEveryWideEncoding, (const std::vector<std::uint16_t>& characters)) {
    std::string text = "begins ";
    for (std::uint16_t each : characters) append_utf8(text, each < 0x20 ? 0x4E00U + each : each);
    std::string wide = "\xFF\xFE";
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode_utf8(text, at);
        wide += static_cast<char>(next.value & 0xFF);
        wide += static_cast<char>(next.value >> 8 & 0xFF);
        at += next.size;
    }
    RC_ASSERT(decode(wide).text == text);
}

}  // namespace
}  // namespace rapporteur
