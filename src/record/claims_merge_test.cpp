#include "record/claims_merge.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/readings_for_test.h"
#include "record/record_json.h"

namespace rapporteur {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;

CommitmentClaim commitment(Span trigger) {
    CommitmentClaim claim;
    claim.actor = "KZ";
    claim.strength = Strength::will;
    claim.trigger = trigger;
    claim.actions = {{{trigger.end + 1, trigger.end + 9}, {}}};
    claim.session = 0;
    return claim;
}

test::Input own() {
    test::Report report("aa", "2023-05-13");
    report.session(report.body(BodyKind::commission, {"KZ", "UZ"}, "commission", {"trade"}), 20, "2023-05-12");
    report.reading().commitments = {commitment({1000, 1010})};
    return report;
}

/// What another maker read in the same document: the session's chair, the same promise and one more.
Reading other() {
    test::Report report("aa");
    const PersonIndex person = report.person("KZ", "Serik Abenov");
    report.session(report.body(BodyKind::commission, {"KZ", "UZ"}, "commission", {"trade"}), 20).chairs = {
        {person, "KZ"}};
    report.reading().commitments = {commitment({1005, 1020}), commitment({2000, 2010})};
    report.reading().commitments.back().speaker = person;
    return report.reading();
}

Act taking(ActNumber number, const Reading& reading) {
    return {number, "li", "2024-01-01T00:00:00Z", "", TakeClaims{"house-model", {reading_to_json(reading)}}};
}

std::vector<std::string> rules(const Record& record) {
    std::vector<std::string> out;
    for (const Commitment& each : record.commitments) out.push_back(each.supports.front().rule);
    return out;
}

TEST(ClaimsMerge, AddsWhatIsNewUnderTheMakersName) {
    const Record record = test::fold({own()}, {taking(1, other())});
    ASSERT_EQ(record.sessions.size(), 1U);
    ASSERT_EQ(record.sessions[0].chairs.size(), 1U);
    EXPECT_EQ(record.sessions[0].chairs[0].person.value, "person/kz/serik-abenov");
    EXPECT_EQ(record.sessions[0].date.value->iso(), "2023-05-12");
    EXPECT_THAT(rules(record), ElementsAre("", "house-model"));
    EXPECT_EQ(record.commitments[1].speaker, "person/kz/serik-abenov");
    EXPECT_EQ(record.commitments[1].session, record.sessions[0].id);
}

TEST(ClaimsMerge, ADocumentStaysOneSource) {
    const Record record = test::fold({own()}, {taking(1, other())});
    EXPECT_EQ(record.sources(record.sessions[0].supports), 1U);
}

TEST(ClaimsMerge, UndoSwitchesAllOfThemOff) {
    const Record before = test::fold({own()});
    const Act undo{2, "li", "2024-01-01T00:00:00Z", "", Undo{1}};
    EXPECT_EQ(record_to_json(test::fold({own()}, {taking(1, other()), undo})), record_to_json(before));
    EXPECT_NE(record_to_json(test::fold({own()}, {taking(1, other())})), record_to_json(before));
}

TEST(ClaimsMerge, WhatIsRejectedIsRejectedInThemToo) {
    const Act reject{2, "li", "2024-01-01T00:00:00Z", "", RejectClaim{"aa", ClaimKind::commitment, {2000, 2010}}};
    const Record record = test::fold({own()}, {taking(1, other()), reject});
    EXPECT_THAT(rules(record), ElementsAre(""));
    EXPECT_TRUE(record.notes.empty());
}

TEST(ClaimsMerge, ARejectedClaimGivesWayToTheOther) {
    const Act reject{2, "li", "2024-01-01T00:00:00Z", "", RejectClaim{"aa", ClaimKind::commitment, {1000, 1010}}};
    EXPECT_THAT(rules(test::fold({own()}, {taking(1, other()), reject})), ElementsAre("house-model", "house-model"));
}

TEST(ClaimsMerge, ADocumentThatIsNotHereIsNoted) {
    Reading elsewhere = other();
    elsewhere.source.sha256 = "bb";
    EXPECT_THAT(test::fold({own()}, {taking(1, elsewhere)}).notes,
                Contains("claims about a document that is not here: bb"));
}

TEST(ClaimsMerge, TheActComesBackFromItsJson) {
    const ActBody body = taking(1, other()).body;
    const auto again = act_body_from_json(act_body_to_json(body));
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, body);
}

}  // namespace
}  // namespace rapporteur
