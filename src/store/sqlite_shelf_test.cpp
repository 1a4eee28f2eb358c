#include "store/sqlite_shelf.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "reading/reading_json.h"
#include "store/sqlite_store.h"
#include "store/testing.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

class ShelfTest : public ::testing::Test {
  protected:
    ShelfTest() : store_(open_store()), shelf_(open_shelf()) {}

    std::unique_ptr<Store> open_store() { return *open_sqlite_store(folder_.file("r.db"), OpenMode::create); }
    std::unique_ptr<Shelf> open_shelf() { return *open_sqlite_shelf(folder_.file("r.db")); }

    static ShelfItem item(const std::string& id, const std::string& sort, std::vector<std::string> tags = {}, const std::string& words = "") {
        return {"commitments", id, sort, "{\"id\":\"" + id + "\",\"sort\":\"" + sort + "\"}", std::move(tags), words};
    }

    void fill(const std::vector<ShelfItem>& items, const std::string& time = "2026-01-01T00:00:00Z") {
        const auto failed = shelf_->fill({{1, 1, 0}, "test", {{"things", "{\"n\":1}"}}}, time, [&](const Shelf::Put& put) -> Status {
            for (const ShelfItem& one : items) {
                if (Status refused = put(one)) return refused;
            }
            return {};
        });
        ASSERT_FALSE(failed) << failed->text();
    }

    std::vector<std::string> ids(const ShelfQuery& query) {
        std::vector<std::string> out;
        const auto page = shelf_->list(query);
        for (const ShelvedItem& one : page->items) out.push_back(one.removed ? "-" + one.id : one.id);
        return out;
    }

    std::vector<std::string> found(const std::string& words, std::vector<std::string> tags = {}, const std::string& topic = "commitments") {
        std::vector<std::string> out;
        const Status failed = shelf_->search({topic, words, std::move(tags), 0, 20}, 1000, [&](const Found& one) { out.push_back(one.id); });
        EXPECT_FALSE(failed);
        return out;
    }

    testing::TemporaryFolder folder_;
    std::unique_ptr<Store> store_;
    std::unique_ptr<Shelf> shelf_;
};

TEST_F(ShelfTest, ANewShelfWasNeverFilled) {
    EXPECT_FALSE(shelf_->stamp()->has_value());
    fill({});
    EXPECT_EQ((*shelf_->stamp())->stamp, (Stamp{1, 1, 0}));
    EXPECT_EQ((*shelf_->stamp())->extra.at("things"), "{\"n\":1}");
}

TEST_F(ShelfTest, ItemsStandInTheirOrderWhateverOrderTheyCameIn) {
    fill({item("b", "2"), item("c", "3"), item("a", "1"), item("a2", "1")});
    EXPECT_THAT(ids({.topic = "commitments"}), ElementsAre("a", "a2", "b", "c"));
    const auto page = shelf_->list({.topic = "commitments", .limit = 3});
    EXPECT_EQ(page->items.size(), 3U);
    EXPECT_EQ(page->total, 4);
    EXPECT_THAT(ids({.topic = "commitments", .after = page->next}), ElementsAre("c"));
}

TEST_F(ShelfTest, OnlyWhatIsAnotherIsModified) {
    fill({item("a", "1"), item("b", "2")}, "2026-01-01T00:00:00Z");
    fill({item("a", "1"), item("b", "3")}, "2026-01-02T00:00:00Z");
    EXPECT_EQ((*shelf_->find("commitments", "a"))->modified, "2026-01-01T00:00:00Z");
    EXPECT_EQ((*shelf_->find("commitments", "b"))->modified, "2026-01-02T00:00:00Z");
    EXPECT_EQ((*shelf_->find("commitments", "b"))->created, "2026-01-01T00:00:00Z");
    EXPECT_THAT(ids({.topic = "commitments", .modified_since = "2026-01-02"}), ElementsAre("b"));
}

TEST_F(ShelfTest, WhatIsPutNoMoreIsRemovedAndMayComeBack) {
    fill({item("a", "1", {"side:X"}, "alpha"), item("b", "2")}, "2026-01-01T00:00:00Z");
    fill({item("b", "2")}, "2026-01-02T00:00:00Z");
    EXPECT_THAT(ids({.topic = "commitments"}), ElementsAre("b"));
    EXPECT_FALSE(shelf_->find("commitments", "a")->has_value());
    EXPECT_THAT(found("alpha"), IsEmpty());
    EXPECT_THAT(*shelf_->tags("commitments", "side:"), IsEmpty());
    EXPECT_THAT(ids({.topic = "commitments", .modified_since = "2026-01-02"}), ElementsAre("-a"));
    fill({item("a", "1", {"side:X"}, "alpha"), item("b", "2")}, "2026-01-03T00:00:00Z");
    EXPECT_THAT(ids({.topic = "commitments"}), ElementsAre("a", "b"));
    EXPECT_THAT(found("alpha"), ElementsAre("a"));
    EXPECT_EQ(shelf_->list({.topic = "commitments"})->total, 2);
}

