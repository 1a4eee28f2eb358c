#include "record/act.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "record/readings_for_test.h"
#include "record/record_json.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

Act act(ActNumber number, ActBody body) {
    return {number, "ann", "2026-01-02T03:04:05Z", "", std::move(body)};
}

TEST(ActJson, EveryActIsReadBackFromItsCanonicalForm) {
    const std::pair<ActBody, const char*> acts[] = {
        {Same{EntityKind::person, "a", "b"}, R"({"act":"same","kind":"person","a":"a","b":"b"})"},
        {NotSame{EntityKind::session, "a", "b"}, R"({"act":"not-same","kind":"session","a":"a","b":"b"})"},
        {RejectClaim{"ab12", ClaimKind::session_date, {3, 9}},
         R"({"act":"reject","document":"ab12","claim":"session.date","span":[3,9]})"},
        {SetSlot{"session/x/1", "date", "2024-08-21"},
         R"({"act":"set","entity":"session/x/1","slot":"date","value":"2024-08-21"})"},
        {Undo{7}, R"({"act":"undo","number":7})"},
    };
    for (const auto& [body, json] : acts) {
        EXPECT_EQ(act_body_to_json(body), json);
        const auto again = act_body_from_json(json);
        ASSERT_TRUE(again) << again.error().text();
        EXPECT_EQ(*again, body);
    }
    EXPECT_EQ(act_body_to_json(Same{EntityKind::body, "z", "a"}), R"({"act":"same","kind":"body","a":"a","b":"z"})");
}

TEST(ActJson, RefusesWhatIsNoActAndNamesTheField) {
    const std::pair<const char*, const char*> refusals[] = {
        {"", "is not a JSON object"},
        {"[]", "is not a JSON object"},
        {"{}", "act, act: is not a string"},
        {R"({"act":"praise"})", "act: is none of"},
        {R"({"act":"same","kind":"car","a":"a","b":"b"})", "kind: is none of"},
        {R"({"act":"same","kind":"body","a":"a"})", "b: is not a string"},
        {R"({"act":"reject","document":"a","claim":"office","span":[5,5]})", "span: is empty"},
        {R"({"act":"reject","document":"a","claim":"office","span":[-5,5]})", "span: is not a whole number"},
        {R"({"act":"reject","document":"a","claim":"mood","span":[1,5]})", "claim: is no kind"},
        {R"({"act":"undo","number":0})", "number: is not a whole number from 1"},
    };
    for (const auto& [json, message] : refusals) {
        const auto body = act_body_from_json(json);
        ASSERT_FALSE(body) << json;
        EXPECT_THAT(body.error().text(), HasSubstr(message));
    }
}

TEST(ActsInForce, AnUndoneActDoesNotCountAndAnUndoCanBeUndone) {
    const Same same{EntityKind::person, "a", "b"};
    EXPECT_THAT(acts_in_force({act(2, Undo{1}), act(1, same)}), IsEmpty());
    EXPECT_THAT(acts_in_force({act(1, same), act(2, Undo{1}), act(3, Undo{2})}), ElementsAre(act(1, same)));
    EXPECT_THAT(acts_in_force({act(1, Undo{2}), act(2, same)}), ElementsAre(act(2, same)));
}

/// Two reports of one commission whose names differ, one session each.
std::vector<test::Input> two_commissions() {
    test::Report first("aa", "2023-05-13"), second("bb", "2024-06-01");
    const auto one = first.body(BodyKind::commission, {"KZ", "UZ"}, "Commission on Energy", {"energy"});
    first.session(one, 12, "2023-05-12");
    first.person("KZ", "Ann Bek", "Minister");
    const auto other = second.body(BodyKind::commission, {"KZ", "UZ"}, "Commission on Power", {"power"});
    second.session(other, 13, "2024-05-30");
    second.person("KZ", "A Bekova", "Minister");
    return {first, second};
}

TEST(Acts, SameJoinsAndOldIdsResolveAndUndoRestoresExactly) {
    const auto inputs = two_commissions();
    const Record before = test::fold(inputs);
    ASSERT_EQ(before.bodies.size(), 2u);
    const Act same = act(1, Same{EntityKind::body, "body/kz-uz/commission/energy", "body/kz-uz/commission/power"});
    const Record joined = test::fold(inputs, {same});
    ASSERT_EQ(joined.bodies.size(), 1u);
    EXPECT_EQ(joined.body("body/kz-uz/commission/power"), &joined.bodies[0]);
    EXPECT_EQ(joined.body("body/kz-uz/commission/energy"), &joined.bodies[0]);
    EXPECT_TRUE(joined.session("session/kz-uz/commission/power/13"));
    EXPECT_EQ(joined.session("session/kz-uz/commission/power/12"),
              joined.session("session/kz-uz/commission/energy/12"));
    EXPECT_THAT(joined.gaps, ::testing::SizeIs(1));  // 1-11
    const Record after = test::fold(inputs, {same, act(2, Undo{1})});
    EXPECT_EQ(record_to_json(after), record_to_json(before));
}

TEST(Acts, PeopleAreJoinedAndToldApart) {
    const auto inputs = two_commissions();
    const Act same = act(1, Same{EntityKind::person, "person/kz/ann-bek", "person/kz/a-bekova"});
    const Record joined = test::fold(inputs, {same});
    ASSERT_EQ(joined.people.size(), 1u);
    EXPECT_EQ(joined.person("person/kz/a-bekova"), &joined.people[0]);
    const Act apart = act(2, NotSame{EntityKind::person, "person/kz/ann-bek", "person/kz/a-bekova"});
    const Record again = test::fold(inputs, {same, apart});
    EXPECT_EQ(again.people.size(), 2u);
    EXPECT_THAT(again.notes, ElementsAre("act 1: outweighed by a later act"));
}

