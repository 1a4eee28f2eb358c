#include "language/token.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace rapporteur {
namespace {

std::vector<std::string> words(std::string_view text, const Vocabulary& vocabulary = {}) {
    std::vector<Token> tokens;
    tokenize(text, vocabulary, tokens);
    std::vector<std::string> out;
    for (const Token& token : tokens) out.emplace_back(token.span().in(text));
    return out;
}

using Words = std::vector<std::string>;

TEST(Token, WordsNumbersAndMarks) {
    EXPECT_EQ(words("China's 29th, $2,400.5 co-chair"), (Words{"China", "'s", "29", "th", ",", "$", "2,400.5", "co", "-", "chair"}));
    EXPECT_EQ(words("gov't countries’ Chang'e-5 Aug. 21."), (Words{"gov't", "countries", "’", "Chang'e", "-", "5", "Aug", ".", "21", "."}));
    EXPECT_EQ(words("U.S. H.E. A. V. Novak"), (Words{"U.S.", "H.E.", "A", ".", "V", ".", "Novak"}));
    EXPECT_EQ(words("第29次会晤 МОСКВА, 21 августа"), (Words{"第", "29", "次", "会", "晤", "МОСКВА", ",", "21", "августа"}));
    EXPECT_EQ(words("(Xinhua) -- now — then"), (Words{"(", "Xinhua", ")", "--", "now", "—", "then"}));
}

TEST(Token, ADateWithoutASpaceIsNoNumber) {
    EXPECT_EQ(words("Jul 21,2017 and 9,2022"), (Words{"Jul", "21", ",", "2017", "and", "9", ",", "2022"}));
    EXPECT_EQ(words("1,950 12,1950,000 121,2017 21,3017"), (Words{"1,950", "12,1950,000", "121,2017", "21,3017"}));
}

TEST(Token, AKnownSignBeforeAnAmountIsAWordUnlessTheWholeIsKnown) {
    Vocabulary vocabulary;
    for (const char* known : {"RM", "COP", "COP28", "UNIT", "UNIT4all"}) vocabulary.intern(known);
    EXPECT_EQ(words("RM364.76 in COP28 and COP29", vocabulary), (Words{"RM", "364.76", "in", "COP28", "and", "COP", "29"}));
    EXPECT_EQ(words("UNIT4all UNIT4", vocabulary), (Words{"UNIT4all", "UNIT", "4"}));
    EXPECT_EQ(words("RM364.76 COP28"), (Words{"RM364", ".", "76", "COP28"}));
}

TEST(Token, FlagsTellLinesAndCase) {
    const Vocabulary vocabulary;
    std::vector<Token> tokens;
    tokenize("Head LINE\n\nThe text\nof it", vocabulary, tokens);
    ASSERT_EQ(tokens.size(), 6u);
    EXPECT_TRUE(tokens[0].is(token_block_start));
    EXPECT_TRUE(tokens[1].is(token_upper));
    EXPECT_TRUE(tokens[2].is(token_block_start));
    EXPECT_TRUE(tokens[4].is(token_line_start));
    EXPECT_FALSE(tokens[4].is(token_block_start));
    EXPECT_TRUE(tokens[5].is(token_lower));
}

TEST(Token, FoldsCaseAccentsAndApostrophes) {
    Vocabulary vocabulary;
    EXPECT_EQ(vocabulary.intern("Communiqué"), vocabulary.intern("COMMUNIQUE"));
    EXPECT_EQ(vocabulary.intern("gov’t"), vocabulary.intern("gov't"));
    EXPECT_NE(vocabulary.intern("й"), vocabulary.intern("и"));
}

RC_GTEST_PROP(Token, AnyBytesGiveOrderedTokensInsideTheText, (const std::string& text)) {
    const Vocabulary vocabulary;
    std::vector<Token> tokens;
    tokenize(text, vocabulary, tokens);
    std::uint32_t last = 0;
    for (const Token& token : tokens) {
        RC_ASSERT(token.begin >= last);
        RC_ASSERT(token.begin < token.end);
        RC_ASSERT(token.end <= text.size());
        last = token.end;
    }
}

}  // namespace
}  // namespace rapporteur