TEST_F(ShelfTest, TagsAreAllRequiredAndCounted) {
    fill({item("a", "1", {"side:X", "year:1"}), item("b", "2", {"side:X", "year:2"}), item("c", "3", {"side:Y", "year:2"})});
    EXPECT_THAT(ids({.topic = "commitments", .tags = {"side:X"}}), ElementsAre("a", "b"));
    EXPECT_THAT(ids({.topic = "commitments", .tags = {"side:X", "year:2"}}), ElementsAre("b"));
    EXPECT_THAT(ids({.topic = "commitments", .tags = {"side:X", "year:3"}}), IsEmpty());
    EXPECT_THAT(*shelf_->tags("commitments", "side:"), UnorderedElementsAre(Pair("X", 2), Pair("Y", 1)));
    const auto first = shelf_->list({.topic = "commitments", .tags = {"side:X"}, .limit = 1});
    EXPECT_THAT(ids({.topic = "commitments", .tags = {"side:X"}, .after = first->next}), ElementsAre("b"));
}

TEST_F(ShelfTest, StretchesFollowEachOtherOverPages) {
    const auto due = [](ShelfItem item, const std::string& day) {
        item.orders["due"] = day;
        return item;
    };
    fill({due(item("a", "1", {"due:yes", "side:X"}), "2026-03"), due(item("b", "2", {"due:yes", "side:X"}), "2026-01"), due(item("c", "3", {"due:yes", "side:Y"}), "2026-02"), item("d", "4", {"due:none", "side:X"}), item("e", "5", {"due:none", "side:Y"})});
    const auto all_pages = [&](ShelfQuery query) {
        std::vector<std::string> out;
        query.limit = 2;
        do {
            const auto page = shelf_->list(query);
            for (const ShelvedItem& one : page->items) out.push_back(one.id);
            query.after = page->next;
        } while (query.after != 0 && out.size() < 20);
        return out;
    };
    const ShelfStretch dated{.order = "due"}, dated_back{.order = "due", .backwards = true}, undated{.tag = "due:none"};
    EXPECT_THAT(all_pages({.topic = "commitments", .stretches = {dated, undated}}), ElementsAre("b", "c", "a", "d", "e"));
    EXPECT_THAT(all_pages({.topic = "commitments", .stretches = {dated_back, undated}}), ElementsAre("a", "c", "b", "d", "e"));
    EXPECT_THAT(all_pages({.topic = "commitments", .tags = {"side:X"}, .stretches = {dated_back, undated}}), ElementsAre("a", "b", "d"));
    EXPECT_THAT(all_pages({.topic = "commitments", .stretches = {{.order = "due", .below = "2026-02"}}}), ElementsAre("b"));
    EXPECT_THAT(all_pages({.topic = "commitments", .stretches = {{.order = "due", .from = "2026-02"}}}), ElementsAre("c", "a"));
    EXPECT_THAT(all_pages({.topic = "commitments", .stretches = {{.tag = "side:Y"}, {.tag = "side:X"}}}), ElementsAre("c", "e", "a", "b", "d"));
    EXPECT_THAT(all_pages({.topic = "commitments", .stretches = {{.backwards = true, .below = "4"}, {.from = "4"}}}), ElementsAre("c", "b", "a", "d", "e"));
    EXPECT_EQ(shelf_->list({.topic = "commitments", .stretches = {dated, undated}})->total, 5);
    EXPECT_FALSE(shelf_->list({.topic = "commitments", .stretches = {dated}, .whole = false})->total);
}

