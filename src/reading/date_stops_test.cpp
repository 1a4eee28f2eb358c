#include "reading/date_stops.h"

#include <gtest/gtest.h>

#include "reading/draft_for_test.h"

namespace rapporteur {
namespace {

constexpr const char* stop_lexicon = "class stop\n.\nclass month\nMarch\tvalue=3\n";
constexpr const char* stop_rules = "phase dates in mentions\nrule day\n  match d:<day>\n  make Date day=$d\n";

std::size_t sentences_of(const std::string& text) {
    DraftForTest made(stop_lexicon, stop_rules, text);
    join_at_dates(made.draft);
    return made.draft.sentences.size();
}

TEST(DateStops, AStopInsideADateEndsNoSentence) {
    EXPECT_EQ(sentences_of("It sat on 12. 3. 2025 in Baku. It rose."), 2u);
    EXPECT_EQ(sentences_of("It sat on 12. March 2025 in Baku. It rose."), 2u);
    EXPECT_EQ(sentences_of("12. 3. 2025"), 1u);
}

TEST(DateStops, AnotherStopDoes) {
    EXPECT_EQ(sentences_of("It sat on March 12. March 2025 was cold."), 2u);
    EXPECT_EQ(sentences_of("It has 12. They have 14. In 2025 all rose."), 3u);
    EXPECT_EQ(sentences_of("It has 12."), 1u);
}

}  // namespace
}  // namespace rapporteur
