#include "briefing/brief.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <random>

#include "briefing/briefing_for_test.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;
using ::testing::StartsWith;

class MakeBriefing : public ::testing::Test {
  protected:
    Result<BriefingFile> make(const BriefingRequest& request) const {
        return make_briefing(record_, test::words_by_place, request);
    }

    BriefingRequest meeting(BriefingFormat format) const {
        BriefingRequest request;
        request.session = test::meeting_5;
        request.format = format;
        return request;
    }

    Record record_ = test::fold(test::two_reports());
};

TEST_F(MakeBriefing, EachFormatIsWhatItSaysAndTheSameTwice) {
    const std::array<std::pair<BriefingFormat, std::string>, 3> formats = {
        std::pair(BriefingFormat::pdf, std::string("%PDF-")),
        std::pair(BriefingFormat::docx, std::string("PK\x03\x04")),
        std::pair(BriefingFormat::text, std::string("Meeting of heads of government\n"))};
    for (const auto& [format, start] : formats) {
        const auto file = make(meeting(format));
        ASSERT_TRUE(file);
        EXPECT_THAT(file->bytes, StartsWith(start));
        EXPECT_THAT(file->name, StartsWith("briefing-2025-06-02."));
        EXPECT_EQ(make(meeting(format))->bytes, file->bytes);
    }
}

TEST_F(MakeBriefing, WhatCannotBeBriefedOnIsSaid) {
    const auto error = [&](BriefingRequest request) {
        const auto made = make(request);
        return made ? std::string("made") : made.error().text();
    };
    EXPECT_THAT(error({}), HasSubstr("nothing is asked for"));
    EXPECT_THAT(error({.session = "session/none"}), HasSubstr("no such session"));
    EXPECT_THAT(error({.session = {}, .body = "body/none"}), HasSubstr("no such body"));
    EXPECT_THAT(error({.session = {}, .body = {}, .since = "2024-13-01"}), HasSubstr("is no date"));
    EXPECT_THAT(error({.session = test::meeting_5, .body = {}, .since = "2024"}), HasSubstr("one of them"));
}

/// Words, names and addresses of any bytes; the same in every run.
class AnyBytes : public ::testing::TestWithParam<BriefingFormat> {
  protected:
    /// For PDF without whole characters beyond ASCII but some: cairo 1.16 loses memory over fonts of rare scripts,
    /// which LeakSanitizer would tell of.
    std::string noise(std::size_t bytes) {
        const unsigned bound = GetParam() == BriefingFormat::pdf ? 0xC0 : 0x100;
        std::string out;
        while (out.size() < bytes) out += char(random_() % bound);
        return out + "\u202E\u0645\u0300\u0301\u0302\uFFFE";
    }

  private:
    std::mt19937 random_{3};
};

TEST_P(AnyBytes, GiveABriefing) {
    auto inputs = test::two_reports();
    for (test::Input& input : inputs) {
        input.info.outlet = noise(5000);
        input.info.title = noise(500);
        input.info.url = "https://" + noise(50);
        input.info.path = noise(500);
        for (BodyClaim& body : input.reading.bodies) body.name += noise(3000);
    }
    const auto words = [&](std::string_view, Span) { return noise(100000); };
    BriefingRequest request;
    request.since = "2024";
    request.format = GetParam();
    const auto file = make_briefing(test::fold(inputs), words, request);
    ASSERT_TRUE(file);
    EXPECT_LT(file->bytes.size(), 2000000U);
}

INSTANTIATE_TEST_SUITE_P(MakeBriefing, AnyBytes,
                         ::testing::Values(BriefingFormat::pdf, BriefingFormat::docx, BriefingFormat::text));

TEST_F(MakeBriefing, ARecordWithoutAnythingGivesABriefingThatSaysSo) {
    record_ = {};
    const auto file = make({.session = {},
                            .body = {},
                            .since = "2024",
                            .language = BriefingLanguage::english,
                            .format = BriefingFormat::text});
    ASSERT_TRUE(file);
    EXPECT_THAT(file->bytes, HasSubstr("The documents tell of no session in this scope."));
    EXPECT_TRUE(make({.session = {}, .body = {}, .since = "2024"}));
}

}  // namespace
}  // namespace rapporteur
