#include "exports/part.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "exports/example_for_test.h"
#include "record/supports.h"
#include "record/record_json.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

Record part(const RecordPart& wanted) {
    const Result<Record> cut = part_of(test::example_record(), wanted);
    EXPECT_TRUE(cut) << (cut ? "" : cut.error().text());
    return cut ? *cut : Record{};
}

std::vector<std::string> hashes(const Record& record) {
    std::vector<std::string> out;
    for (const RecordDocument& each : record.documents) out.push_back(each.sha256);
    return out;
}

TEST(Part, WithoutAWishIsTheWholeRecord) {
    EXPECT_EQ(record_to_json(part({})), record_to_json(test::example_record()));
}

TEST(Part, OfABodyHoldsItsSessionsAndWhatBelongsToThem) {
    const Record cut = part({"body/kz-uz/commission/trade", "", {}});
    EXPECT_THAT(test::ids(cut.sessions),
                ElementsAre("session/kz-uz/commission/trade/18", "session/kz-uz/commission/trade/20",
                            "session/kz-uz/commission/trade/21", "session/kz-uz/commission/trade/22"));
    EXPECT_THAT(test::ids(cut.bodies), ElementsAre("body/kz-uz/commission/trade"));
    EXPECT_THAT(hashes(cut), ElementsAre("aa", "bb", "cc"));
    EXPECT_EQ(cut.commitments.size(), 4U);
    EXPECT_EQ(cut.people.size(), 2U);
    EXPECT_EQ(cut.indicators.size(), 1U);
    EXPECT_THAT(cut.reporting, IsEmpty()) << "the parent is not of the part";
}

TEST(Part, OfPartiesHoldsAllTheirBodies) {
    EXPECT_THAT(test::ids(part({"body/kz-uz", "", {}}).bodies),
                UnorderedElementsAre("body/kz-uz/commission/trade", "body/kz-uz/heads-of-government"));
    EXPECT_EQ(part({"body/kz-uz", "", {}}).reporting.size(), 1U);
}

TEST(Part, OfASessionHoldsThatSessionOnly) {
    const Record cut = part({"", "session/kz-uz/commission/trade/21", {}});
    EXPECT_THAT(test::ids(cut.sessions), ElementsAre("session/kz-uz/commission/trade/21"));
    EXPECT_THAT(cut.commitments, IsEmpty());
    EXPECT_THAT(cut.people, IsEmpty());
    EXPECT_THAT(cut.gaps, IsEmpty());
}

TEST(Part, SinceADayHoldsWhatEndedOnItOrLater) {
    EXPECT_THAT(test::ids(part({"", "", {2024, 6, 5}}).sessions),
                UnorderedElementsAre("session/in-tz/commission/trade/10", "session/kz-uz/commission/trade/21",
                                     "session/kz-uz/commission/trade/22"));
    EXPECT_THAT(test::ids(part({"body/kz-uz", "", {2024, 6, 6}}).sessions),
                ElementsAre("session/kz-uz/commission/trade/22"));
    EXPECT_EQ(part({"body/kz-uz", "", {2021}}).sessions.size(), 4U);
}

TEST(Part, SupportsStandForTheSameDocumentsAsBefore) {
    Record cut = part({"body/in-tz", "", {}});
    ASSERT_THAT(hashes(cut), ElementsAre("dd"));
    std::size_t supports = 0;
    each_support(cut, [&](const EntityId&, std::string_view, const Support& support) {
        ++supports;
        EXPECT_EQ(support.document, 0U);
    });
    EXPECT_GT(supports, 3U);
    EXPECT_EQ(cut.sessions.at(0).documents, std::vector<DocumentIndex>{0});
}

TEST(Part, OfWhatIsNotThereFails) {
    EXPECT_FALSE(part_of(test::example_record(), {"body/kz", "", {}}));
    EXPECT_FALSE(part_of(test::example_record(), {"", "session/none", {}}));
}

}  // namespace
}  // namespace rapporteur
