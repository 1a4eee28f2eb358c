#include "reading/clauses.h"

#include <gmock/gmock.h>

#include "reading/draft_for_test.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;

constexpr const char* clause_lexicon =
    "class verb\ncolumns base third past participle gerund\nexpand / expands / expanded / expanded / expanding\nopen / "
    "opens / opened / opened / opening\n"
    "trade / trades / traded / traded / trading\n"
    "class comma\n,\nclass conjunction\nand\nclass adverb\njointly\nclass clause_end\nso as to\nwhile\nclass "
    "say\nsaid\nclass pronoun\nhe\n"
    "class quote_close\n”\n’\n\"\nclass quote_open\n‘\n“\n\"\nclass speech_close\n”\n\"\nclass infinitive\nto\nclass stop\n.\n"
    "class preposition\nby\nclass bracket_open\n(\n";
constexpr const char* clause_rules =
    "phase mentions in mentions\nrule name\n  match \"Novak\"\n  make Mention\n"
    "phase ends in mentions\nrule attribution\n  match \",\" =((<pronoun>|Mention) <say>)\n  make ClauseEnd\n";

/// The part of a text before the clause that begins it ends.
std::string clause(const std::string& text) {
    DraftForTest made(clause_lexicon, clause_rules, text);
    const auto end = clause_end(made.draft, 0, TokenIndex(made.draft.lattice.tokens.size()));
    return std::string(made.draft.words(0, end));
}

std::vector<std::string> members(const std::string& text) {
    DraftForTest made(clause_lexicon, clause_rules, text);
    std::vector<std::string> out;
    for (const Clause c : coordinated(made.draft, 0, TokenIndex(made.draft.lattice.tokens.size())))
        out.emplace_back(made.draft.words(c.begin, c.end));
    return out;
}

TEST(Clauses, EndWhereSomethingElseBegins) {
    EXPECT_EQ(clause("expand trade between the sides."), "expand trade between the sides");
    EXPECT_EQ(clause("expand trade so as to grow"), "expand trade");
    EXPECT_EQ(clause("expand trade, while he waits"), "expand trade");
    EXPECT_EQ(clause("expand trade, he said."), "expand trade");
    EXPECT_EQ(clause("expand trade, Novak said"), "expand trade");
    EXPECT_EQ(clause("expand trade” in Baku"), "expand trade");
    EXPECT_EQ(clause("expand trade, energy and tourism"), "expand trade, energy and tourism");
    EXPECT_EQ(clause("open \"smart\" posts and trade"), "open \"smart\" posts and trade") << "it opened inside";
    EXPECT_EQ(clause("expand both sides’ trade in grain"), "expand both sides’ trade in grain") << "an apostrophe ends nothing";
}

TEST(Clauses, VerbsOfOneFormAreMembers) {
    EXPECT_THAT(members("expand ties, open a market and trade in grain"),
                ElementsAre("expand ties", "open a market", "trade in grain"));
    EXPECT_THAT(members("expand ties, and to jointly open a market"),
                ElementsAre("expand ties", "jointly open a market"));
    EXPECT_THAT(members("expanding ties and opening a market"), ElementsAre("expanding ties", "opening a market"));
    EXPECT_THAT(members("expand ties, (2) open a market, and (3) trade in grain"),
                ElementsAre("expand ties", "open a market", "trade in grain"));
    EXPECT_THAT(members("open and expand the market"), ElementsAre("open and expand the market")) << "they share the market";
}

TEST(Clauses, APrepositionToldAgainParts) {
    const auto after_by = [](const std::string& text) {
        DraftForTest made(clause_lexicon, clause_rules, text);
        std::vector<std::string> out;
        for (const Clause c : coordinated(made.draft, 1, TokenIndex(made.draft.lattice.tokens.size()))) out.emplace_back(made.draft.words(c.begin, c.end));
        return out;
    };
    EXPECT_THAT(after_by("by expanding ties, and by opening a market"), ElementsAre("expanding ties", "opening a market"));
    EXPECT_THAT(after_by("by new ties and by a market"), ElementsAre("new ties", "a market"));
    EXPECT_THAT(after_by("by expanding ties and by rail"), ElementsAre("expanding ties and by rail"));
    EXPECT_THAT(after_by("by expanding ties by sea and by rail"), ElementsAre("expanding ties by sea and by rail"));
}

TEST(Clauses, NounsAndOtherFormsStayTogether) {
    EXPECT_THAT(members("expand ties in energy, culture and tourism"),
                ElementsAre("expand ties in energy, culture and tourism"));
    EXPECT_THAT(members("expand work and trade"), ElementsAre("expand work and trade"));
    EXPECT_THAT(members("expand ties and opening hours"), ElementsAre("expand ties and opening hours"));
    EXPECT_THAT(members("expanding ties by opening markets and trading grain"),
                ElementsAre("expanding ties by opening markets and trading grain"))
        << "the second goes on with the one after \"by\"";
    EXPECT_THAT(members("energy and trade in grain"), ElementsAre("energy and trade in grain"));
}

}  // namespace
}  // namespace rapporteur