/// Whatever way a list is come by (through rows, or through the few that all filters have in common), it is this one.
TEST_F(ShelfTest, FiltersAndStretchesTogetherGiveWhatOneByOneLookingGives) {
    std::vector<ShelfItem> all;
    for (int n = 0; n < 600; ++n) {
        ShelfItem one = item("i" + std::to_string(n), std::to_string(n * 7919 % 997 + 1000), {"side:" + std::to_string(n % 5), "kind:" + std::to_string(n % 2), "rare:" + std::to_string(n % 101)});
        if (n % 3 != 0) one.orders["due"] = std::to_string(n * 31 % 211 + 1000);
        all.push_back(one);
    }
    fill(all);
    const auto key_of = [](const ShelfItem& one, const std::string& order) { return order.empty() ? one.sort : one.orders.at(order); };
    const auto looked_at = [&](const ShelfQuery& query) {
        std::vector<std::string> out;
        for (const ShelfStretch& stretch : query.stretches) {
            std::vector<ShelfItem> in;
            for (const ShelfItem& one : all) {
                const auto bears = [&](const std::string& tag) { return std::ranges::find(one.tags, tag) != one.tags.end(); };
                if (!std::ranges::all_of(query.tags, bears) || (!stretch.tag.empty() && !bears(stretch.tag)) || (!stretch.order.empty() && !one.orders.contains(stretch.order))) continue;
                if (key_of(one, stretch.order) >= stretch.from && (stretch.below.empty() || key_of(one, stretch.order) < stretch.below)) in.push_back(one);
            }
            std::ranges::stable_sort(in, {}, [&](const ShelfItem& one) { return key_of(one, stretch.order); });
            if (stretch.backwards) std::ranges::reverse(in);
            for (const ShelfItem& one : in) out.push_back(one.id);
        }
        return out;
    };
    const std::vector<std::vector<ShelfStretch>> orders{
        {ShelfStretch{}}, {{.backwards = true}}, {{.tag = "side:4"}, {.tag = "side:3"}, {.tag = "side:9"}, {.tag = "side:0"}}, {{.order = "due", .backwards = true, .from = "1100"}}, {{.order = "due", .below = "1050"}, {.order = "due", .from = "1150"}}};
    for (const std::vector<std::string>& tags : std::vector<std::vector<std::string>>{{}, {"side:3"}, {"kind:1", "side:3"}, {"rare:7", "kind:1"}, {"kind:0", "side:2", "rare:50"}, {"kind:0", "kind:1"}, {"kind:0", "none:1"}}) {
        for (const auto& stretches : orders) {
            ShelfQuery query{.topic = "commitments", .tags = tags, .limit = 7, .modified_since = "", .stretches = stretches};
            const std::vector<std::string> expected = looked_at(query);
            std::vector<std::string> got;
            do {
                const auto page = shelf_->list(query);
                for (const ShelvedItem& one : page->items) got.push_back(one.id);
                query.after = page->next;
            } while (query.after != 0 && got.size() <= all.size());
            EXPECT_EQ(got, expected) << ::testing::PrintToString(tags);
        }
        const std::size_t total = looked_at({.topic = "commitments", .tags = tags}).size();
        EXPECT_EQ(shelf_->list({.topic = "commitments", .tags = tags})->total, total);
    }
}

TEST_F(ShelfTest, AnItemLeavesItsOrdersWithItsTags) {
    ShelfItem one = item("a", "1", {"side:X"});
    one.orders["due"] = "2026-01";
    fill({one});
    one.orders["due"] = "2026-02";
    fill({one});
    EXPECT_THAT(ids({.topic = "commitments", .tags = {"side:X"}, .stretches = {{.order = "due", .below = "2026-02"}}}), IsEmpty());
    EXPECT_THAT(ids({.topic = "commitments", .tags = {"side:X"}, .stretches = {{.order = "due", .from = "2026-02"}}}), ElementsAre("a"));
    fill({});
    EXPECT_THAT(ids({.topic = "commitments", .stretches = {{.order = "due"}}}), IsEmpty());
}

TEST_F(ShelfTest, ItemsAndDocumentsAreFound) {
    const Document document = testing::plain_document("a.txt", "Officials spoke of pipelines. 双方签署联合公报。");
    ASSERT_TRUE(store_->add({testing::read_document(document)}, "2026-01-01T00:00:00Z"));
    fill({item("a", "1", {"side:X"}, "pipelines and rails"), item("b", "2", {"side:Y"}, "pipeline")});
    while (*shelf_->index_documents(1)) {
    }
    const auto in_documents = [&](const std::string& words) { return found(words, {}, "documents"); };
    EXPECT_THAT(found("pipelines "), ElementsAre("a"));
    EXPECT_THAT(in_documents("pipelines "), ElementsAre(document.sha256));
    EXPECT_THAT(found("pipel"), ElementsAre("b", "a"));
    EXPECT_THAT(in_documents("pipel"), ElementsAre(document.sha256));
    EXPECT_THAT(found("pipel", {"side:X"}), ElementsAre("a"));
    EXPECT_THAT(found("pipel", {}, "things"), IsEmpty()) << "a topic that nobody searches";
    EXPECT_THAT(in_documents("联合公报"), ElementsAre(document.sha256));
    EXPECT_THAT(in_documents("公报联合"), IsEmpty());
    EXPECT_THAT(found("\"rails and\""), IsEmpty());
    EXPECT_THAT(found("-pipelines"), IsEmpty());
    std::vector<std::int64_t> numbers;
    const auto note = [&](const Found& one) { numbers.push_back(one.number); };
    ASSERT_FALSE(shelf_->search({"commitments", "pipel", {}, 0, 1}, 1000, note));
    ASSERT_EQ(numbers.size(), 1U);
    ASSERT_FALSE(shelf_->search({"commitments", "pipel", {}, numbers.at(0), 5}, 1000, note));
    EXPECT_EQ(numbers.size(), 2U);
}

