#include "text/fingerprint.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace rapporteur {
namespace {

/// Text of `count` words drawn from a thousand, always the same for one seed.
std::string words(unsigned count, unsigned seed) {
    std::string out;
    std::uint32_t state = seed * 2654435761U + 1;
    for (unsigned i = 0; i < count; ++i) {
        state = state * 1664525U + 1013904223U;
        out += "w" + std::to_string((state >> 16) % 1000) + (i % 12 == 11 ? ".\n\n" : " ");
    }
    return out;
}

double alike(std::string_view a, std::string_view b) {
    return similarity(fingerprint(a), fingerprint(b));
}

TEST(Fingerprint, OutwardFormDoesNotCount) {
    EXPECT_EQ(fingerprint("The two sides, on Monday, AGREED to meet."),
              fingerprint("the two sides on monday\nagreed \xE2\x80\x9Cto\xE2\x80\x9D meet"));
    EXPECT_EQ(fingerprint("СТОРОНЫ ДОГОВОРИЛИСЬ о встрече, ЁЛКА"), fingerprint("стороны договорились о встрече ёлка"));
    EXPECT_EQ(fingerprint("中俄总理,定期会晤。"), fingerprint("中俄 总理 定期会晤"));
}

TEST(Fingerprint, ReprintsAreAlikeUnderAnotherHeadlineDatelineAndCredit) {
    const std::string report = words(250, 1);
    const std::string first = "Premier chairs session in the capital\n\nCAPITAL, Aug. 21 (House) -- " + report;
    const std::string second = "Heads of government meet\n\n" + report + "\n\n(Web editor: Somebody Else, Another)";
    EXPECT_GT(alike(first, second), 0.7);
    EXPECT_LT(alike(report, words(250, 2)), 0.1);
}

TEST(Fingerprint, ACutReprintIsContained) {
    const std::string report = words(600, 3);
    const std::string cut = report.substr(0, report.size() / 3);
    EXPECT_LT(alike(report, cut), 0.6);
    EXPECT_GT(containment(fingerprint(report), fingerprint(cut)), 0.6);
    EXPECT_LT(containment(fingerprint(report), fingerprint(words(200, 4))), 0.1);
}

TEST(Fingerprint, EstimatesTheTrueShare) {
    for (unsigned common : {100U, 500U, 900U}) {
        const std::string shared = words(common, 5);
        const std::string a = shared + words(1000 - common, 6);
        const std::string b = shared + words(1000 - common, 7);
        const double truth = common / (2000.0 - common);
        EXPECT_NEAR(alike(a, b), truth, 0.2) << common;
    }
}

TEST(Fingerprint, ShortAndEmptyTexts) {
    EXPECT_EQ(alike("one two", "One, two!"), 1.0);
    EXPECT_LT(alike("one two", "one three"), 0.5);
    EXPECT_EQ(alike("", ""), 0.0);
    EXPECT_EQ(alike("...", "one two three four five"), 0.0);
    EXPECT_EQ(fingerprint("").shingles, 0U);
}

TEST(Fingerprint, CandidatesShareABand) {
    const std::string report = words(250, 8);
    const auto a = band_keys(fingerprint(report));
    const auto b = band_keys(fingerprint("Another headline altogether here\n" + report));
    const auto other = band_keys(fingerprint(words(250, 9)));
    const auto shared = [](const auto& x, const auto& y) {
        const std::set<std::uint64_t> keys(x.begin(), x.end());
        return std::ranges::count_if(y, [&](std::uint64_t key) { return key != 0 && keys.contains(key); });
    };
    EXPECT_GT(shared(a, b), 10);
    EXPECT_EQ(shared(a, other), 0);
    EXPECT_GT(shared(band_keys(fingerprint("one two")), band_keys(fingerprint("one two"))), 0);
}

TEST(Fingerprint, IsTheSameOnEveryMachine) {
    const Fingerprint print = fingerprint("The quick brown fox jumps over the lazy dog");
    std::uint64_t sum = 0;
    for (std::uint32_t each : print.minima) sum = sum * 31 + each;
    EXPECT_EQ(print.shingles, 5U);
    EXPECT_EQ(sum, 15366268721047708395U);
}

RC_GTEST_PROP(Fingerprint, IsSymmetricAndBounded, (const std::string& a, const std::string& b)) {
    const Fingerprint x = fingerprint(a);
    const Fingerprint y = fingerprint(b);
    RC_ASSERT(similarity(x, y) == similarity(y, x));
    RC_ASSERT(similarity(x, y) >= 0 && similarity(x, y) <= 1);
    RC_ASSERT(containment(x, y) >= 0 && containment(x, y) <= 1);
    RC_ASSERT(x.shingles == 0 || similarity(x, x) == 1);
}

}  // namespace
}  // namespace rapporteur