TEST(Acts, NotSameUndoesWhatTheRecordJoined) {
    test::Report first("aa"), second("bb");
    first.body(BodyKind::commission, {"KZ", "UZ"}, "Commission on Border Trade in the Valley");
    second.body(BodyKind::commission, {"KZ", "UZ"}, "Commission on Border Trade in the Valley Region");
    const std::vector<test::Input> inputs{first, second};
    const Record joined = test::fold(inputs);
    ASSERT_EQ(joined.bodies.size(), 1u);
    ASSERT_EQ(joined.bodies[0].aliases.size(), 1u);
    const Act apart = act(1, NotSame{EntityKind::body, joined.bodies[0].id, joined.bodies[0].aliases[0]});
    EXPECT_EQ(test::fold(inputs, {apart}).bodies.size(), 2u);
}

TEST(Acts, AnUnnumberedSessionIsGivenItsNumberBySame) {
    test::Report first("aa"), second("bb");
    first.session(first.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "meeting"), 5);
    second.session(second.body(BodyKind::heads_of_government, {"KZ", "UZ"}, "meeting"), 0, "2024-05-30");
    const std::vector<test::Input> inputs{first, second};
    ASSERT_EQ(test::fold(inputs).sessions.size(), 2u);
    const Act same = act(1, Same{EntityKind::session, "session/kz-uz/heads-of-government/2024-05-30",
                                 "session/kz-uz/heads-of-government/5"});
    const Record record = test::fold(inputs, {same});
    ASSERT_EQ(record.sessions.size(), 1u);
    EXPECT_EQ(record.sessions[0].id, "session/kz-uz/heads-of-government/5");
    EXPECT_EQ(record.sessions[0].date.value->iso(), "2024-05-30");
}

TEST(Acts, ASlotIsSetAndTheDocumentsStayVisible) {
    const auto inputs = two_commissions();
    const EntityId session = "session/kz-uz/commission/energy/12";
    const Record record =
        test::fold(inputs, {act(1, SetSlot{session, "date", "2023-05-11"}), act(2, SetSlot{session, "mode", "video"}),
                            act(3, SetSlot{session, "chair/KZ", "person/kz/ann-bek"})});
    const Session* changed = record.session(session);
    ASSERT_TRUE(changed);
    EXPECT_EQ(changed->date.value->iso(), "2023-05-11");
    EXPECT_EQ(changed->date.supports, std::vector<Support>{(Support{no_document, {}, {}, {}, 1})});
    ASSERT_EQ(changed->date.conflicts.size(), 1u);
    EXPECT_EQ(changed->date.conflicts[0].value.iso(), "2023-05-12");
    EXPECT_EQ(*changed->mode.value, Mode::video);
    ASSERT_EQ(changed->chairs.size(), 1u);
    EXPECT_EQ(*changed->chairs[0].person.value, "person/kz/ann-bek");
    EXPECT_THAT(record.notes, IsEmpty());
}

TEST(Acts, WhatCannotBeDoneIsNoted) {
    const auto inputs = two_commissions();
    const Record record = test::fold(
        inputs, {act(1, Same{EntityKind::person, "person/kz/ann-bek", "person/kz/nobody"}),
                 act(2, SetSlot{"session/kz-uz/commission/energy/12", "date", "some day"}),
                 act(3, SetSlot{"session/none/1", "date", "2024"}),
                 act(4, RejectClaim{"aa", ClaimKind::office, {1, 2}}), act(5, SetSlot{"body/none", "name", "x"})});
    EXPECT_THAT(record.notes,
                ElementsAre("act 4: no such claim in document aa", "act 1: person/kz/nobody is not in the record",
                            "act 2: a session's date cannot be some day", "act 3: session/none/1 is not in the record",
                            "act 5: body/none has no slot name or is not in the record"));
}

TEST(Acts, ARejectedClaimIsAsIfNeverRead) {
    auto inputs = two_commissions();
    const SessionClaim& claim = inputs[0].reading.sessions[0];
    const Record dateless = test::fold(inputs, {act(1, RejectClaim{"aa", ClaimKind::session_date, claim.date->span})});
    EXPECT_FALSE(dateless.session("session/kz-uz/commission/energy/12")->date);
    const Record gone = test::fold(inputs, {act(1, RejectClaim{"aa", ClaimKind::session, claim.span})});
    EXPECT_FALSE(gone.session("session/kz-uz/commission/energy/12"));
    const Span body = inputs[0].reading.bodies[0].mentions[0];
    const Record bodiless = test::fold(inputs, {act(1, RejectClaim{"aa", ClaimKind::body, body})});
    EXPECT_FALSE(bodiless.body("body/kz-uz/commission/energy"));
    EXPECT_EQ(bodiless.sessions.size(), 1u);
}

TEST(Acts, NamesCanBeSet) {
    const Record record = test::fold(
        two_commissions(), {act(1, SetSlot{"body/kz-uz/commission/energy", "name", "The Energy Commission"})});
    EXPECT_EQ(record.body("body/kz-uz/commission/energy")->name, "The Energy Commission");
    EXPECT_EQ(record.body("body/kz-uz/commission/energy")->named_by, 1);
}

}  // namespace
}  // namespace rapporteur
