#include "language/vocabulary.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <string>
#include <vector>

namespace rapporteur {
namespace {

RC_GTEST_PROP(Vocabulary, EveryWordIsFoundAgainInAnyCase, ()) {
    const auto letter = rc::gen::inRange('A', char('z' + 1));
    const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::nonEmpty(rc::gen::container<std::string>(letter)));
    Vocabulary vocabulary;
    for (const std::string& word : words) vocabulary.intern(word);
    for (const std::string& word : words) {
        std::string folded;
        fold_word(word, folded);
        const WordId id = vocabulary.find_folded(folded);
        RC_ASSERT(id != 0u);
        RC_ASSERT(vocabulary.text(id) == folded);
        RC_ASSERT(vocabulary.find_ascii(word, word) == id);
        const std::string inside = "(" + word + ") and so on";
        RC_ASSERT(vocabulary.find_ascii(std::string_view(inside).substr(1, word.size()), inside) == id);
    }
    RC_ASSERT(vocabulary.find_folded("not there at all") == 0u);
}

TEST(Vocabulary, GrowsWithoutLosingWords) {
    Vocabulary vocabulary;
    for (int i = 0; i < 20'000; ++i) EXPECT_EQ(vocabulary.intern("word" + std::to_string(i * 7919)), WordId(i + 1));
    for (int i = 0; i < 20'000; ++i) EXPECT_EQ(vocabulary.find_folded("word" + std::to_string(i * 7919)), WordId(i + 1));
}

}  // namespace
}  // namespace rapporteur
