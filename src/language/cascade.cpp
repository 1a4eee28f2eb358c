#include "language/cascade.h"

#include <algorithm>
#include <bit>

namespace rapporteur {

void Cascade::add_terms(Lattice& lattice) {
    const Lexicon& lexicon = language_.lexicon();
    const AhoCorasick& automaton = lexicon.automaton();
    AhoCorasick::State state = 0;
    const auto count = TokenIndex(lattice.tokens.size());
    for (TokenIndex at = 0; at < count; ++at) {
        state = automaton.step(state, lattice.tokens[at].word);
        if (!automaton.has_outputs(state)) continue;
        automaton.outputs(state, [&](AhoCorasick::Output output) {
            const TokenIndex begin = at + 1 - output.length;
            const Lexicon::Head head = lexicon.head(output.value);
            if (head.exact_case && lattice.words(begin, at + 1) != lexicon.entry(output.value).term) return;
            lattice.add_term(begin, at + 1, head.cls, output.value);
        });
    }
}

void Cascade::run(Lattice& lattice, std::string_view stage, Sentence sentence) {
    here_ = {};
    for (TokenIndex at = sentence.begin; at < sentence.end; ++at) here_.add(lattice.marks(at));
    for (const Stage& known : language_.stages()) {
        if (known.name != stage) continue;
        for (const std::size_t phase : known.phases) run_phase(lattice, language_.phases()[phase], sentence);
    }
}

void Cascade::run_phase(Lattice& lattice, const Phase& phase, Sentence sentence) {
    found_.clear();
    captures_.clear();
    matcher_.thorough = bool(on_attempt);
    for (const Phase::Gate& gate : phase.gates) {
        if (exhaustive || on_attempt) {
            try_everywhere(lattice, gate.rule, sentence);
        } else if (here_.meets(gate.marks)) {
            try_rule(lattice, gate.rule, sentence);
        }
    }
    if (!found_.empty()) settle(lattice, phase);
}

void Cascade::try_everywhere(const Lattice& lattice, RuleId rule, Sentence sentence) {
    matcher_.begin(lattice, language_.rule(rule).program, sentence.begin, sentence.end);
    for (TokenIndex at = sentence.begin; at < sentence.end; ++at) try_at(rule, sentence, at);
}

/// Tries a rule where it can start, up to the last token from which all it needs still lies ahead.
void Cascade::try_rule(const Lattice& lattice, RuleId id, Sentence sentence) {
    const Program& program = language_.rule(id).program;
    const MarkTable& table = language_.marks();
    const Marks& starts = table.set(program.starts);
    if (!here_.meets(starts)) return;
    for (const MarkSet need : program.need_marks) {
        if (!here_.meets(table.set(need))) return;
    }
    const Sentence within{sentence.begin, last_start(lattice, program, sentence)};
    bool begun = false;
    for (TokenIndex block = within.begin / 64; block * 64 < within.end; ++block) {
        for (std::uint64_t left = places(lattice, starts, within, block); left != 0; left &= left - 1) {
            if (!begun) matcher_.begin(lattice, program, sentence.begin, sentence.end);
            begun = true;
            try_at(id, sentence, block * 64 + TokenIndex(std::countr_zero(left)));
        }
    }
}

/// The end of the tokens at which the program can start: after them something it needs does not come any more.
TokenIndex Cascade::last_start(const Lattice& lattice, const Program& program, Sentence sentence) const {
    TokenIndex end = sentence.end;
    for (const MarkSet need : program.need_marks) {
        end = std::min(end, after_last(lattice, language_.marks().set(need), sentence));
    }
    return end;
}

/// Just after the last token at which something of `marks` stands; the begin of the sentence if there is none.
TokenIndex Cascade::after_last(const Lattice& lattice, const Marks& marks, Sentence sentence) const {
    for (TokenIndex block = (sentence.end - 1) / 64 + 1; block-- > sentence.begin / 64;) {
        const std::uint64_t there = places(lattice, marks, sentence, block);
        if (there != 0) return block * 64 + 64 - TokenIndex(std::countl_zero(there));
    }
    return sentence.begin;
}

/// The tokens of a block of 64, inside the sentence, at which something of `marks` stands.
std::uint64_t Cascade::places(const Lattice& lattice, const Marks& marks, Sentence sentence, TokenIndex block) const {
    std::uint64_t places = 0;
    marks.for_common(here_, [&](Mark mark) { places |= lattice.places(mark, block); });
    const TokenIndex first = block * 64;
    if (sentence.begin > first) places &= ~std::uint64_t(0) << (sentence.begin - first);
    if (sentence.end < first + 64) places &= ~(~std::uint64_t(0) << (sentence.end - first));
    return places;
}

void Cascade::try_at(RuleId id, Sentence sentence, TokenIndex at) {
    if (matcher_.match(at)) {
        if (matcher_.end() == at) return;  // a rule that matches nothing says nothing
        found_.push_back({id, at, matcher_.end(), std::uint32_t(captures_.size())});
        captures_.insert(captures_.end(), matcher_.captures().begin(), matcher_.captures().end());
    } else if (on_attempt) {
        on_attempt(sentence, {id, matcher_.furthest()});
    }
}

/// Chooses among overlapping matches of one type: priority first, then length, then place, then the order of rules.
void Cascade::settle(Lattice& lattice, const Phase& phase) {
    std::sort(found_.begin(), found_.end(), [&](const Found& a, const Found& b) {
        const Rule& ra = language_.rule(a.rule);
        const Rule& rb = language_.rule(b.rule);
        if (ra.type != rb.type) return ra.type < rb.type;
        if (ra.priority != rb.priority) return ra.priority > rb.priority;
        if (a.end - a.begin != b.end - b.begin) return a.end - a.begin > b.end - b.begin;
        if (a.begin != b.begin) return a.begin < b.begin;
        return a.rule < b.rule;
    });
    Symbol type = 0;
    for (const Found& found : found_) {
        if (language_.rule(found.rule).type != type) {
            type = language_.rule(found.rule).type;
            taken_.clear();
        }
        const auto clashes = [&](std::pair<TokenIndex, TokenIndex> t) { return found.begin < t.second && t.first < found.end; };
        if (!phase.overlapping && std::any_of(taken_.begin(), taken_.end(), clashes)) continue;
        taken_.emplace_back(found.begin, found.end);
        make(lattice, found);
    }
}

void Cascade::make(Lattice& lattice, const Found& found) {
    const Rule& rule = language_.rule(found.rule);
    slots_.clear();
    for (const SlotRecipe& recipe : rule.slots) {
        const SlotValue value = slot_value(lattice, recipe, found);
        if (value.has_range() || value.constant != 0) slots_.push_back({recipe.key, value});
    }
    lattice.add(rule.type, found.rule, found.begin, found.end, slots_);
    here_.add(language_.marks().of_symbol(rule.type));
}

SlotValue Cascade::slot_value(const Lattice& lattice, const SlotRecipe& recipe, const Found& found) const {
    SlotValue value;
    value.constant = recipe.constant;
    if (recipe.label == SlotRecipe::no_label) return value;
    const Capture& capture = captures_[found.first_capture + recipe.label];
    if (recipe.attribute == 0) {
        value.begin = capture.begin;
        value.end = capture.end;
        value.entry = capture.entry;
        value.annotation = capture.annotation;
        return value;
    }
    if (capture.entry != 0) value.constant = language_.lexicon().attribute(capture.entry, recipe.attribute);
    if (capture.annotation != 0) {
        if (const SlotValue* inner = lattice.slot(capture.annotation, recipe.attribute)) return *inner;
    }
    return value;
}

}  // namespace rapporteur