TEST_F(ShelfTest, AWordHalfTypedGoesOnFromItsSecondLetter) {
    fill({item("a", "1", {}, "trade"), item("b", "2", {}, "transport of trains"), item("c", "3", {}, "t")});
    EXPECT_THAT(found("t"), ElementsAre("c"));
    EXPECT_THAT(found("tr"), ElementsAre("b", "a"));
    EXPECT_THAT(found("tra"), ElementsAre("b", "a"));
    EXPECT_THAT(found("tran"), ElementsAre("b"));
    EXPECT_THAT(found("transport"), ElementsAre("b"));
    EXPECT_THAT(found("transport of trai"), ElementsAre("b"));
    EXPECT_THAT(found("transports"), IsEmpty());
    EXPECT_THAT(found("trad "), IsEmpty());
}

TEST_F(ShelfTest, DocumentsAreFoundByTheBodiesOfTheirSessions) {
    const Document one = testing::plain_document("a.txt", "Officials spoke of pipelines."), other = testing::plain_document("b.txt", "Officials spoke of pipelines and rails.");
    ASSERT_TRUE(store_->add({testing::read_document(one), testing::read_document(other)}, "2026-01-01T00:00:00Z"));
    fill({{"documents", one.sha256, "1", "{}", {"body:x"}, ""}, {"documents", other.sha256, "2", "{}", {"body:y"}, ""}});
    while (*shelf_->index_documents(10)) {
    }
    EXPECT_THAT(found("pipelines", {"body:x"}, "documents"), ElementsAre(one.sha256));
    EXPECT_THAT(found("pipelines", {"body:y", "body:x"}, "documents"), IsEmpty());
}

TEST_F(ShelfTest, WordsDroppedAreFoundNoMore) {
    fill({item("a", "1", {}, "trade")});
    fill({item("a", "1", {}, "transport")});
    EXPECT_THAT(found("trade"), IsEmpty());
    EXPECT_THAT(found("trans"), ElementsAre("a"));
}

TEST_F(ShelfTest, ReadingsMadeAnewOutdateItAndLeaveItsItems) {
    const Document document = testing::plain_document("a.txt", "Officials spoke of pipelines.");
    const ReadDocument read = testing::read_document(document);
    ASSERT_TRUE(store_->add({read}, "2026-01-01T00:00:00Z"));
    fill({item("a", "1")});
    const auto renew = [&](const std::string& reader) {
        StoredReading reading = read.reading;
        reading.reader = reader;
        ASSERT_FALSE(store_->begin_renewal());
        ASSERT_FALSE(store_->renew({reading}));
        ASSERT_TRUE(store_->adopt_renewal());
    };
    renew(read.reading.reader);
    EXPECT_TRUE(shelf_->stamp()->has_value()) << "the same readings change nothing";
    renew("another");
    EXPECT_FALSE(shelf_->stamp()->has_value());
    EXPECT_THAT(ids({.topic = "commitments"}), ElementsAre("a"));
}

TEST_F(ShelfTest, ReadingsMadeAnewDuringAFillingAreNotForgotten) {
    const Document document = testing::plain_document("a.txt", "Officials spoke of pipelines.");
    const ReadDocument read = testing::read_document(document);
    ASSERT_TRUE(store_->add({read}, "2026-01-01T00:00:00Z"));
    fill({});
    const std::int64_t before = *shelf_->outdated();
    StoredReading reading = read.reading;
    reading.reader = "another";
    ASSERT_FALSE(store_->begin_renewal());
    ASSERT_FALSE(store_->renew({reading}));
    ASSERT_TRUE(store_->adopt_renewal());
    ASSERT_FALSE(shelf_->fill({{1, 1, 0}, "test", {}, before}, "2026-01-02T00:00:00Z", [](const Shelf::Put&) -> Status { return {}; }));
    EXPECT_FALSE(shelf_->stamp()->has_value());
    ASSERT_FALSE(shelf_->fill({{1, 1, 0}, "test", {}, *shelf_->outdated()}, "2026-01-02T00:00:00Z", [](const Shelf::Put&) -> Status { return {}; }));
    EXPECT_TRUE(shelf_->stamp()->has_value());
}

