#include "language/cascade.h"

#include <fmt/format.h>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <ctime>
#include <random>

#include "base/effort_for_test.h"
#include "language/sentence.h"

namespace rapporteur {
namespace {

constexpr const char* kLexicon =
    "class c\nred | red fox | Blue\tkind=one\nfox\tkind=two\nclass d\ncolumns x y\nruns / ran\nsees / saw\nclass stop\n.\n";

/// Patterns of all forms, put together at random.
class PatternMaker {
  public:
    explicit PatternMaker(std::uint32_t seed) : random_(seed) {}

    std::string choice(int depth) {
        std::string out = sequence(depth);
        for (int more = below(3); more > 0; --more) out += " | " + sequence(depth);
        return out;
    }
    std::string sequence(int depth) {
        std::string out = item(depth);
        for (int more = below(4); more > 0; --more) out += " " + item(depth);
        return out;
    }
    /// A definition that labels nothing; patterns made after it use it.
    std::string definition(const std::string& name) {
        labels_ = false;
        std::string out = "define " + name + " = (" + choice(3) + ") | \"the\" \"odd\" \"fox\"\n";
        labels_ = true;
        definitions_.push_back("@" + name);
        return out;
    }
    int below(int limit) { return int(random_() % std::uint32_t(limit)); }

  private:
    std::string item(int depth) {
        static constexpr const char* quantities[] = {"", "", "", "?", "*", "+", "{0,2}", "{2}"};
        static constexpr const char* labels[] = {"", "", "a:", "b:"};
        const std::string label = labels_ ? labels[below(4)] : "";
        if (depth == 0 || below(3) > 0) return label + atom() + quantities[below(8)];
        switch (below(5)) {
            case 0: return "!(" + choice(depth - 1) + ")";
            case 1: return "=(" + choice(depth - 1) + ")";
            case 2: return below(2) == 0 ? "!before(\"fox\" | <cap>)" : "before(<c> | \"the\")";
            default: return label + ("(" + choice(depth - 1) + ")") + quantities[below(8)];
        }
    }
    std::string atom() {
        static constexpr const char* atoms[] = {"\"the\"", "\"fox\"", "\"red\"", "\"odd\"", "<c>", "<d>", "<d.y>", "<c kind=one>", "<cap>", "<any>",
                                                "<lower&!c>", "<cap&c>", "<number>", "T", "T[k=yes]", "U", "..", "...", "(..{2})", "~", "_", "^", "$"};
        const std::size_t all = std::size(atoms) + definitions_.size() * 3;
        const auto chosen = std::size_t(below(int(all)));
        return chosen < std::size(atoms) ? atoms[chosen] : definitions_[(chosen - std::size(atoms)) / 3];
    }

    std::mt19937 random_;
    bool labels_ = true;
    std::vector<std::string> definitions_;
};

std::string rules_of(PatternMaker& make) {
    std::string out;
    for (const char* name : {"P", "Q", "R"}) out += make.definition(name);
    out += "phase first in mentions\n";
    for (int i = 0; i < 3; ++i) out += fmt::format("rule t{}\n  match {}\n  make T k={}\n", i, make.choice(2), i == 0 ? "yes" : "no");
    out += "phase second in mentions overlapping\n";
    for (int i = 0; i < 4; ++i) out += fmt::format("rule u{}\n  match a:(<any>{{0,2}}) b:(<c>|<any>) {}\n  priority {}\n  make U a=$a b=$b kind=$b.kind\n", i, make.choice(2), i % 2);
    out += "phase third in mentions\n";
    for (int i = 0; i < 4; ++i) out += fmt::format("rule v{}\n  match {}\n  make V\n", i, make.choice(3));
    return out;
}

std::string text_of(PatternMaker& make) {
    static constexpr const char* words[] = {"the", "The", "red", "fox", "Blue", "blue", "runs", "ran", "saw", "12", "2021", "-", ".", "Odd", "odd", "unheard"};
    std::string out;
    for (int left = 5 + make.below(150); left > 0; --left) out += words[make.below(int(std::size(words)))] + std::string(make.below(5) == 0 ? "" : " ");
    return out;
}

std::vector<std::string> found(const Language& language, std::string_view text, bool everywhere) {
    Lattice lattice;
    lattice.reset(text);
    tokenize(text, language.vocabulary(), lattice.tokens);
    lattice.prepare(language.marks());
    Cascade cascade(language);
    if (everywhere) cascade.on_attempt = [](Sentence, const Attempt&) {};
    cascade.add_terms(lattice);
    std::vector<Sentence> sentences;
    split_sentences(lattice, language, sentences);
    cascade.run(lattice, "mentions", sentences);
    std::vector<std::string> out;
    for (AnnotationId id = 1; id < lattice.annotation_count(); ++id) {
        const Annotation& a = lattice.annotation(id);
        std::string line = fmt::format("{} {} {}", a.rule, a.begin, a.end);
        for (std::uint32_t i = 0; i < a.slot_count; ++i) {
            const SlotValue& value = lattice.slots()[a.first_slot + i].value;
            line += fmt::format(" {}:{}-{}/{}/{}/{}", lattice.slots()[a.first_slot + i].key, value.begin, value.end, value.entry, value.annotation, value.constant);
        }
        out.push_back(line);
    }
    return out;
}

RC_GTEST_PROP(Cascade, FindsWhatTryingEveryRuleAtEveryTokenFinds, (std::uint32_t seed)) {
    PatternMaker make(seed);
    const std::string rules = rules_of(make);
    const auto language = Language::compile("xx", {{"xx/lexicon/a.lex", kLexicon}, {"xx/rules/a.rules", rules}});
    if (!language) RC_FAIL(language.error().text() + rules);
    for (int texts = test::sanitized ? 1 : 5; texts > 0; --texts) {
        const std::string text = text_of(make);
        RC_ASSERT(found(**language, text, false) == found(**language, text, true));
    }
}

double seconds_to_read(const Language& language, std::size_t words) {
    std::string text;
    for (std::size_t i = 0; i < words; ++i) text += i % 3 == 0 ? "red fox " : "fox ";
    const std::clock_t begin = std::clock();
    found(language, text, false);
    return double(std::clock() - begin) / CLOCKS_PER_SEC;
}

TEST(Cascade, HostilePatternsTakeTimeLinearInTheText) {
    const auto language = Language::compile("xx", {{"xx/lexicon/a.lex", kLexicon},
                                                   {"xx/rules/a.rules",
                                                    "phase a in mentions\n"
                                                    "rule nested\n  match ((<c>+ \"odd\"?)* (<any>* <c>)*)* \"never\"\n  make T\n"
                                                    "rule gaps\n  match <c> ... <c> ... <c> ... <c> ... !(<any>* \"fox\" \"odd\") \"never\"\n  make T\n"
                                                    "rule looks\n  match (<c> =(...{60} <c> (<c>* <c>)* <number>))+ \"never\"?\n  make T\n"}});
    ASSERT_TRUE(language);
    seconds_to_read(**language, 1000);
    const double once = seconds_to_read(**language, test::effort(20'000)),
                 four_times = seconds_to_read(**language, test::effort(80'000));
    EXPECT_LT(four_times, once * 10 + 0.1);
}

}  // namespace
}  // namespace rapporteur
