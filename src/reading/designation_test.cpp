#include "reading/designation.h"

#include <gtest/gtest.h>

#include "reading/draft_for_test.h"

namespace rapporteur {
namespace {

constexpr const char* designation_lexicon =
    "class country\nKazakhstan\tparty=KZ\nRepublic of Uzbekistan\tparty=UZ\nUzbekistan\tparty=UZ\n"
    "class demonym\nHungarian\tparty=HU\nSerbian\tparty=RS\nclass conjunction\nand\nclass dash\n-\n–\n"
    "class determiner\nthe\nclass preposition\nbetween\nof\non\n";

std::string told(const std::string& name) {
    DraftForTest made(designation_lexicon, "phase mentions in mentions\nrule none\n  match \"xyzzy\"\n  make None\n", name);
    return designation(made.draft, 0, TokenIndex(made.draft.lattice.tokens.size()));
}

TEST(Designation, IsTheNameWithoutItsParties) {
    EXPECT_EQ(told("Serbian-Hungarian joint commission"), "joint commission");
    EXPECT_EQ(told("Kazakhstan–Uzbekistan commission on trade"), "commission on trade");
    EXPECT_EQ(told("commission on trade between the Republic of Uzbekistan and Kazakhstan"), "commission on trade");
    EXPECT_EQ(told("joint commission of Kazakhstan and of Uzbekistan"), "joint commission");
    EXPECT_EQ(told("committee for land and water"), "committee for land and water");
    EXPECT_EQ(told("Serbian-Hungarian"), "");
}

}  // namespace
}  // namespace rapporteur
