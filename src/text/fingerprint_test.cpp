#include "text/fingerprint.h"

#include <gtest/gtest.h>

#include <string>

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

/// The share of equal places, of those that words of either text fell into.
double alike(std::string_view a, std::string_view b) {
    const Fingerprint x = fingerprint(a), y = fingerprint(b);
    std::size_t equal = 0, used = 0;
    for (std::size_t i = 0; i < Fingerprint::kSlots; ++i) {
        const bool either = x.minima[i] != Fingerprint::kEmpty || y.minima[i] != Fingerprint::kEmpty;
        used += either;
        equal += either && x.minima[i] == y.minima[i];
    }
    return used == 0 ? 0 : double(equal) / double(used);
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

TEST(Fingerprint, IsTheSameOnEveryMachine) {
    const Fingerprint print = fingerprint("The quick brown fox jumps over the lazy dog");
    std::uint64_t sum = 0;
    for (std::uint32_t each : print.minima) sum = sum * 31 + each;
    EXPECT_EQ(print.shingles, 5U);
    EXPECT_EQ(sum, 15366268721047708395U);
}

}  // namespace
}  // namespace rapporteur
