#include "store/check.h"

#include <SQLiteCpp/Database.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/reading_json.h"
#include "store/check_document.h"
#include "store/fold.h"
#include "store/sqlite_store.h"
#include "store/testing.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using testing::go_on;
using testing::now;
using testing::plain_document;
using testing::test_maker;

auto fault(const std::string& what) {
    return Field(&Fault::what, HasSubstr(what));
}

std::vector<Fault> faults_with(const Reading& reading) {
    const Document document = plain_document("a", "\xD1\x81\xD0\xBB words");
    Reading stated = reading;
    stated.source.sha256 = document.sha256;
    const StoredReading stored{document.sha256, "another", reading_to_json(stated), {}};
    return faults_of(document, stored, test_maker("1"));
}

TEST(CheckDocument, ASoundOneHasNoFaults) {
    const Document document = plain_document("a", "words");
    EXPECT_THAT(faults_of(document, test_maker("1")(document), test_maker("1")), IsEmpty());
}

TEST(CheckDocument, ChangedBytesAreFound) {
    Document document = plain_document("a", "words");
    const StoredReading reading = test_maker("1")(document);
    document.text = "Words";
    document.original_sha256 = std::string(64, '0');
    EXPECT_THAT(faults_of(document, reading, test_maker("1")),
                ElementsAre(fault("text is not what was received"), fault("original is not what was received")));
}

TEST(CheckDocument, SpansMustLieOnTheTextsCharacters) {
    Reading reading;
    reading.areas = {{"energy", {0, 2}}};
    EXPECT_THAT(faults_with(reading), IsEmpty());
    reading.areas = {{"energy", {1, 4}}};
    EXPECT_THAT(faults_with(reading), ElementsAre(fault("cuts a character")));
    reading.areas = {{"energy", {4, 99}}};
    EXPECT_THAT(faults_with(reading), ElementsAre(fault("outside the text")));
}

TEST(CheckDocument, AReadingMustBeOfItsDocument) {
    const Document document = plain_document("a", "words");
    StoredReading reading = test_maker("1")(plain_document("b", "other"));
    EXPECT_THAT(faults_of(document, reading, test_maker("1")), ElementsAre(fault("of another document")));
    reading.json = "{";
    EXPECT_THAT(faults_of(document, reading, test_maker("1")), ElementsAre(fault("is damaged")));
}

TEST(CheckDocument, AReadingMadeAnewMustBeTheSame) {
    const Document document = plain_document("a", "words");
    StoredReading reading = test_maker("1")(document);
    reading.sketch = {7};
    EXPECT_THAT(faults_of(document, reading, test_maker("1")), ElementsAre(fault("made anew")));
    EXPECT_THAT(faults_of(document, reading, test_maker("2")), IsEmpty()) << "another reader's is not made anew";
}

class CheckTest : public ::testing::Test {
  protected:
    CheckTest() : store_(*open_sqlite_store(folder_.file("record.db"), OpenMode::create)) {
        for (const char* text : {"one", "two", "three"}) {
            const Document document = plain_document(text, text);
            EXPECT_TRUE(store_->add({{document, test_maker("1")(document)}}, now));
        }
        EXPECT_TRUE(store_->append({"ann", std::string(now), "", act_body_to_json(Undo{.act = 1})}));
        EXPECT_TRUE(store_->append({"bob", std::string(now), "", act_body_to_json(Undo{.act = 1})}));
    }

    void meddle(const std::string& sql) const {
        SQLite::Database(folder_.file("record.db"), SQLite::OPEN_READWRITE).exec(sql);
    }

    CheckReport checked(const ReadingMaker& maker = test_maker("1")) {
        const auto report = check(*store_, maker, {.threads = 2}, go_on);
        EXPECT_TRUE(report) << report.error().text();
        return *report;
    }

    testing::TemporaryFolder folder_;
    std::unique_ptr<Store> store_;
};

TEST_F(CheckTest, ASoundStoreIsSound) {
    const CheckReport report = checked();
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.stamp, (Stamp{3, 3, 2}));
    EXPECT_EQ(report.stale + report.unread, 0);
    EXPECT_FALSE(report.record_compared);
}

TEST_F(CheckTest, ASealedRecordIsCompared) {
    ASSERT_FALSE(store_->seal_record(seal_of(*fold(*store_, "1"), "1")));
    EXPECT_TRUE(checked().record_compared);
    EXPECT_TRUE(checked().sound());
    RecordSeal wrong = seal_of(*fold(*store_, "1"), "1");
    wrong.sha256 = "wrong";
    ASSERT_FALSE(store_->seal_record(wrong));
    EXPECT_THAT(checked().faults, ElementsAre(fault("folded anew")));
}

TEST_F(CheckTest, AChangedTextIsFound) {
    meddle("DROP TRIGGER document_is_never_changed; UPDATE document SET text = CAST('1ne' AS BLOB) WHERE number = 1");
    EXPECT_THAT(checked().faults, ElementsAre(fault("triggers"), fault("text is not what was received")));
}

TEST_F(CheckTest, AChangedActIsFound) {
    meddle("DROP TRIGGER act_is_never_changed; UPDATE act SET author = 'eve' WHERE number = 1");
    EXPECT_THAT(checked().faults, ElementsAre(fault("triggers"), fault("act 1 was changed")));
}

TEST_F(CheckTest, StaleAndMissingReadingsAreNoFaults) {
    meddle("DELETE FROM reading WHERE number = 1");
    const CheckReport report = checked(test_maker("2"));
    EXPECT_TRUE(report.sound());
    EXPECT_EQ(report.unread, 1);
    EXPECT_EQ(report.stale, 2);
}

}  // namespace
}  // namespace rapporteur
