#include "store/word_sketch.h"

#include <gtest/gtest.h>

#include "base/sha256.h"

namespace rapporteur {
namespace {

Document of(std::string text) {
    Document document;
    document.sha256 = sha256_hex(text);
    document.text = std::move(text);
    return document;
}

int equal_places(const std::string& a, const std::string& b) {
    const auto left = word_sketch(of(a));
    const auto right = word_sketch(of(b));
    int equal = 0;
    for (std::size_t i = 0; i < left.size(); ++i) equal += left[i] == right[i] ? 1 : 0;
    return equal;
}

TEST(WordSketch, TheSameWordsAreAlikeInEveryPlaceThatHoldsWords) {
    std::string words;
    for (int i = 0; i < 2000; ++i) words += "w" + std::to_string(i) + " ";
    EXPECT_EQ(equal_places(words, words), 64);
    EXPECT_EQ(equal_places(words, words + "."), 64) << "punctuation does not count";
}

TEST(WordSketch, ShortTextsAreNotAlikeByTheirEmptyPlaces) {
    EXPECT_EQ(equal_places("one two three four five six", "seven eight nine ten eleven twelve"), 0);
}

TEST(WordSketch, NoWordsNoSketch) {
    EXPECT_TRUE(word_sketch(of(" ... ")).empty());
}

}  // namespace
}  // namespace rapporteur
