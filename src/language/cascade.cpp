#include "language/cascade.h"

#include <algorithm>
#include <map>

namespace rapporteur {

void Cascade::add_terms(Lattice& lattice) {
    const AhoCorasick& automaton = language_.lexicon().automaton();
    AhoCorasick::State state = 0;
    const auto count = TokenIndex(lattice.tokens.size());
    for (TokenIndex at = 0; at < count; ++at) {
        state = automaton.step(state, lattice.tokens[at].word);
        if (!automaton.has_outputs(state)) continue;
        automaton.outputs(state, [&](AhoCorasick::Output output) {
            const TokenIndex begin = at + 1 - output.length;
            const Entry& entry = language_.lexicon().entry(output.value);
            if (entry.exact_case && lattice.words(begin, at + 1) != entry.term) return;
            lattice.add_term(begin, at + 1, entry.cls, output.value);
        });
    }
}

void Cascade::run(Lattice& lattice, std::string_view stage, Sentence sentence) {
    for (const Phase& phase : language_.phases()) {
        if (phase.stage == stage) run_phase(lattice, phase, sentence);
    }
}

/// Notes which words, classes and types stand in the sentence, so that most rules are ruled out at once.
void Cascade::survey(const Lattice& lattice, Sentence sentence) {
    words_here_.resize(language_.vocabulary().size());
    symbols_here_.resize(language_.symbols().size());
    ++sentence_stamp_;
    for (TokenIndex at = sentence.begin; at < sentence.end; ++at) {
        words_here_[lattice.tokens[at].word] = sentence_stamp_;
        for (std::uint32_t e = lattice.first_edge(at); e != 0; e = lattice.edge(e).next) {
            const Symbol symbol = lattice.edge(e).symbol;
            symbols_here_[symbol] = sentence_stamp_;
            if (!lattice.edge(e).is_annotation) symbols_here_[language_.lexicon().parent_class(symbol)] = sentence_stamp_;
        }
    }
}

bool Cascade::possible(const Rule& rule) const {
    const auto here = [&](const NeedSet& need) {
        return std::any_of(need.words.begin(), need.words.end(), [&](WordId word) { return words_here_[word] == sentence_stamp_; }) ||
               std::any_of(need.symbols.begin(), need.symbols.end(), [&](Symbol symbol) { return symbols_here_[symbol] == sentence_stamp_; });
    };
    return std::all_of(rule.program.needs.begin(), rule.program.needs.end(), here);
}

void Cascade::run_phase(Lattice& lattice, const Phase& phase, Sentence sentence) {
    survey(lattice, sentence);
    possible_.assign(language_.rule_count(), 0);
    tried_.resize(language_.rule_count());
    found_.clear();
    captures_.clear();
    for (TokenIndex at = sentence.begin; at < sentence.end; ++at) {
        ++try_stamp_;
        const auto try_all = [&](const std::vector<RuleId>& rules) {
            for (const RuleId rule : rules) try_rule(lattice, rule, sentence, at);
        };
        const Token& token = lattice.tokens[at];
        if (token.word != 0) try_all(phase.by_word[token.word]);
        for (std::uint32_t e = lattice.first_edge(at); e != 0; e = lattice.edge(e).next) {
            const Symbol symbol = lattice.edge(e).symbol;
            try_all(phase.by_symbol[symbol]);
            if (lattice.edge(e).is_annotation) continue;
            const Symbol parent = language_.lexicon().parent_class(symbol);
            if (parent != symbol) try_all(phase.by_symbol[parent]);
        }
        for (const Phase::ByToken& by : phase.by_token) {
            if (Matcher::passes(lattice, by.test, at, language_.lexicon())) try_rule(lattice, by.rule, sentence, at);
        }
        try_all(phase.anywhere);
    }
    settle(lattice, phase);
}

void Cascade::try_rule(Lattice& lattice, RuleId id, Sentence sentence, TokenIndex at) {
    if (tried_[id] == try_stamp_) return;
    tried_[id] = try_stamp_;
    const Rule& rule = language_.rule(id);
    if (possible_[id] == 0) possible_[id] = possible(rule) ? 1 : 2;
    if (possible_[id] == 2 && !on_attempt) return;
    if (matcher_.match(lattice, rule.program, sentence.begin, sentence.end, at)) {
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
