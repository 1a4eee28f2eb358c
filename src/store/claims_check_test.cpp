#include "store/claims_check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "reading/reading_json.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

//                             0         1         2         3         4
//                             0123456789012345678901234567890123456789012345
constexpr std::string_view text = "The 20th meeting was held. \xD0\x90\xD0\xB1 will pay $5 bln.";

CheckedClaims checked(const std::string& claims) {
    const std::string json = R"({"source": {"sha256": "aa"}, )" + claims + "}";
    const Result<Reading> reading = reading_from_json(json);
    EXPECT_TRUE(reading) << (reading ? "" : reading.error().text());
    return reading ? check_claims(json, *reading, text) : CheckedClaims{};
}

std::vector<std::string> refused(const CheckedClaims& claims) {
    std::vector<std::string> out;
    for (const RefusedClaim& each : claims.refused) out.push_back(each.claim + ": " + each.why);
    return out;
}

std::string quote(const std::string& fields) {
    return R"("quotes": [{)" + fields + "}]";
}

TEST(ClaimsCheck, AClaimWithItsWordsIsTaken) {
    const CheckedClaims made = checked(quote(R"("span": [4, 8], "words": "20th")"));
    EXPECT_EQ(made.reading.quotes.size(), 1U);
    EXPECT_THAT(made.refused, IsEmpty());
}

TEST(ClaimsCheck, AClaimWhoseWordsAreNotInItsSpanIsRefusedWithTheReason) {
    for (const auto& [fields, why] : std::vector<std::pair<std::string, std::string>>{
             {R"("span": [4, 900])", "quote [4, 900): its span lies outside the text of 48 bytes"},
             {R"("span": [28, 31])", "quote [28, 31): its span cuts a character"},
             {R"("span": [4, 8], "words": "21st")", "quote [4, 8): its words are not those of its span"},
             {R"("rule": "x")", "quote [0, 0): it has no words"}}) {
        const CheckedClaims made = checked(quote(fields));
        EXPECT_THAT(refused(made), ElementsAre(why));
        EXPECT_THAT(made.reading.quotes, IsEmpty());
    }
}

TEST(ClaimsCheck, WhatHangsOnARefusedPersonGoesWithIt) {
    const CheckedClaims made = checked(R"("people": [{"id": "p1", "name": "A B", "party": "KZ", "mentions": [[40, 99]]}],
        "quotes": [{"speaker": "p1", "span": [4, 8]}])");
    EXPECT_THAT(made.reading.people, IsEmpty());
    ASSERT_EQ(made.reading.quotes.size(), 1U);
    EXPECT_FALSE(made.reading.quotes[0].speaker);
}

TEST(ClaimsCheck, ASlotOfASessionIsRefusedByItself) {
    const CheckedClaims made = checked(R"("bodies": [{"id": "b", "name": "x", "kind": "commission", "parties": ["KZ", "UZ"], "mentions": [[4, 8]]}],
        "sessions": [{"id": "s", "body": "b", "kind": "regular", "status": "held", "ordinal": {"value": 20, "span": [4, 8]},
                      "date": {"value": "2023-05-12", "span": [44, 50]}}])");
    ASSERT_EQ(made.reading.sessions.size(), 1U);
    EXPECT_TRUE(made.reading.sessions[0].ordinal);
    EXPECT_FALSE(made.reading.sessions[0].date);
    EXPECT_THAT(refused(made), ElementsAre("session.date [44, 50): its span lies outside the text of 48 bytes"));
}

TEST(ClaimsCheck, ACommitmentNeedsAllItsWords) {
    const CheckedClaims made = checked(R"("commitments": [
        {"actor": "KZ", "strength": "will", "trigger": [32, 36], "actions": [{"span": [37, 45]}]},
        {"actor": "KZ", "strength": "will", "trigger": [17, 20], "actions": [{"span": [37, 99]}]}])");
    ASSERT_EQ(made.reading.commitments.size(), 1U);
    EXPECT_EQ(made.reading.commitments[0].trigger, (Span{32, 36}));
    EXPECT_THAT(refused(made), ElementsAre("commitment [17, 20): its span lies outside the text of 48 bytes"));
}

}  // namespace
}  // namespace rapporteur
