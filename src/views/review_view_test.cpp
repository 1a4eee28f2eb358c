#include "views/review_view.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/readings_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> questions(const std::vector<test::Input>& inputs, std::vector<Act> acts = {}) {
    const Record record = test::fold(inputs, std::move(acts));
    std::vector<std::string> out;
    for (const ReviewItem& item : view_review({record, {}}, Messages(english())).items) out.push_back(item.id);
    return out;
}

std::vector<test::Input> disagreeing() {
    test::Report first("first", "2024-06-01"), second("second", "2024-06-02");
    first.session(first.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"}), 5, "2024-05-30");
    second.session(second.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"}), 5, "2024-05-29");
    return {first, second};
}

TEST(Review, AConflictIsAskedUntilAnActAnswersIt) {
    const std::string session = "session/kz-uz/commission/energy/5";
    EXPECT_THAT(questions(disagreeing()), ElementsAre("conflict/" + session + "/date"));
    const Act answer{1, "ann", "2024-06-03T00:00:00Z", "", SetSlot{session, "date", "2024-05-30"}};
    EXPECT_THAT(questions(disagreeing(), {answer}), IsEmpty());
}

TEST(Review, AConflictProposesEachValueAndRejectingItsWords) {
    const Record record = test::fold(disagreeing());
    const ReviewView view = view_review({record, {}}, Messages(english()));
    ASSERT_EQ(view.items.size(), 1U);
    std::vector<std::string> labels;
    for (const Proposal& proposal : view.items[0].proposals) {
        labels.push_back(proposal.label);
        EXPECT_THAT(test::fold(disagreeing(), {{1, "ann", "", "", proposal.act}}).notes, IsEmpty()) << "it has an effect";
    }
    EXPECT_THAT(labels, ElementsAre("set", "reject", "set", "reject"));
}

TEST(Review, WhatWasNearlyReadIsAskedUntilSomebodyHasSeenIt) {
    test::Report report("first", "2024-06-01"), outside("second", "2024-06-01");
    report.session(report.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"}), 5, "2024-05-30");
    const Span words = report.nearly_read();
    outside.nearly_read();
    const auto asked = questions({report, outside});
    ASSERT_EQ(asked.size(), 1U) << "a document that names no body tells of no mechanism";
    EXPECT_THAT(asked[0], ::testing::StartsWith("near-miss/first/"));
    const Act seen{1, "ann", "", "", RejectClaim{"first", ClaimKind::note, words}};
    EXPECT_THAT(questions({report, outside}, {seen}), IsEmpty());
    test::Report read_since("first", "2024-06-01");
    read_since.session(read_since.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"}), 5, "2024-05-30");
    EXPECT_THAT(questions({read_since}, {seen}), IsEmpty()) << "an act about words that are read now is no question";
}

/// One report for each name, all of one side.
std::vector<test::Input> people(const std::vector<std::string>& names) {
    std::vector<test::Input> inputs;
    for (const std::string& name : names) {
        test::Report report(name, "202" + std::to_string(inputs.size()) + "-06-01");
        report.session(report.body(BodyKind::commission, {"KZ", "UZ"}, "Energy Commission", {"energy"}), 5 + int(inputs.size()));
        report.person("KZ", name, "Minister");
        inputs.push_back(report);
    }
    return inputs;
}

TEST(Review, ANameThatTwoLongerOnesFitIsAsked) {
    EXPECT_THAT(questions(people({"Ann Bekova", "Ann Maria Bekova", "Ann Vera Bekova"})),
                ElementsAre("identity/person/kz/ann-bekova+person/kz/ann-maria-bekova", "identity/person/kz/ann-bekova+person/kz/ann-vera-bekova"));
    EXPECT_THAT(questions(people({"Li Qiang", "Li Keqiang", "Li Keying"})), IsEmpty()) << "one word of two is not enough";
}

TEST(Review, WhatWasToldApartIsNotAskedAgain) {
    const Act apart{1, "ann", "", "", NotSame{EntityKind::person, "person/kz/ann-vera-bekova", "person/kz/ann-bekova"}};
    const Act too{2, "ann", "", "", NotSame{EntityKind::person, "person/kz/ann-maria-bekova", "person/kz/ann-bekova"}};
    EXPECT_THAT(questions(people({"Ann Bekova", "Ann Maria Bekova", "Ann Vera Bekova"}), {apart, too}), IsEmpty());
}

TEST(Review, ABodyWithoutTopicIsAskedBesideThoseThatMayBeMeant) {
    test::Report first("first", "2024-06-01"), second("second", "2024-06-02");
    first.session(first.body(BodyKind::commission, {"KZ", "UZ"}, "Intergovernmental Energy Commission", {"energy"}), 5, "2024-05-30");
    first.session(first.body(BodyKind::commission, {"KZ", "UZ"}, "Intergovernmental Transport Commission", {"transport"}), 2, "2023-05-30");
    second.session(second.body(BodyKind::commission, {"KZ", "UZ"}, "Intergovernmental Commission"), 7, "2022-01-01");
    EXPECT_EQ(questions({first, second}).size(), 2U);
}

}  // namespace
}  // namespace rapporteur
