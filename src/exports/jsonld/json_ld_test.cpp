#include "exports/jsonld/json_ld.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <boost/json.hpp>

#include "exports/example_for_test.h"
#include "exports/jsonld/iri.h"
#include "exports/jsonld/text_positions.h"

namespace rapporteur {
namespace {

using ::testing::Each;
using ::testing::StartsWith;

boost::json::array graph(const Record& record) {
    const auto made = boost::json::parse(json_ld_of({record, test::made_up_words()}, Messages(english())));
    return made.at("@graph").as_array();
}

const boost::json::object* node(const boost::json::array& graph, std::string_view id) {
    for (const auto& each : graph) {
        if (each.at("id").as_string() == id) return &each.as_object();
    }
    return nullptr;
}

TEST(JsonLd, IdsBecomeIrisWhateverTheyHold) {
    EXPECT_EQ(iri("session/cn-ru/energy+trade/29"), "rap:session/cn-ru/energy+trade/29");
    EXPECT_EQ(agent_iri("Li <\"x\">:\n"), "rap:agent/Li%20%3C%22x%22%3E%3A%0A");
    EXPECT_EQ(party_iri("\xD0\x96"), "rap:party/%D0%96");
}

TEST(JsonLd, ASessionIsAnEventOfASeries) {
    const auto all = graph(test::example_record());
    const auto* session = node(all, "rap:session/kz-uz/commission/trade/21");
    ASSERT_TRUE(session);
    EXPECT_EQ(session->at("superEvent").as_string(), "rap:series/body/kz-uz/commission/trade");
    EXPECT_EQ(session->at("startDate").as_string(), "2024-06-03");
    EXPECT_EQ(session->at("endDate").as_string(), "2024-06-05");
    EXPECT_EQ(session->at("sessionStatus").as_string(), "announced");
    EXPECT_TRUE(node(all, "rap:series/body/kz-uz/commission/trade"));
}

TEST(JsonLd, EveryNodeHasAnIdOfItsOwn) {
    std::set<std::string> ids;
    for (const auto& each : graph(test::example_record())) {
        const std::string id(each.at("id").as_string());
        EXPECT_TRUE(ids.insert(id).second) << id;
    }
    EXPECT_THAT(ids, Each(StartsWith("rap:")));
}

TEST(JsonLd, WhatAnActSetIsAttributedToItsAuthor) {
    const Act act{7, "li", "2024-01-01T00:00:00Z", "checked",
                  SetSlot{"session/kz-uz/commission/trade/20", "mode", "video"}};
    const auto all = graph(test::example_record({act}));
    const auto* session = node(all, "rap:session/kz-uz/commission/trade/20");
    ASSERT_TRUE(session);
    EXPECT_EQ(session->at("wasAttributedTo").as_array().at(0).as_string(), "rap:agent/li");
    EXPECT_EQ(session->at("wasInfluencedBy").as_array().at(0).as_string(), "rap:act/7");
    EXPECT_TRUE(node(all, "rap:act/7"));
    EXPECT_TRUE(node(all, "rap:agent/li"));
}

Evidence words_at(std::uint32_t begin, std::uint32_t end) {
    return {"session/x", "date", "", {}, {0, {begin, end}, "", "", 0}};
}

TEST(TextPositions, CountCodePointsAndNotBytes) {
    const std::string text = "a\xC3\xA9\xE4\xBC\x9A\xF0\x9F\x98\x80z";  // of 1, 2, 3, 4 and 1 bytes
    Record record;
    record.documents.resize(1);
    const WordsOf words = [&](std::string_view, Span span) { return std::string(span.in(text)); };
    const std::vector<Evidence> evidence = {words_at(3, 10), words_at(0, 3), words_at(10, 11), words_at(6, 10)};
    const TextPositions positions(record, words, evidence);
    EXPECT_EQ(positions.of(0, 0), 0U);
    EXPECT_EQ(positions.of(0, 3), 2U);
    EXPECT_EQ(positions.of(0, 6), 3U);
    EXPECT_EQ(positions.of(0, 10), 4U);
    EXPECT_EQ(positions.of(0, 11), 5U);
}

TEST(TextPositions, AreNotKnownWithoutTheText) {
    Record record;
    record.documents.resize(1);
    const WordsOf none = [](std::string_view, Span) { return std::string(); };
    EXPECT_FALSE(TextPositions(record, none, {words_at(3, 10)}).of(0, 3));
    EXPECT_FALSE(TextPositions(record, nullptr, {words_at(3, 10)}).of(0, 10));
}

}  // namespace
}  // namespace rapporteur
