#include "text/json_lines.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <boost/json.hpp>

#include "base/sha256.h"
#include "base/utf8.h"
#include "text/lines.h"
#include "text/memory_files.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;

Received read(std::string_view line, const JsonFields& fields = {}) {
    return read_json_line(line, "f:1", fields);
}
std::string reason(std::string_view line) {
    return std::get<Unreadable>(read(line)).reason;
}
Document document(std::string_view line, const JsonFields& fields = {}) {
    return std::get<Document>(read(line, fields));
}

TEST(JsonLine, FieldsBecomeTheDocument) {
    const std::string line =
        R"({"title":"T","text":"Body.","published":"2024-08-21","url":"http://e/","outlet":"House","x":[1]})";
    const Document read = document(line);
    EXPECT_EQ(read.text, "T\n\nBody.");
    EXPECT_EQ(read.original, line);
    EXPECT_EQ(read.sha256, sha256_hex("T\n\nBody."));
    EXPECT_EQ(read.original_sha256, sha256_hex(line));
    EXPECT_EQ(read.media_type, "application/json");
    EXPECT_EQ(read.metadata.title, "T");
    EXPECT_EQ(read.metadata.published, "2024-08-21");
    EXPECT_EQ(read.metadata.url, "http://e/");
    EXPECT_EQ(read.metadata.outlet, "House");
}

TEST(JsonLine, TheTitleIsNotSaidTwice) {
    EXPECT_EQ(document(R"({"title":"T","text":" T\nBody"})").text, " T\nBody");
    EXPECT_EQ(document(R"({"title":null,"text":"Body"})").text, "Body");
    EXPECT_EQ(document(R"({"title":"  ","text":"Body"})").text, "Body");
}

TEST(JsonLine, FieldsCanBeNamedAndPointedAt) {
    const JsonFields fields{.text = "/a/body", .title = "", .published = "date", .url = "u", .outlet = "/a/by/0"};
    const Document read = document(R"({"a":{"body":"B","by":["House"]},"title":"T","date":20240821})", fields);
    EXPECT_EQ(read.text, "B");
    EXPECT_EQ(read.metadata.outlet, "House");
    EXPECT_EQ(read.metadata.published, "20240821");
}

TEST(JsonLine, WhatIsWrongIsSaidWithItsColumn) {
    EXPECT_THAT(reason(R"({"text" "x"})"), StartsWith("column 9: "));
    EXPECT_THAT(reason(R"({"中":"中",})"), StartsWith("column 10: "));
    EXPECT_EQ(reason(R"({"text":"x")"), "column 12: the line ends too early");
    EXPECT_EQ(reason(R"({"text":"x"} y)"), "column 14: more text after the object");
    EXPECT_EQ(reason("[1]"), "column 1: not an object");
    EXPECT_EQ(reason("17"), "column 1: not an object");
    EXPECT_EQ(reason("{\"text\":\"\xFF\"}"), "column 10: not valid UTF-8");
    EXPECT_THAT(reason(R"({"text":"\ud800"})"), StartsWith("column "));
    EXPECT_THAT(reason(R"({"body":"x"})"), HasSubstr("no field \"text\""));
    EXPECT_EQ(reason(R"({"text":7})"), "field \"text\" is no string");
    EXPECT_EQ(reason(R"({"text":" \n"})"), "field \"text\" is empty");
    EXPECT_THAT(reason(std::string(100'000, '[')), StartsWith("column "));
}

std::vector<std::string> outcome(std::string_view bytes, std::size_t most, std::size_t step) {
    std::vector<std::string> out;
    const auto source = memory_reader(bytes, step);
    read_json_lines(*source, "f", {}, most, [&](Received&& received) {
        const auto* read = std::get_if<Document>(&received);
        out.push_back(read != nullptr
                          ? read->path + "=" + read->text
                          : std::get<Unreadable>(received).path + "!" + std::get<Unreadable>(received).reason);
        return true;
    });
    return out;
}

TEST(JsonLines, GoesOnAfterABadLine) {
    const std::string_view bytes = "\xEF\xBB\xBF{\"text\":\"a\"}\r\n\n  \nbad\n{\"text\":\"b\"}";
    for (std::size_t step : {1U, 3U, 1000U}) {
        EXPECT_THAT(outcome(bytes, 1000, step), ElementsAre("f:1=a", StartsWith("f:4!column 1: "), "f:5=b"));
    }
}

TEST(JsonLines, ALongLineIsPassedOver) {
    const std::string bytes =
        "{\"text\":\"" + std::string(100, 'x') + "\"}\n{\"text\":\"b\"}\n" + std::string(200, ' ');
    for (std::size_t step : {1U, 7U, 1000U}) {
        EXPECT_THAT(outcome(bytes, 50, step),
                    ElementsAre(StartsWith("f:1!too large: more than 50 bytes"), "f:2=b", StartsWith("f:3!too large")));
    }
}

TEST(JsonLines, NothingInItIsSaid) {
    EXPECT_THAT(outcome("\n \n", 50, 10), ElementsAre("f!no object on any line"));
}

TEST(JsonLines, TheSinkStopsIt) {
    const auto source = memory_reader("{\"text\":\"a\"}\n{\"text\":\"b\"}\n");
    int count = 0;
    EXPECT_FALSE(read_json_lines(*source, "f", {}, 100, [&](Received&&) { return ++count > 1; }));
    EXPECT_EQ(count, 1);
}

RC_GTEST_PROP(JsonLines, LinesDoNotDependOnHowBytesCome, (const std::vector<std::uint8_t>& shape)) {
    std::string bytes;
    for (std::uint8_t each : shape) bytes += each % 4 == 0 ? "\n" : each % 4 == 1 ? "\r" : std::string(each % 7, 'x');
    const auto cut = [&](std::size_t step) {
        const auto source = memory_reader(bytes, step);
        LineReader lines(*source, 20);
        std::vector<std::string> out;
        for (auto line = lines.next(); line->has_value(); line = lines.next()) {
            out.push_back((*line)->too_long ? "long" : std::string((*line)->bytes));
        }
        return out;
    };
    RC_ASSERT(cut(1) == cut(1000));
    RC_ASSERT(cut(5) == cut(1000));
}

RC_GTEST_PROP(JsonLines, AnyTextComesBackAsItWas, (const std::string& raw)) {
    const std::string text = "x" + replace_invalid_utf8(raw);
    const std::string line = boost::json::serialize(boost::json::value{{"text", text}});
    RC_ASSERT(document(line).text == text);
}

}  // namespace
}  // namespace rapporteur