TEST_F(ShelfTest, ADocumentIsFoundByWhatItsReadingNowSays) {
    const Document document = testing::plain_document("a.txt", "Officials spoke of pipelines.");
    ReadDocument read = testing::read_document(document);
    const auto in_language = [&](const std::string& language) { return found("pipelines", {"language:" + language}, "documents"); };
    const auto read_as = [&](const std::string& language) {
        Reading reading;
        reading.source.language = language;
        read.reading.json = reading_to_json(reading);
    };
    const auto index = [&] {
        while (*shelf_->index_documents(10)) {
        }
    };
    read_as("en");
    ASSERT_TRUE(store_->add({read}, "2026-01-01T00:00:00Z"));
    index();
    EXPECT_THAT(in_language("en"), ElementsAre(document.sha256));
    read_as("ru");
    ASSERT_FALSE(store_->begin_renewal());
    ASSERT_FALSE(store_->renew({read.reading}));
    ASSERT_TRUE(store_->adopt_renewal());
    index();
    EXPECT_THAT(in_language("en"), IsEmpty());
    EXPECT_THAT(in_language("ru"), ElementsAre(document.sha256));
}

TEST_F(ShelfTest, TwoFillersOfOneShelfDoNotDisturbEachOther) {
    const auto other = open_shelf();
    fill({item("a", "1", {}, "trade"), item("gone", "2", {}, "grain")});
    const auto put_all = [](const Shelf::Put& put, const std::vector<ShelfItem>& items) -> Status {
        for (const ShelfItem& one : items) {
            if (Status refused = put(one)) return refused;
        }
        return {};
    };
    const std::vector<ShelfItem> items{item("a", "1", {}, "transport"), item("b", "2", {}, "rails")};
    // The other one fills between the beginning of this filling and its first item.
    const Status failed = shelf_->fill({{2, 2, 0}, "test", {}}, "2026-01-02T00:00:00Z", [&](const Shelf::Put& put) -> Status {
        if (Status refused = other->fill({{2, 2, 0}, "test", {}}, "2026-01-02T00:00:00Z", [&](const Shelf::Put& put_there) { return put_all(put_there, items); })) return refused;
        return put_all(put, items);
    });
    EXPECT_FALSE(failed) << failed->text();
    EXPECT_THAT(ids({.topic = "commitments"}), ElementsAre("a", "b"));
    EXPECT_THAT(found("transport "), ElementsAre("a"));
    EXPECT_THAT(found("trade "), IsEmpty());
    EXPECT_THAT(found("grain "), IsEmpty());
}

TEST_F(ShelfTest, WhoAsksForChangesWhereTheLastAnswerEndedMissesNone) {
    fill({item("a", "1"), item("b", "1"), item("c", "1")}, "2026-01-01T00:00:00Z");
    EXPECT_EQ((*shelf_->stamp())->changes_after, "2026-01-01T00:00:01Z");
    ShelfQuery query{.topic = "commitments", .limit = 1, .modified_since = "2026-01-01T00:00:00Z"};
    const auto first = shelf_->list(query);
    ASSERT_EQ(first->items.size(), 1U);
    // The clock stands still, and what the first page ended with is changed before the second is asked for.
    fill({item("a", "2"), item("b", "1"), item("c", "1")}, "2026-01-01T00:00:00Z");
    query.after = first->next;
    query.after_modified = first->next_modified;
    query.limit = 10;
    EXPECT_THAT(ids(query), ElementsAre("b", "c", "a"));
    EXPECT_THAT(ids({.topic = "commitments", .modified_since = "2026-01-01T00:00:01Z"}), ElementsAre("a"));
}

TEST_F(ShelfTest, ASecondReaderSeesWhatWasFilled) {
    const auto other = open_shelf();
    fill({item("a", "1")});
    EXPECT_EQ(other->list({.topic = "commitments"})->items.size(), 1U);
}

TEST_F(ShelfTest, AFillingThatFailsLeavesTheStampAsItWas) {
    fill({item("a", "1")});
    const auto failed = shelf_->fill({{2, 2, 0}, "test", {}}, "2026-01-02T00:00:00Z", [](const Shelf::Put&) -> Status { return Error{"", "", "no", ""}; });
    EXPECT_TRUE(failed);
    EXPECT_EQ((*shelf_->stamp())->stamp, (Stamp{1, 1, 0}));
}

}  // namespace
}  // namespace rapporteur
