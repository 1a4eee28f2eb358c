#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

#include "store/memory_store.h"
#include "store/sqlite_store.h"
#include "store/testing.h"

/// What every store promises, run on both.
namespace rapporteur {
namespace {

using testing::now;
using testing::plain_document;
using testing::read_document;
using testing::reading_of;

class StoreConformance : public ::testing::TestWithParam<std::string> {
  protected:
    StoreConformance() {
        if (GetParam() == "memory") {
            store_ = std::make_unique<MemoryStore>();
        } else {
            auto opened = open_sqlite_store(folder_.file("record.db"), OpenMode::create);
            EXPECT_TRUE(opened) << opened.error().text();
            store_ = *std::move(opened);
        }
    }

    Store& store() { return *store_; }

    Arrival add(const Document& document) {
        const auto arrivals = store().add({read_document(document)}, now);
        EXPECT_TRUE(arrivals) << arrivals.error().text();
        return arrivals->front();
    }

    std::vector<Document> all_documents() {
        std::vector<Document> documents;
        auto next = store().next_document("");
        for (; next && *next; next = store().next_document(documents.back().sha256)) documents.push_back(**next);
        return documents;
    }

    std::vector<StoredReading> all_readings() {
        std::vector<StoredReading> readings;
        auto next = store().next_reading("");
        for (; next && *next; next = store().next_reading(readings.back().sha256)) readings.push_back((*next)->reading);
        return readings;
    }

