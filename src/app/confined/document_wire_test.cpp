#include "app/confined/document_wire.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "base/sha256.h"
#include "base/utf8.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;

Document a_document() {
    Document document;
    document.path = "a.zip/б.html";
    document.original = std::string("<p>\0\xff", 5);
    document.text = "Text\n";
    document.sha256 = sha256_hex(document.text);
    document.original_sha256 = sha256_hex(document.original);
    document.media_type = "text/html";
    document.encoding = "windows-1251";
    document.metadata = {"T", "2024-01-01", "https://example.org/", "O"};
    document.notes = {"one", "two"};
    return document;
}

constexpr std::size_t most = 1U << 20;

TEST(DocumentWire, WhatGoesInComesOutPieceByPiece) {
    const Document sent = a_document();
    const std::string wire = wire_record(sent) + wire_record(Unreadable{"x", "why"}) + wire_end();
    WireReader reader(most);
    std::vector<Received> got;
    for (const char c : wire) {
        reader.feed(std::string_view(&c, 1));
        auto next = reader.next();
        ASSERT_TRUE(next);
        if (*next) got.push_back(**next);
    }
    ASSERT_TRUE(reader.ended());
    ASSERT_EQ(got.size(), 2U);
    const Document document = std::get<Document>(got[0]);
    EXPECT_EQ(document.path, sent.path);
    EXPECT_EQ(document.original, sent.original);
    EXPECT_EQ(document.text, sent.text);
    EXPECT_EQ(document.sha256, sent.sha256);
    EXPECT_EQ(document.original_sha256, sent.original_sha256);
    EXPECT_EQ(document.media_type, sent.media_type);
    EXPECT_EQ(document.encoding, sent.encoding);
    EXPECT_EQ(document.metadata.url, sent.metadata.url);
    EXPECT_THAT(document.notes, ElementsAre("one", "two"));
    EXPECT_EQ(std::get<Unreadable>(got[1]).reason, "why");
}

TEST(DocumentWire, HashesAreMadeAnewAndNotBelieved) {
    Document lying = a_document();
    lying.sha256 = std::string(64, '0');
    WireReader reader(most);
    reader.feed(wire_record(lying));
    const auto next = reader.next();
    ASSERT_TRUE(next && *next);
    EXPECT_EQ(std::get<Document>(**next).sha256, sha256_hex(lying.text));
}

TEST(DocumentWire, WhatIsNoUtf8IsAFault) {
    Document document = a_document();
    document.text = "\xff";
    WireReader reader(most);
    reader.feed(wire_record(document));
    EXPECT_FALSE(reader.next());
}

TEST(DocumentWire, ARecordTooLongIsAFaultBeforeItCame) {
    WireReader reader(16);
    reader.feed(wire_field(std::string(17, 'd')).substr(0, 8));
    EXPECT_FALSE(reader.next());
}

TEST(DocumentWire, NothingMayFollowTheEnd) {
    WireReader reader(most);
    reader.feed(wire_end() + "x");
    EXPECT_FALSE(reader.next());
}

RC_GTEST_PROP(DocumentWire, NoiseIsAFaultOrNotWhole, (const std::string& noise)) {
    WireReader reader(most);
    reader.feed(wire_field("d" + noise));
    const auto next = reader.next();
    const bool sound = !next || !next->has_value() || is_valid_utf8(std::get<Document>(**next).text);
    RC_ASSERT(sound);
}

}  // namespace
}  // namespace rapporteur
