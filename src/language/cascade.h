#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "language/lattice.h"
#include "language/matcher.h"

namespace rapporteur {

/// A range of tokens that rules run over at once.
struct Sentence {
    TokenIndex begin = 0;
    TokenIndex end = 0;
};

/// A rule that came far in a sentence and failed.
struct Attempt {
    RuleId rule = 0;
    NearMiss miss;
};

/// Runs the phases of a language over sentences. A working space; one a thread.
class Cascade {
  public:
    explicit Cascade(const Language& language) : language_(language), matcher_(language.lexicon()) {}

    /// Puts the terms of the lexicon into the lattice.
    void add_terms(Lattice& lattice);
    /// Runs all phases of one stage over a sentence.
    void run(Lattice& lattice, std::string_view stage, Sentence sentence);
    /// While set, every rule's furthest failed attempt in a sentence is reported here. For explanations: slow.
    std::function<void(Sentence, const Attempt&)> on_attempt;
    /// While set, every rule is tried at every token: slow, to compare with.
    bool exhaustive = false;

  private:
    struct Found {
        RuleId rule;
        TokenIndex begin, end;
        std::uint32_t first_capture;
    };

    void run_phase(Lattice& lattice, const Phase& phase, Sentence sentence);
    void try_rule(const Lattice& lattice, RuleId rule, Sentence sentence);
    void try_everywhere(const Lattice& lattice, RuleId rule, Sentence sentence);
    void try_at(RuleId rule, Sentence sentence, TokenIndex at);
    TokenIndex last_start(const Lattice& lattice, const Program& program, Sentence sentence) const;
    TokenIndex after_last(const Lattice& lattice, const Marks& marks, Sentence sentence) const;
    std::uint64_t places(const Lattice& lattice, const Marks& marks, Sentence sentence, TokenIndex block) const;
    void settle(Lattice& lattice, const Phase& phase);
    void make(Lattice& lattice, const Found& found);
    SlotValue slot_value(const Lattice& lattice, const SlotRecipe& recipe, const Found& found) const;

    const Language& language_;
    Matcher matcher_;
    std::vector<Found> found_;
    std::vector<Capture> captures_;
    std::vector<Slot> slots_;
    Marks here_;  ///< all that stands in the sentence
    std::vector<std::pair<TokenIndex, TokenIndex>> taken_;
};

}  // namespace rapporteur
