#include "store/search_text.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using Phrase = std::vector<std::string>;

std::string marked(std::string_view text, std::string_view typed, std::size_t width = 200) {
    std::string out;
    const Excerpt found = excerpt(text, search_terms(typed), width);
    for (const ExcerptPart& part : found.parts) out += part.hit ? "[" + part.text + "]" : part.text;
    return out;
}

TEST(SearchText, WordsAreFoldedAndIdeographsStandAlone) {
    EXPECT_EQ(search_form("The 29th Meeting, in São Tomé"), "the 29th meeting in sao tome");
    EXPECT_EQ(search_form("中俄会晤2024年"), "中 俄 会 晤 2024 年");
    EXPECT_EQ(search_form("Ёлка ЙОД"), "елка иод");
    EXPECT_EQ(search_form("ＡＢ"), "ab") << "full width";
    EXPECT_EQ(search_form("Yıldız, İzmir, Støre, Đorđe, Michał"), "yildiz izmir store dorde michal");
    EXPECT_EQ(search_form(""), "");
    EXPECT_EQ(search_form("\xff\xfe" "a\xc3"), "a");
}

TEST(SearchText, SpansAreThoseOfTheText) {
    const std::string text = "Größe 中俄 x";
    for (const SearchWord& word : search_words(text, 100)) {
        ASSERT_LE(word.span.end, text.size());
        EXPECT_EQ(search_form(word.span.in(text)), word.folded);
    }
    EXPECT_EQ(search_words(text, 2).size(), 2U);
}

TEST(SearchText, WhatIsTypedIsPhrasesWantedAndNot) {
    const SearchTerms terms = search_terms("trade \"Heads of\" -tourism -\"five year\" ener");
    EXPECT_THAT(terms.all, ElementsAre(Phrase{"trade"}, Phrase{"heads", "of"}, Phrase{"ener"}));
    EXPECT_THAT(terms.none, ElementsAre(Phrase{"tourism"}, Phrase{"five", "year"}));
    EXPECT_TRUE(terms.last_is_open);
    EXPECT_FALSE(search_terms("trade ").last_is_open);
    EXPECT_FALSE(search_terms("trade -to").last_is_open);
    EXPECT_FALSE(search_terms("\"trade\"").last_is_open);
    EXPECT_TRUE(search_terms("--- \"\" ()*:").all.empty());
    EXPECT_THAT(search_terms("定期会晤").all, ElementsAre(Phrase{"定", "期", "会", "晤"}));
    EXPECT_THAT(search_terms("\"unclosed words").all, ElementsAre(Phrase{"unclosed", "words"}));
}

TEST(SearchText, AnExcerptMarksWhatWasLookedFor) {
    EXPECT_EQ(marked("The sides agreed on Trade and trade talks.", "trad"), "The sides agreed on [Trade] and [trade] talks.");
    EXPECT_EQ(marked("a b c a b", "\"a b\""), "[a b] c [a b]");
    EXPECT_EQ(marked("nothing here", "else"), "nothing here");
    EXPECT_EQ(marked("双方签署联合公报", "联合公报"), "双方签署[联合公报]");
    EXPECT_EQ(excerpt("Größe und Handel", search_terms("handel"), 200).hit, (Span{12, 18}));
    EXPECT_FALSE(excerpt("nothing here", search_terms("else"), 200).hit);
    const std::string far = std::string(1000, 'x') + " trade " + std::string(1000, 'y');
    EXPECT_LE(marked(far, "trade", 60).size(), 62U);
    EXPECT_EQ(marked("", "x"), "");
}

TEST(SearchText, AnExcerptBeginsAndEndsWithWholeWords) {
    const std::string text = "The commission of both sides met again; officials praised bilateral trade, then they spoke of visas and of the harvest.";
    EXPECT_EQ(marked(text, "trade", 60), "praised bilateral [trade], then they spoke of visas and of the");
    EXPECT_EQ(marked(text, "else", 30), "The commission of both sides");
    EXPECT_EQ(marked(text, "commission", 30), "The [commission] of both sides");
    EXPECT_EQ(marked("双方在莫斯科举行第二十九次会晤并签署联合公报", "会晤", 30), "十九次[会晤]并签署联合");
    EXPECT_EQ(marked(text, "harvest", 60), "of visas and of the [harvest]");
    EXPECT_EQ(marked(std::string(100, 'x') + " trade", std::string(100, 'x'), 20), "[" + std::string(100, 'x') + "]") << "a word is never cut";
}

}  // namespace
}  // namespace rapporteur
