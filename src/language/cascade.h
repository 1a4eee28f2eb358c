#pragma once

#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "language/language.h"
#include "language/lattice.h"
#include "language/matcher.h"
#include "language/places.h"
#include "language/sentence_marks.h"

namespace rapporteur {

/// A rule that came far in a sentence and failed.
struct Attempt {
    RuleId rule = 0;
    NearMiss miss;
};

/// Runs the phases of a language over sentences. A working space; one a thread.
class Cascade {
  public:
    explicit Cascade(const Language& language) : language_(language), matcher_(language) {}

    /// Puts the terms of the lexicon into the lattice.
    void add_terms(Lattice& lattice);
    /// Runs all phases of one stage over sentences, which must be in order and not overlap.
    void run(Lattice& lattice, std::string_view stage, std::span<const Sentence> sentences);
    void run(Lattice& lattice, std::string_view stage, Sentence sentence) { run(lattice, stage, {&sentence, 1}); }
    /// While set, every rule is tried at every token, and its furthest failed attempt is reported here. Finds the same,
    /// slowly: for explanations, and to compare with.
    std::function<void(Sentence, const Attempt&)> on_attempt;

  private:
    struct Found {
        Symbol type;
        int priority;
        RuleId rule;
        TokenIndex begin, end;
        std::uint32_t sentence;
        std::uint32_t first_capture;
    };

    void run_phase(Lattice& lattice, const Phase& phase, std::span<const Sentence> sentences);
    void try_everywhere(RuleId rule, std::span<const Sentence> sentences);
    void try_rule(Lattice& lattice, RuleId rule, std::span<const Sentence> sentences);
    void find_places(MarkPlaces& places, const Program& program);
    void try_sentence(RuleId rule, std::span<const Sentence> sentences, std::size_t index);
    bool may_start(const Program& program, TokenIndex sentence_begin, TokenIndex at) const;
    void try_at(RuleId rule, std::span<const Sentence> sentences, std::size_t index, TokenIndex at);
    void settle(Lattice& lattice, const Phase& phase);
    void make(Lattice& lattice, const Found& found);
    SlotValue slot_value(const Lattice& lattice, const SlotRecipe& recipe, const Found& found) const;

    const Language& language_;
    std::vector<Found> found_;
    std::vector<Capture> captures_;
    std::vector<Slot> slots_;
    SentenceMarks sentence_marks_;
    Matcher matcher_;
    const MarkPlaces* places_ = nullptr;
    // Of the rule being tried: where it can start, what it must stand after, what it needs.
    MarkPlaces::Row starts_ = 0;
    MarkPlaces::Row after_ = 0;
    std::vector<MarkPlaces::Row> needed_;
    Places taken_;
};

}  // namespace rapporteur
