#include "exports/events/event_table.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sstream>

#include "exports/events/country_code.h"
#include "exports/example_for_test.h"

namespace rapporteur {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Pair;
using ::testing::UnorderedElementsAre;

std::vector<std::string> split(const std::string& text, char at) {
    std::vector<std::string> out;
    std::istringstream stream(text);
    for (std::string part; std::getline(stream, part, at);) out.push_back(part);
    return out;
}

/// "2023-05-12 KAZ>UZB CONSULT/visit 1 042 0" of the events of `link`.
std::vector<std::string> events(const Record& record, const std::string& link) {
    std::vector<std::string> out;
    for (const std::string& line : split(events_of({record, test::made_up_words()}).tsv, '\n')) {
        const std::vector<std::string> fields = split(line, '\t');
        EXPECT_EQ(fields.size(), 24U) << line;
        if (fields.at(1) != link) continue;
        out.push_back(fields.at(2) + " " + fields.at(4) + ">" + fields.at(6) + " " + fields.at(8) + "/" + fields.at(9) +
                      " " + fields.at(10) + " " + fields.at(11) + " " + fields.at(14));
    }
    return out;
}

TEST(Events, AMeetingIsAVisitOfTheGuestAndHostedByTheHost) {
    EXPECT_THAT(events(test::example_record(), "session/kz-uz/commission/trade/20"),
                ElementsAre("2023-05-12 KAZ>UZB CONSULT/visit 1 042 0", "2023-05-12 UZB>KAZ CONSULT/ 1 043 1"));
}

TEST(Events, AnAnnouncementIsAnIntentOnTheDayItWasTold) {
    EXPECT_THAT(events(test::example_record(), "session/kz-uz/commission/trade/21"),
                ElementsAre("2024-02-01 KAZ>UZB AGREE/ 1 036 0", "2024-02-01 UZB>KAZ AGREE/ 1 036 1"));
}

TEST(Events, SignedIsSupportInBothDirections) {
    EXPECT_THAT(events(test::example_record(), "instrument/kz-uz/commission/trade/20/minutes/signed"),
                ElementsAre("2023-05-12 KAZ>UZB SUPPORT/ 1 057 0", "2023-05-12 UZB>KAZ SUPPORT/ 1 057 1"));
}

TEST(Events, CommitmentsByTheirStrength) {
    const Record record = test::example_record();
    const auto of = [&](Strength strength) {
        for (const Commitment& each : record.commitments) {
            if (each.strength == strength) return events(record, each.id);
        }
        return std::vector<std::string>{"none"};
    };
    EXPECT_THAT(of(Strength::agreed),
                ElementsAre("2023-05-12 KAZ>UZB AGREE/ 1 030 0", "2023-05-12 UZB>KAZ AGREE/ 1 030 1"));
    EXPECT_THAT(of(Strength::will), ElementsAre("2023-05-12 KAZ>UZB AGREE/ 1 030 0"));
    EXPECT_THAT(of(Strength::urged), ElementsAre("2023-05-12 KAZ>UZB REQUEST/ 3 020 0"));
    EXPECT_THAT(of(Strength::hoped), IsEmpty());
}

TEST(Events, WhatHasNoPlaceIsCounted) {
    EXPECT_THAT(events_of({test::example_record(), nullptr}).left_out,
                UnorderedElementsAre(Pair("hopes", 1), Pair("instruments that were signed (contracts)", 1),
                                     Pair("sessions that were called off", 1), Pair("events without a day", 2)));
}

TEST(Events, AFieldHoldsNoTabAndNoLineEnd) {
    const Record record = test::example_record();
    const WordsOf hostile = [](std::string_view, Span) { return std::string("a\tb\nc\0d\r\n", 9); };
    for (const std::string& line : split(events_of({record, hostile}).tsv, '\n')) {
        EXPECT_EQ(std::ranges::count(line, '\t'), 23) << line;
        EXPECT_EQ(line.find('\r'), line.npos);
    }
}

TEST(Events, AFieldIsNoFormulaAndBeginsNoQuotedOne) {
    const Record record = test::example_record();
    for (const std::string text : {"=1+1|cmd", "+1", "@a", "'=1", "\"open", "'\"open"}) {
        const WordsOf hostile = [&](std::string_view, Span) { return text; };
        EXPECT_NE(events_of({record, hostile}).tsv.find("\t'" + text + "\n"), std::string::npos) << text;
    }
}

TEST(Events, StatesHaveThreeLettersAndOthersNone) {
    EXPECT_EQ(country_code("CN"), "CHN");
    EXPECT_EQ(country_code("RU"), "RUS");
    EXPECT_FALSE(country_code("ASEAN"));
    EXPECT_FALSE(country_code("both"));
    EXPECT_FALSE(country_code("EU"));
    EXPECT_FALSE(country_code(""));
}

}  // namespace
}  // namespace rapporteur
