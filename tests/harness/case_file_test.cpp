#include "case_file.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

std::string in_case(const std::string& text, const std::string& facts) {
    return "# what it shows\nhouse: any manner\nblind: yes\n--- text\n" + text + "\n--- expect\n" + facts;
}

std::string refusal(const std::string& content) {
    const auto result = parse_case("a.case", content);
    return result ? "accepted" : result.error().text();
}

TEST(CaseFile, HoldsTheTextByteForByte) {
    const auto parsed = parse_case("a.case", in_case("  One.\r\n\n--- Two.\n", "document agency Xinhua\n"));
    ASSERT_TRUE(parsed);
    EXPECT_EQ(parsed->document.text, "  One.\r\n\n--- Two.\n");
    EXPECT_EQ(parsed->header.at("house"), "any manner");
    EXPECT_TRUE(parsed->has("blind"));
    EXPECT_FALSE(parsed->has("negative"));
}

TEST(CaseFile, FactsBecomeClaimsThatKnowTheirLines) {
    const auto parsed =
        parse_case("a.case", in_case("Li met Li \"again\" at home.",
                                     "document agency {Asia News Network} \"Li\"\n"
                                     "# a comment\n"
                                     "person li CN \"Li\" \"Li\"@2\n"
                                     "~  office \"met\" RU\n"
                                     "body b commission CN,AM \"\\\"again\\\"\"\n"
                                     "session b regular held ordinal=3 date=2024-01-02 place={New Delhi} chairs=li:CN\n"
                                     "! person XX {Nobody}\n"));
    ASSERT_TRUE(parsed) << parsed.error().text();
    const Reading& r = parsed->expected;
    EXPECT_EQ(r.document.agency->value, "Asia News Network");
    EXPECT_EQ(r.people[0].mentions, (std::vector<Span>{{0, 2}, {7, 9}}));
    EXPECT_EQ(r.people[0].offices[0].party, "RU");
    EXPECT_EQ(r.bodies[0].parties, (std::vector<Party>{"AM", "CN"}));
    EXPECT_EQ(r.bodies[0].name, "\"again\"");
    EXPECT_EQ(r.sessions[0].place->city, "New Delhi");
    EXPECT_EQ(r.sessions[0].ordinal->value, 3);
    EXPECT_EQ(parsed->line_of.at("office")[0], 10U);
    EXPECT_EQ(parsed->line_of.at("session")[0], 12U);
    EXPECT_EQ(parsed->lines.back().mark, '!');
}

TEST(CaseFile, MistakesNameTheirLine) {
    EXPECT_NE(refusal("house: x\n").find("no line `--- text`"), std::string::npos);
    EXPECT_NE(refusal("--- text\nx\n").find("no line `--- expect`"), std::string::npos);
    EXPECT_NE(refusal("house\n--- text\nx\n--- expect\n").find("a.case, line 1"), std::string::npos);
    EXPECT_NE(refusal(in_case("x", "person p CN \"y\"\n")).find("a.case, line 7: the text has no \"y\""),
              std::string::npos);
    EXPECT_NE(refusal(in_case("x", "\nperson p CN \"x\n")).find("line 8: a quotation mark is not closed"),
              std::string::npos);
    EXPECT_NE(refusal(in_case("x x", "person p CN \"x\"@3\n")).find("for the 3. time"), std::string::npos);
    EXPECT_NE(refusal(in_case("x", "thing \"x\"\n")).find("`thing` is no kind of fact"), std::string::npos);
    EXPECT_NE(refusal(in_case("x", "session b regular held\n")).find("no body `b` stands above"), std::string::npos);
    EXPECT_NE(refusal(in_case("x", "body b party CN \"x\"\n")).find("`party` is no kind of body"), std::string::npos);
    EXPECT_NE(
        refusal(in_case("x", "body b commission CN \"x\"\nsession b regular held date=May\n")).find("`May` is no date"),
        std::string::npos);
    EXPECT_NE(refusal(in_case("x", "  office \"x\"\n")).find("does not stand below a person"), std::string::npos);
    EXPECT_NE(refusal("negative: yes\n" + in_case("x", "body b commission CN \"x\"\nsession b regular held\n"))
                  .find("a session in a negative case"),
              std::string::npos);
}

TEST(CaseFile, WordsAreQuotedWithTheirCount) {
    const std::string text = "aa \"b\" aa\nb";
    EXPECT_EQ(quoted(text, {0, 2}), "\"aa\"");
    EXPECT_EQ(quoted(text, {7, 9}), "\"aa\"@2");
    EXPECT_EQ(quoted(text, {3, 6}), "\"\\\"b\\\"\"");
    EXPECT_EQ(quoted(text, {7, 11}), "\"aa\\nb\"");
}

}  // namespace
}  // namespace rapporteur
