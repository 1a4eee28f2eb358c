#include "store/rebuild.h"

#include <gtest/gtest.h>

#include "store/fold.h"
#include "store/memory_store.h"
#include "store/testing.h"

namespace rapporteur {
namespace {

using testing::go_on;
using testing::now;
using testing::plain_document;
using testing::test_maker;

class RebuildTest : public ::testing::Test {
  protected:
    void add(const std::string& path, const std::string& text) {
        const Document document = plain_document(path, text);
        ASSERT_TRUE(store_.add({{document, test_maker("1")(document)}}, now));
    }

    RebuildReport rebuild_with(const ReadingMaker& maker, const Watch& watch = go_on) {
        const auto report = rebuild(store_, maker, {.threads = 2}, watch);
        EXPECT_TRUE(report) << report.error().text();
        return *report;
    }

    MemoryStore store_;
};

TEST_F(RebuildTest, AnEmptyStoreIsIdentical) {
    EXPECT_TRUE(rebuild_with(test_maker("1")).readings.identical());
}

TEST_F(RebuildTest, TheSameReaderMakesTheSameAgain) {
    for (int i = 0; i < 500; ++i) add("d" + std::to_string(i), std::string(2000, 'x') + std::to_string(i));
    const RebuildReport first = rebuild_with(test_maker("1"));
    EXPECT_TRUE(first.readings.identical());
    EXPECT_EQ(first.readings.same, 500);
    EXPECT_EQ(first.record, RecordChange::none);
    EXPECT_EQ(rebuild_with(test_maker("1")).record, RecordChange::none);
}

TEST_F(RebuildTest, AnotherReaderRestates) {
    add("a", "words");
    const RebuildReport report = rebuild_with(test_maker("2"));
    EXPECT_EQ(report.readings.restated, 1);
    EXPECT_EQ(report.record, RecordChange::incomparable);
    EXPECT_EQ(store_.reading(plain_document("a", "words").sha256)->value().reader, "2");
}

TEST_F(RebuildTest, AReaderThatSaysOneThingAndDoesAnotherIsFound) {
    add("a", "words");
    ReadingMaker fickle = test_maker("1");
    fickle.read = [](const Document& document) {
        Reading reading = test_maker("1").read(document);
        reading.areas.push_back({"energy", {0, 2}});
        return reading;
    };
    EXPECT_EQ(rebuild_with(fickle).readings.differing, 1);
}

TEST_F(RebuildTest, InterruptedItLeavesAllAsItWas) {
    for (int i = 0; i < 50; ++i) add("d" + std::to_string(i), "words " + std::to_string(i));
    int seen = 0;
    EXPECT_TRUE(rebuild_with(test_maker("2"), [&](std::uint64_t) { return ++seen < 10; }).interrupted);
    EXPECT_EQ((*store_.next_reading(""))->reading.reader, "1");
}

TEST_F(RebuildTest, FoldCountsStaleReadings) {
    add("a", "words");
    add("b", "other words");
    EXPECT_EQ(fold(store_, "1")->stale, 0);
    EXPECT_EQ(fold(store_, "2")->stale, 2);
    EXPECT_EQ(fold(store_, "1")->record.documents.size(), 2U);
}

TEST_F(RebuildTest, FoldTakesTheActs) {
    ASSERT_TRUE(store_.append({"ann", std::string(now), "why", act_body_to_json(Undo{.act = 7})}));
    const auto acts = acts_of(store_);
    ASSERT_TRUE(acts) << acts.error().text();
    ASSERT_EQ(acts->size(), 1U);
    EXPECT_EQ(acts->front(), (Act{1, "ann", std::string(now), "why", Undo{.act = 7}}));
}

TEST_F(RebuildTest, FoldTriesAnActWithoutEnteringIt) {
    const ActDraft draft{"ann", std::string(now), "", act_body_to_json(Undo{.act = 7})};
    EXPECT_EQ(fold(store_, "1", draft)->stamp.acts, 0);
    EXPECT_TRUE(store_.acts()->empty());
}

TEST_F(RebuildTest, FoldRefusesAnActItDoesNotUnderstand) {
    ASSERT_TRUE(store_.append({"ann", std::string(now), "", "{}"}));
    EXPECT_FALSE(fold(store_, "1"));
}

}  // namespace
}  // namespace rapporteur
