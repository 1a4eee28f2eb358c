#include "language/cascade.h"

#include <algorithm>

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
            const Lexicon::Head head(output.note);
            if (head.exact_case && lattice.words(begin, at + 1) != lexicon.entry(output.value).term) return;
            lattice.add_term(begin, at + 1, head.cls, output.value);
        });
    }
    lattice.places().sum();
}

void Cascade::run(Lattice& lattice, std::string_view stage, std::span<const Sentence> sentences) {
    sentence_marks_.reset(lattice, sentences);
    for (const Stage& known : language_.stages()) {
        if (known.name != stage) continue;
        for (const std::size_t phase : known.phases) run_phase(lattice, language_.phases()[phase], sentences);
    }
}

/// Rule by rule over all sentences: so a rule's steps stay near while they are used.
void Cascade::run_phase(Lattice& lattice, const Phase& phase, std::span<const Sentence> sentences) {
    found_.clear();
    captures_.clear();
    matcher_.thorough = bool(on_attempt);
    matcher_.look_at(lattice);
    for (const RuleId rule : phase.rules) {
        if (on_attempt) {
            try_everywhere(rule, sentences);
        } else {
            try_rule(lattice, rule, sentences);
        }
    }
    if (!found_.empty()) settle(lattice, phase);
}

void Cascade::try_everywhere(RuleId rule, std::span<const Sentence> sentences) {
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        matcher_.begin(language_.rule(rule).program, sentences[i]);
        for (TokenIndex at = sentences[i].begin; at < sentences[i].end; ++at) try_at(rule, sentences, i, at);
    }
}

/// Tries a rule in the sentences that hold all it needs.
void Cascade::try_rule(Lattice& lattice, RuleId rule, std::span<const Sentence> sentences) {
    const Program& program = language_.rule(rule).program;
    const MarkTable& table = language_.marks();
    sentence_marks_.choose_all();
    for (const MarkSet need : program.need_marks) {
        if (!sentence_marks_.keep(table.marks_of(need))) return;
    }
    if (!sentence_marks_.keep(table.marks_of(program.starts))) return;
    find_places(lattice.places(), program);
    sentence_marks_.for_chosen([&](std::size_t index) { try_sentence(rule, sentences, index); });
}

void Cascade::find_places(MarkPlaces& places, const Program& program) {
    places_ = &places;
    needed_.clear();
    for (const MarkSet need : program.need_marks) needed_.push_back(places.row_of(need));
    if (program.after) after_ = places.row_of(*program.after);
    starts_ = places.row_of(program.starts);
}

/// Tries a rule where it can start, up to the last token from which all it needs still lies ahead.
void Cascade::try_sentence(RuleId rule, std::span<const Sentence> sentences, std::size_t index) {
    const Program& program = language_.rule(rule).program;
    const auto [begin, sentence_end] = sentences[index];
    TokenIndex at = first_place(places_->in(starts_), begin, sentence_end);
    TokenIndex end = sentence_end;
    for (const MarkPlaces::Row need : needed_) {
        end = std::min(end, after_last_place(places_->in(need), begin, sentence_end));
        if (at >= end) return;
    }
    matcher_.begin(program, sentences[index]);
    for_places(places_->in(starts_), at, end, [&](TokenIndex start) {
        if (!program.after || may_start(program, begin, start)) try_at(rule, sentences, index, start);
    });
}

/// False if the token before is not what the program must stand after.
bool Cascade::may_start(const Program& program, TokenIndex sentence_begin, TokenIndex at) const {
    if (at == sentence_begin) return language_.marks().has_end(*program.after);
    return (places_->in(after_)[(at - 1) / 64] >> ((at - 1) % 64) & 1) != 0;
}

void Cascade::try_at(RuleId id, std::span<const Sentence> sentences, std::size_t index, TokenIndex at) {
    if (matcher_.match(at)) {
        if (matcher_.end() == at) return;  // a rule that matches nothing says nothing
        const Rule& rule = language_.rule(id);
        found_.push_back({rule.type, rule.priority, id, at, matcher_.end(), std::uint32_t(index), std::uint32_t(captures_.size())});
        captures_.insert(captures_.end(), matcher_.captures().begin(), matcher_.captures().end());
    } else if (on_attempt) {
        on_attempt(sentences[index], {id, matcher_.furthest()});
    }
}

/// Chooses among overlapping matches of one type: priority first, then length, then place, then the order of rules.
void Cascade::settle(Lattice& lattice, const Phase& phase) {
    std::sort(found_.begin(), found_.end(), [](const Found& a, const Found& b) {
        if (a.type != b.type) return a.type < b.type;
        if (a.priority != b.priority) return a.priority > b.priority;
        if (a.end - a.begin != b.end - b.begin) return a.end - a.begin > b.end - b.begin;
        if (a.begin != b.begin) return a.begin < b.begin;
        return a.rule < b.rule;
    });
    Symbol type = 0;
    for (const Found& found : found_) {
        if (found.type != type) {
            type = found.type;
            taken_.clear(lattice.tokens.size());
        }
        if (!phase.overlapping && taken_.first(found.begin, found.end) < found.end) continue;
        taken_.add(found.begin, found.end);
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
    sentence_marks_.add(found.sentence, language_.marks().of_symbol(rule.type));
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
