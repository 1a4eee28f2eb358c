#include "store/intake.h"

#include <gtest/gtest.h>

#include "store/memory_store.h"
#include "store/testing.h"

namespace rapporteur {
namespace {

using testing::plain_document;
using testing::read_document;

class IntakeTest : public ::testing::Test {
  protected:
    void take(const Document& document) { ASSERT_FALSE(intake_.take(read_document(document))); }

    MemoryStore store_;
    std::vector<std::pair<std::string, Arrival>> acknowledged_;
    Intake intake_{[this](const std::vector<ReadDocument>& batch) { return store_.add(batch, "2025-01-02T03:04:05Z"); },
                   [this](const std::vector<ReadDocument>& batch, const std::vector<Arrival>& arrivals) {
                       for (std::size_t i = 0; i < batch.size(); ++i) {
                           EXPECT_TRUE(*store_.knows(batch[i].document)) << "acknowledged only when safe";
                           acknowledged_.emplace_back(batch[i].document.path, arrivals[i]);
                       }
                   }};
};

TEST_F(IntakeTest, AcknowledgesAtTheEndInOrder) {
    take(plain_document("b", "words"));
    take(plain_document("a", "other words"));
    take(plain_document("b", "words"));
    EXPECT_TRUE(acknowledged_.empty());
    ASSERT_FALSE(intake_.commit());
    const std::vector<std::pair<std::string, Arrival>> expected = {
        {"b", Arrival::added}, {"a", Arrival::added}, {"b", Arrival::known}};
    EXPECT_EQ(acknowledged_, expected);
}

TEST_F(IntakeTest, CommitsALargeBatchOfItself) {
    take(plain_document("a", std::string(9'000'000, 'x')));
    EXPECT_EQ(acknowledged_.size(), 1U);
}

TEST_F(IntakeTest, NothingTakenIsNothingCommitted) {
    ASSERT_FALSE(intake_.commit());
    EXPECT_TRUE(acknowledged_.empty());
}

}  // namespace
}  // namespace rapporteur
