#include "reading/measure_subject.h"

#include <gtest/gtest.h>

#include "reading/draft_for_test.h"

namespace rapporteur {
namespace {

constexpr const char* measure_lexicon =
    "class area\nbilateral trade | mutual trade | trade | trade turnover\tid=trade joint=yes\nexports\tid=exports\n"
    "class both\nthe two countries\nclass country\nKazakhstan\tparty=KZ\nUzbekistan\tparty=UZ\n"
    "class demonym\nKazakh\tparty=KZ\nclass say\nrecalled\nclass measure_word\nvolume\n"
    "class determiner\nthe\nclass preposition\nbetween\nfrom\nin\nof\nto\nclass conjunction\nand\nthat\n"
    "class auxiliary\nhad\nclass verb\nreached\n";

std::string subject(const std::string& measure) {
    DraftForTest made(measure_lexicon, "phase mentions in mentions\nrule none\n  match \"xyzzy\"\n  make None\n", measure);
    return subject_in(made.draft, 0, TokenIndex(made.draft.lattice.tokens.size()));
}

TEST(MeasureSubject, ManyWordsForOneThing) {
    for (const char* const words :
         {"bilateral trade", "mutual trade", "trade between the two countries", "the volume of trade turnover",
          "trade between Kazakhstan and Uzbekistan", "Novak recalled that bilateral trade had reached"}) {
        EXPECT_EQ(subject(words), "trade") << words;
    }
}

TEST(MeasureSubject, WhatOneSideDoesKeepsTheSidesInOrder) {
    EXPECT_EQ(subject("exports from Kazakhstan to Uzbekistan"), "exports KZ UZ");
    EXPECT_EQ(subject("exports from Uzbekistan to Kazakhstan"), "exports UZ KZ");
    EXPECT_EQ(subject("Kazakh exports"), "exports KZ");
}

TEST(MeasureSubject, OtherWordsTellMeasuresApart) {
    EXPECT_EQ(subject("trade in barley"), "trade barley");
    EXPECT_EQ(subject("barley harvest"), "");
}

}  // namespace
}  // namespace rapporteur