  private:
    testing::TemporaryFolder folder_;
    std::unique_ptr<Store> store_;
};

TEST_P(StoreConformance, KeepsADocumentByteForByte) {
    Document document = plain_document("a.html", std::string("text \0 with\xE4\xB8\xAD all", 18));
    document.original = std::string("<p>\0\xFF</p>", 9);
    document.original_sha256 = sha256_hex(document.original);
    document.media_type = "text/html";
    document.encoding = "GB18030";
    document.metadata = {"Title", "2024-08-21", "https://example.org/a", "Outlet"};
    EXPECT_EQ(add(document), Arrival::added);

    const auto kept = store().document(document.sha256);
    ASSERT_TRUE(kept && *kept);
    EXPECT_EQ((*kept)->text, document.text);
    EXPECT_EQ((*kept)->original, document.original);
    EXPECT_EQ((*kept)->original_sha256, document.original_sha256);
    EXPECT_EQ((*kept)->path, "a.html");
    EXPECT_EQ((*kept)->media_type, "text/html");
    EXPECT_EQ((*kept)->encoding, "GB18030");
    EXPECT_EQ((*kept)->metadata.title, "Title");
    EXPECT_EQ((*kept)->metadata.published, "2024-08-21");
    EXPECT_EQ((*kept)->metadata.url, "https://example.org/a");
    EXPECT_EQ((*kept)->metadata.outlet, "Outlet");
}

TEST_P(StoreConformance, KeepsAnEmptyDocument) {
    const Document empty = plain_document("empty.txt", "");
    EXPECT_EQ(add(empty), Arrival::added);
    EXPECT_TRUE(*store().document(empty.sha256));
}

TEST_P(StoreConformance, KnowsNothingAtFirst) {
    EXPECT_FALSE(*store().knows(plain_document("a", "words")));
    EXPECT_FALSE(*store().document("00"));
    EXPECT_FALSE(*store().reading("00"));
    EXPECT_FALSE(*store().record_seal());
    EXPECT_TRUE(store().acts()->empty());
    EXPECT_EQ(*store().stamp(), Stamp{});
    EXPECT_EQ(*store().unread(), 0);
}

TEST_P(StoreConformance, TheSameBytesAreOneDocument) {
    EXPECT_EQ(add(plain_document("b.txt", "words")), Arrival::added);
    EXPECT_EQ(add(plain_document("b.txt", "words")), Arrival::known);
    EXPECT_EQ(add(plain_document("a.txt", "words")), Arrival::known);
    EXPECT_EQ(store().stamp()->documents, 1);
    EXPECT_EQ(store().stamp()->receipts, 2);
    EXPECT_TRUE(*store().knows(plain_document("a.txt", "words")));
    EXPECT_FALSE(*store().knows(plain_document("c.txt", "words")));
}

TEST_P(StoreConformance, TheSameBytesTwiceInOneBatchAreOneDocument) {
    const Document document = plain_document("a.txt", "words");
    const auto arrivals = store().add({read_document(document), read_document(document)}, now);
    EXPECT_EQ(*arrivals, (std::vector{Arrival::added, Arrival::known}));
}

TEST_P(StoreConformance, TheForemostReceiptIsTheSameInAnyOrder) {
    Document told = plain_document("z.txt", "words");
    told.metadata.outlet = "An Outlet";
    const std::vector<Document> arrivals = {plain_document("a.txt", "words"), plain_document("b.txt", "words"), told};
    for (const std::vector<std::size_t>& order : {std::vector<std::size_t>{0, 1, 2}, {2, 1, 0}, {1, 2, 0}}) {
        MemoryStore fresh;
        Store& store = GetParam() == "memory" ? fresh : this->store();
        for (const std::size_t index : order) ASSERT_TRUE(store.add({read_document(arrivals[index])}, now));
        const auto document = store.document(told.sha256);
        EXPECT_EQ((*document)->path, "z.txt");
        EXPECT_EQ((*store.reading(told.sha256))->json, reading_of(told).json);
    }
}

TEST_P(StoreConformance, WalksInOrderOfHash) {
    for (const char* text : {"one", "two", "three", "four"}) add(plain_document(text, text));
    const auto documents = all_documents();
    EXPECT_EQ(documents.size(), 4U);
    EXPECT_TRUE(std::ranges::is_sorted(documents, {}, &Document::sha256));
    EXPECT_EQ(all_readings().size(), 4U);
    const auto first = store().next_reading("");
    EXPECT_EQ((*first)->reading.sha256, documents.front().sha256);
    EXPECT_EQ((*first)->receipt.path, documents.front().path);
}

TEST_P(StoreConformance, ChainsActs) {
    const auto first = store().append({"ann", "2025-01-01T00:00:00Z", "twice the same", R"({"kind":"same"})"});
    const auto second = store().append({"bob", "2025-01-02T00:00:00Z", "", R"({"kind":"undo","number":1})"});
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->number, 1);
    EXPECT_EQ(second->number, 2);
    EXPECT_EQ(second->previous, first->hash);
    EXPECT_EQ(*store().acts(), (std::vector{*first, *second}));
    EXPECT_TRUE(chain_faults(*store().acts()).empty());
    EXPECT_EQ(store().stamp()->acts, 2);
}

TEST_P(StoreConformance, ARenewalThatIsTheSameSaysSo) {
    add(plain_document("a", "words"));
    add(plain_document("b", "other words"));
    const std::vector<StoredReading> before = all_readings();
    ASSERT_FALSE(store().begin_renewal());
    ASSERT_FALSE(store().renew(before));
    const auto changes = store().adopt_renewal();
    ASSERT_TRUE(changes) << changes.error().text();
    EXPECT_TRUE(changes->identical());
    EXPECT_EQ(changes->same, 2);
    EXPECT_EQ(all_readings(), before);
}

TEST_P(StoreConformance, ARenewalSaysWhatDiffers) {
    const Document a = plain_document("a", "words");
    const Document b = plain_document("b", "other words");
    const Document late = plain_document("c", "late words");
    add(a);
    add(b);
    ASSERT_FALSE(store().seal_record({*store().stamp(), "test 1", "{}"}));
    ASSERT_FALSE(store().begin_renewal());
    add(late);
    ASSERT_FALSE(store().renew({{a.sha256, "test 1", "changed", {}}, {b.sha256, "test 2", "changed", {}}}));
    EXPECT_EQ((*store().reading(a.sha256))->json, reading_of(a).json) << "the old ones stand until adopted";
    const auto changes = store().adopt_renewal();
    ASSERT_TRUE(changes) << changes.error().text();
    EXPECT_FALSE(changes->identical());
    EXPECT_EQ(changes->differing, 1);
    EXPECT_EQ(changes->restated, 1);
    EXPECT_EQ(changes->same, 1);
    EXPECT_EQ(changes->examples, std::vector{a.sha256});
    EXPECT_EQ((*store().reading(a.sha256))->json, "changed");
    EXPECT_EQ((*store().reading(late.sha256))->json, reading_of(late).json) << "newcomers keep theirs";
    EXPECT_FALSE(*store().record_seal()) << "a record made of other readings is let go";
}

TEST_P(StoreConformance, ARenewalMustBeBegun) {
    EXPECT_TRUE(store().renew({reading_of(plain_document("a", "words"))}));
    EXPECT_FALSE(store().adopt_renewal());
}

TEST_P(StoreConformance, AnAbandonedRenewalLeavesAllAsItWas) {
    const Document a = plain_document("a", "words");
    add(a);
    ASSERT_FALSE(store().begin_renewal());
    ASSERT_FALSE(store().renew({{a.sha256, "test 2", "abandoned", {}}}));
    ASSERT_FALSE(store().abandon_renewal());
    EXPECT_EQ(all_readings(), std::vector{reading_of(a)});
    EXPECT_FALSE(store().adopt_renewal());
}

TEST_P(StoreConformance, ALeftRenewalIsBegunAnew) {
    const Document a = plain_document("a", "words");
    add(a);
    ASSERT_FALSE(store().begin_renewal());
    ASSERT_FALSE(store().renew({{a.sha256, "test 1", "left", {}}}));
    ASSERT_FALSE(store().begin_renewal());
    ASSERT_FALSE(store().renew({reading_of(a)}));
    EXPECT_TRUE(store().adopt_renewal()->identical());
}

TEST_P(StoreConformance, KeepsTheLastSeal) {
    const RecordSeal first{{1, 2, 3}, "test 1", "aa"};
    const RecordSeal second{{2, 3, 4}, "test 2", "bb"};
    ASSERT_FALSE(store().seal_record(first));
    ASSERT_FALSE(store().seal_record(second));
    EXPECT_EQ(*store().record_seal(), std::optional(second));
}

TEST_P(StoreConformance, IsSound) {
    add(plain_document("a", "words"));
    ASSERT_TRUE(store().append({"ann", "2025-01-01T00:00:00Z", "", "{}"}));
    EXPECT_TRUE(store().verify()->empty());
    EXPECT_TRUE(store().writable());
}

INSTANTIATE_TEST_SUITE_P(Stores, StoreConformance, ::testing::Values("memory", "sqlite"),
                         [](const auto& instance) { return instance.param; });

}  // namespace
}  // namespace rapporteur
