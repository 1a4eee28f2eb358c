#include "language/language.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "language/cascade.h"
#include "language/sentence.h"

namespace rapporteur {
namespace {

/// The annotations of one type in a text, as "words[slot=words ...]".
std::vector<std::string> read(const Language& language, std::string_view text, std::string_view type) {
    Lattice lattice;
    lattice.reset(text);
    tokenize(text, language.vocabulary(), lattice.tokens);
    lattice.prepare(language.marks());
    Cascade cascade(language);
    cascade.add_terms(lattice);
    std::vector<Sentence> sentences;
    split_sentences(lattice, language, sentences);
    for (const Sentence s : sentences) cascade.run(lattice, "mentions", s);
    std::vector<std::string> out;
    for (AnnotationId id = 1; id < lattice.annotation_count(); ++id) {
        const Annotation& a = lattice.annotation(id);
        if (a.type != language.symbols().find(type)) continue;
        std::string line(lattice.words(a.begin, a.end));
        for (std::uint32_t i = 0; i < a.slot_count; ++i) {
            const Slot& slot = lattice.slots()[a.first_slot + i];
            line += " " + language.symbols().name(slot.key) + "=";
            line += slot.value.constant != 0 ? language.symbols().name(slot.value.constant) : std::string(lattice.words(slot.value.begin, slot.value.end));
        }
        out.push_back(line);
    }
    return out;
}

std::unique_ptr<Language> compile(std::string lexicon, std::string rules) {
    auto result = Language::compile("xx", {{"xx/lexicon/a.lex", std::move(lexicon)}, {"xx/rules/a.rules", std::move(rules)}});
    EXPECT_TRUE(result) << (result ? "" : result.error().text());
    return result ? *std::move(result) : nullptr;
}

std::string refusal(std::string lexicon, std::string rules) {
    const auto result = Language::compile("xx", {{"xx/lexicon/a.lex", std::move(lexicon)}, {"xx/rules/a.rules", std::move(rules)}});
    return result ? "accepted" : result.error().text();
}

using Lines = std::vector<std::string>;

constexpr const char* kSession =
    "phase sessions in mentions\n"
    "rule session.numbered\n"
    "  match n:<number> ~ (\"st\"|\"nd\"|\"rd\"|\"th\") q:<cap&!country>* h:<head>\n"
    "  make Session ordinal=$n kind=$h.kind head=$h\n";

TEST(Language, ARuleMakesAnAnnotationWithSlots) {
    const auto language = compile("class head\nsession | plenary session\tkind=regular\nclass country\nRussia\n", kSession);
    EXPECT_EQ(read(*language, "The 29th plenary session opened. The 3rd Russia session. The 2nd Great session", "Session"),
              (Lines{"29th plenary session ordinal=29 kind=regular head=plenary session", "2nd Great session ordinal=2 kind=regular head=session"}));
}

TEST(Language, LaterPhasesSeeEarlierAnnotations) {
    const auto language = compile(
        "class weekday\nMonday | Friday\n",
        "phase a in mentions\nrule day\n  match <weekday>\n  make Day\nphase b in mentions\nrule held\n  match \"held\" .. \"on\" d:Day\n  make Held day=$d\n");
    EXPECT_EQ(read(*language, "It was held in the capital on Friday.", "Held"), (Lines{"held in the capital on Friday day=Friday"}));
}

TEST(Language, PriorityThenLengthDecide) {
    const auto language = compile("", "phase a in mentions\nrule short\n  priority 1\n  match \"joint\" \"commission\"\n  make Body by=short\nrule long\n  match \"joint\" \"commission\" \"on\" \"trade\"\n  make Body by=long\n");
    EXPECT_EQ(read(*language, "joint commission on trade", "Body"), (Lines{"joint commission by=short"}));
}

TEST(Language, ConditionsLookAheadAndBack) {
    const auto language = compile("class party\nRussia\tparty=RU\nChina\tparty=CN\n",
                                  "phase a in mentions\nrule x\n  match !before(\"not\") p:<party party=RU> !(\"today\")\n  make P party=$p.party\n");
    EXPECT_EQ(read(*language, "Russia here, not Russia, Russia today, China", "P"), (Lines{"Russia party=RU"}));
}

TEST(Language, ChineseNeedsNoWordBreaks) {
    const auto language = compile("class numeral\n二十九\tvalue=29\n九\tvalue=9\nclass party\n中\tparty=CN\n俄\tparty=RU\nclass head\n定期会晤\n会晤\n",
                                  "phase a in mentions\nrule s\n  match \"第\" n:<numeral> \"次\" h:<head>\n  make Session ordinal=$n.value\n"
                                  "rule b\n  match a:<party> b:<party> \"总理\" <head>\n  make Body first=$a.party second=$b.party\n");
    EXPECT_EQ(read(*language, "李强同米舒斯京共同主持中俄总理第二十九次定期会晤。", "Session"), (Lines{"第二十九次定期会晤 ordinal=29"}));
    EXPECT_EQ(read(*language, "中俄总理定期会晤在莫斯科举行。", "Body"), (Lines{"中俄总理定期会晤 first=CN second=RU"}));
}

TEST(Language, RussianFormsStandInColumns) {
    const auto language = compile("class body\ncolumns nom gen ins\nкомиссия / комиссии / комиссией\n",
                                  "phase a in mentions\nrule s\n  match n:<number> \"-\" (\"е\"|\"го\") \"заседание\" .. b:<body.gen>\n  make Session ordinal=$n body=$b\n");
    EXPECT_EQ(read(*language, "Состоялось 28-е заседание межправительственной комиссии.", "Session"), (Lines{"28-е заседание межправительственной комиссии ordinal=28 body=комиссии"}));
}

TEST(Language, TermsAreFoundWhateverTheirOrder) {
    for (const char* lexicon : {"class sum\nRs\nRs5 crore\nRs5\n", "class sum\nRs5\nRs5 crore\nRs\n"}) {
        const auto language = compile(lexicon, "phase a in mentions\nrule x\n  match <sum>\n  make P\n");
        EXPECT_EQ(read(*language, "Rs5 crore, Rs5. Rs", "P"), (Lines{"Rs5 crore", "Rs5", "Rs"})) << lexicon;
    }
}

TEST(Language, MistakesAreShownWhereTheyStand) {
    EXPECT_NE(refusal("month\n", "").find("xx/lexicon/a.lex, line 1"), std::string::npos);
    EXPECT_NE(refusal("class m\nx\ty\n", "").find("`y` is no key=value"), std::string::npos);
    const std::string head = "phase a in mentions\nrule r\n";
    EXPECT_NE(refusal("", head + "  match \"a\n  make T\n").find("line 3: column"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match (\"a\"\n  make T\n").find("a bracket is not closed"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match <nothing>\n  make T\n").find("no lexicon has the class <nothing>"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match Nothing\n  make T\n").find("no rule makes Nothing"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match @nothing\n  make T\n").find("@nothing is not defined"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match \"a\"\n  make T x=$y\n").find("$y is no label"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match \"a\"\n").find("has no `make`"), std::string::npos);
    EXPECT_NE(refusal("", head + "  macth \"a\"\n").find("`macth` is no part of a rule"), std::string::npos);
    EXPECT_NE(refusal("", "rule r\n").find("before any phase"), std::string::npos);
    EXPECT_NE(refusal("", head + "  match before(\"a\" \"b\") \"c\"\n  make T\n").find("one token only"), std::string::npos);
    EXPECT_NE(refusal("", "define = \"a\"\n").find("a name of one word"), std::string::npos);
    EXPECT_NE(refusal("class a b\n", "").find("`a b` is no name of a class"), std::string::npos);
    EXPECT_NE(refusal("class year\n", "").find("`year` is a test of tokens"), std::string::npos);
}

TEST(Language, PatternsGrowNoFurtherThanIsSaid) {
    const std::string head = "phase a in mentions\nrule r\n";
    EXPECT_NE(refusal("", head + "  match (((\"a\"{60}){60}){60}){60}\n  make T\n").find("more than 200000 steps"), std::string::npos);
    std::string doubling = "define A0 = \"a\" \"b\" \"c\"\n";
    for (int i = 1; i <= 60; ++i) doubling += fmt::format("define A{0} = (@A{1} @A{1} | @A{1}){{4}}\n", i, i - 1);
    EXPECT_EQ(refusal("", doubling + "phase a in mentions\nrule r\n  match @A60\n  make T\n"), "accepted") << "definitions are shared";
}

}  // namespace
}  // namespace rapporteur
