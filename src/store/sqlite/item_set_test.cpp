#include "store/sqlite/item_set.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>

#include "store/sqlite/tag_changes.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::size_t> numbers(const ItemSet& set) {
    std::vector<std::size_t> out;
    for (std::size_t at = set.find_first(); at != ItemSet::npos; at = set.find_next(at)) out.push_back(at);
    return out;
}

TEST(ItemSet, ComesBackFromItsBytes) {
    std::mt19937 random(1);
    for (const std::size_t items : {0, 1, 2047, 2048, 2049, 30000}) {
        ItemSet chunk(items_in_a_chunk);
        for (std::size_t n = 0; n < items; ++n) chunk.set(random() % items_in_a_chunk);
        EXPECT_EQ(unpacked(packed(chunk)), chunk) << items;
        EXPECT_LE(packed(chunk).size(), std::size_t(items_in_a_chunk / 8));
    }
}

TEST(ItemSet, ForeignBytesGiveASetAllTheSame) {
    for (const std::size_t bytes : {1, 2, 3, 4095, 4096, 4097, 9000}) EXPECT_EQ(unpacked(std::string(bytes, '\xff')).size(), std::size_t(items_in_a_chunk)) << bytes;
}

class TagChangesTest : public ::testing::Test {
  protected:
    TagChangesTest() {
        database_.exec("CREATE TABLE shelf_count(topic, tag, items, PRIMARY KEY(topic, tag))");
        database_.exec("CREATE TABLE shelf_set(topic, tag, chunk, items, UNIQUE(topic, tag, chunk))");
    }
    std::int64_t counted() { return database_.execAndGet("SELECT items FROM shelf_count WHERE topic = 't' AND tag = 'x'").getInt64(); }

    SQLite::Database database_{":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
};

TEST_F(TagChangesTest, AreSeenWhenTheyAreWritten) {
    TagChanges changes(database_);
    changes.put("t", "x", 1);
    changes.put("t", "x", 32'767);
    changes.put("t", "x", 32'768);
    changes.put("t", "x", 100'000);
    changes.put("other", "x", 2);
    EXPECT_THAT(numbers(items_with(database_, "t", "x", 100'001)), IsEmpty());
    changes.write();
    EXPECT_THAT(numbers(items_with(database_, "t", "x", 100'001)), ElementsAre(1, 32'767, 32'768, 100'000));
    EXPECT_THAT(numbers(items_with(database_, "t", "x", 32'768)), ElementsAre(1, 32'767)) << "as many numbers as were asked for";
    EXPECT_EQ(counted(), 4);
}

TEST_F(TagChangesTest, WhatIsPutTwiceCountsOnceAndTheLastChangeHolds) {
    TagChanges changes(database_);
    changes.put("t", "x", 7);
    changes.put("t", "x", 7);
    changes.put("t", "x", 8);
    changes.drop("t", "x", 8);
    changes.write();
    EXPECT_EQ(counted(), 1);
    changes.drop("t", "x", 7);
    changes.put("t", "x", 9);
    changes.write();
    EXPECT_THAT(numbers(items_with(database_, "t", "x", 10)), ElementsAre(9));
    EXPECT_EQ(counted(), 1);
}

}  // namespace
}  // namespace rapporteur
