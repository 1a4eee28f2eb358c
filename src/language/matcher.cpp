#include "language/matcher.h"

#include <algorithm>

namespace rapporteur {

using Op = Instruction::Op;

Matcher::Matcher(const Language& language)
    : lexicon_(language.lexicon()), code_(language.patterns()), table_(language.marks()) {}

void Matcher::look_at(Lattice& lattice) {
    lattice_ = &lattice;
    places_ = &lattice.places();
    for (const PartAt& known : parts_at_) part_heads_[known.head] = 0;
    if (part_heads_.size() < 2 * (lattice.tokens.size() + 1)) part_heads_.resize(2 * (lattice.tokens.size() + 1));
    parts_at_.assign(1, {});
    ends_.assign(1, {});
}

void Matcher::begin(const Program& program, Sentence sentence) {
    undo(0);
    entry_ = program.entry;
    sentence_begin_ = sentence.begin;
    sentence_end_ = sentence.end;
    if (captures_.size() != program.labels) captures_.resize(program.labels);
    blocks_ = (sentence.end - sentence.begin) / 64 + 1;
    const std::size_t cells = std::size_t(code_.memos) * blocks_;
    if (visited_.size() < cells) visited_.resize(cells);
    // Stamps stay apart from those of earlier programs; before they run out all are forgotten.
    if (last_stamp_ > 0xF0000000u) {
        visited_.assign(visited_.size(), {});
        last_stamp_ = 0;
    }
    stamp_ = ++last_stamp_;
}

/// False if the step was tried at this token before, and failed or is being tried.
bool Matcher::visit(const Instruction& step, TokenIndex at) {
    const TokenIndex place = at - sentence_begin_;
    Visited& visited = visited_[std::size_t(step.memo) * blocks_ + place / 64];
    if (visited.stamp != stamp_) visited = {stamp_, 0};
    const std::uint64_t bit = std::uint64_t(1) << (place % 64);
    if (visited.tokens & bit) return false;
    visited.tokens |= bit;
    return true;
}

void Matcher::remember_failure(const Instruction& step, TokenIndex at) {
    if (at > furthest_.reached) furthest_ = {origin_, at, std::uint32_t(&step - code_.steps.data())};
}

void Matcher::open(std::uint32_t label, TokenIndex at) {
    trail_.push_back({label, captures_[label]});
    captures_[label] = {at, at, 0, 0};
}

void Matcher::close(std::uint32_t label, TokenIndex at) {
    Capture& capture = captures_[label];
    trail_.push_back({label, capture});
    capture.end = at;
    if (last_step_.begin != capture.begin || last_step_.end != at) return;
    capture.entry = last_step_.entry;
    capture.annotation = last_step_.annotation;
}

void Matcher::undo(std::size_t trail) {
    for (; trail_.size() > trail; trail_.pop_back()) captures_[trail_.back().label] = trail_.back().capture;
}

bool Matcher::condition_holds(const Instruction& step, const LatticeEdge& edge) const {
    const Condition& condition = code_.conditions[step.other];
    if (condition.key == 0) return true;
    if (!edge.is_annotation) return lexicon_.attribute(edge.reference, condition.key) == condition.value;
    const SlotValue* slot = lattice_->slot(edge.reference, condition.key);
    return slot != nullptr && slot->constant == condition.value;
}

std::uint32_t Matcher::matching_edge(const Instruction& step, std::uint32_t edge) const {
    for (; edge != 0; edge = lattice_->edge(edge).next) {
        const LatticeEdge& candidate = lattice_->edge(edge);
        if (candidate.is(step.what) && candidate.end <= sentence_end_ && condition_holds(step, candidate)) return edge;
    }
    return 0;
}

bool Matcher::passes_slowly(const TokenTest& test, TokenIndex at) const {
    const auto has = [&](Symbol cls, bool single) {
        for (std::uint32_t e = lattice_->first_edge(at); e != 0; e = lattice_->edge(e).next) {
            const LatticeEdge& edge = lattice_->edge(e);
            if (edge.is(cls) && (!single || (!edge.is_annotation && edge.end == at + 1))) return true;
        }
        return false;
    };
    return std::all_of(test.classes.begin(), test.classes.end(), [&](Symbol cls) { return has(cls, true); }) &&
           std::none_of(test.not_classes.begin(), test.not_classes.end(), [&](Symbol cls) { return has(cls, false); });
}

bool Matcher::passes(std::uint32_t test, TokenIndex at) const {
    const TestMarks& marks = code_.test_marks[test];
    const Marks& token = lattice_->marks(at);
    if (!token.contains(marks.all) || token.meets(marks.none)) return false;
    return marks.exact || passes_slowly(code_.tests[test], at);
}

bool Matcher::is_one_of(const Instruction& step, TokenIndex at) const {
    const WordId* words = code_.words.data();
    return std::find(words + step.what, words + step.other, lattice_->tokens[at].word) != words + step.other;
}

bool Matcher::before_one(const Instruction& step, TokenIndex at) const {
    if (step.op == Op::word) return lattice_->tokens[at].word == step.what;
    if (step.op == Op::words) return is_one_of(step, at);
    if (step.op == Op::token) return passes(step.what, at);
    if (step.op != Op::term && step.op != Op::annotation) return false;
    if (!lattice_->marks(at).has(step.mark)) return false;
    for (std::uint32_t e = lattice_->first_edge(at); e != 0; e = lattice_->edge(e).next) {
        const LatticeEdge& edge = lattice_->edge(e);
        if (edge.end == at + 1 && edge.is(step.what) && condition_holds(step, edge)) return true;
    }
    return false;
}

bool Matcher::before(const Instruction& step, TokenIndex at) const {
    if (at == sentence_begin_) return false;
    // A condition on the token before is a choice of words, tokens or one-word terms.
    const Instruction& inner = code_.steps[step.other];
    if (inner.op != Op::choice) return before_one(inner, at - 1);
    for (std::uint32_t way = inner.what; way != inner.other; ++way) {
        if (before_one(code_.steps[code_.ways[way].first], at - 1)) return true;
    }
    return false;
}

/// Steps that go on in one way or not at all.
bool Matcher::simple(const Instruction& step, TokenIndex& at) {
    const bool inside = at < sentence_end_;
    switch (step.op) {
        case Op::words: return inside && is_one_of(step, at) && ++at;
        case Op::look: return look(step, at) != step.negative;
        case Op::before: return before(step, at) != step.negative;
        case Op::glued: return inside && lattice_->tokens[at].is(token_glued);
        case Op::apart: return !inside || !lattice_->tokens[at].is(token_glued);
        case Op::sentence_start: return at == sentence_begin_;
        case Op::sentence_end: return !inside;
        case Op::line_start: return inside && lattice_->tokens[at].is(token_line_start);
        case Op::block_start: return inside && lattice_->tokens[at].is(token_block_start);
        default: return false;
    }
}

/// A way that alone is open is taken without remembering it: it leads over a token. Only at the end of a sentence a loop
/// could come back without having stepped on.
bool Matcher::split(const Instruction& step, std::uint32_t& pc, TokenIndex at) {
    if (!thorough) {
        const bool other = meets(at, step.other_marks);
        if (!meets(at, step.next_marks)) {
            pc = step.other;
            return other;
        }
        if (!other && at < sentence_end_) {
            pc = step.next;
            return true;
        }
    }
    if (!visit(step, at)) return false;
    choices_.push_back({pc, at, 0, std::uint32_t(trail_.size()), last_step_});
    pc = step.next;
    return true;
}

/// The first of the ways, from `way` on, that the token lets go; the end of them if none.
std::uint32_t Matcher::next_way(const Instruction& step, TokenIndex at, std::uint32_t way) const {
    if (thorough) return way;
    const Way* const ways = code_.ways.data();
    if (at == sentence_end_) {
        while (way != step.other && !table_.has_end(ways[way].marks)) ++way;
    } else {
        while (way != step.other && !places_->has(ways[way].marks, at)) ++way;
    }
    return way;
}

bool Matcher::choice(const Instruction& step, std::uint32_t& pc, TokenIndex at) {
    if (!thorough && !meets(at, step.next_marks)) return false;
    const std::uint32_t way = next_way(step, at, step.what);
    if (way == step.other) return false;
    const std::uint32_t next = next_way(step, at, way + 1);
    if ((next != step.other || at == sentence_end_) && !visit(step, at)) return false;
    if (next != step.other) choices_.push_back({pc, at, next, std::uint32_t(trail_.size()), last_step_});
    pc = code_.ways[way].first;
    return true;
}

/// Skips as few tokens as it can, `from` at least.
bool Matcher::gap(std::uint32_t& pc, TokenIndex& at, std::uint32_t from) {
    const Instruction& step = code_.steps[pc];
    const std::uint32_t most = std::min(step.what, sentence_end_ - at);
    while (!thorough && from <= most && !meets(at + from, step.next_marks)) ++from;
    if (from > most) return false;
    if (from < most) choices_.push_back({pc, at, from + 1, std::uint32_t(trail_.size()), last_step_});
    pc = step.next;
    at += from;
    return true;
}

/// Steps over the first edge that will do, from `edge` on.
bool Matcher::edges(std::uint32_t& pc, TokenIndex& at, std::uint32_t edge) {
    const Instruction& step = code_.steps[pc];
    const std::uint32_t found = matching_edge(step, edge);
    if (found == 0) return false;
    const LatticeEdge& taken = lattice_->edge(found);
    const std::uint32_t more = matching_edge(step, taken.next);
    const bool first_time = edge == lattice_->first_edge(at);
    if (more != 0 && first_time && !visit(step, at)) return false;
    if (more != 0) choices_.push_back({pc, at, more, std::uint32_t(trail_.size()), last_step_});
    last_step_ = {at, taken.end, taken.is_annotation ? 0 : taken.reference, taken.is_annotation ? taken.reference : 0};
    pc = step.next;
    at = taken.end;
    return true;
}

/// Goes on where the part ends in this way.
bool Matcher::end_part(std::uint32_t& pc, TokenIndex& at, std::uint32_t end) {
    const End& found = ends_[end];
    if (!found.last) choices_.push_back({pc, at, end + 1, std::uint32_t(trail_.size()), last_step_});
    if (found.at != at) last_step_ = found.last_step;
    at = found.at;
    pc = code_.steps[pc].next;
    return true;
}

bool Matcher::part(const Instruction& step, std::uint32_t& pc, TokenIndex& at) {
    if (!thorough && !meets(at, step.next_marks)) return false;
    if (!visit(step, at)) return false;
    const std::uint32_t end = ends_of(step.what, at);
    return end != 0 && end_part(pc, at, end);
}

/// Takes the next way of the choice made last; false if it has none left.
bool Matcher::resume(std::uint32_t& pc, TokenIndex& at) {
    const Choice choice = choices_.back();
    choices_.pop_back();
    undo(choice.trail);
    last_step_ = choice.last_step;
    pc = choice.pc;
    at = choice.at;
    const Instruction& step = code_.steps[pc];
    if (step.op == Op::gap) return gap(pc, at, choice.more);
    if (step.op == Op::part) return end_part(pc, at, choice.more);
    if (step.op == Op::choice) {
        const std::uint32_t next = next_way(step, at, choice.more + 1);
        if (next != step.other) choices_.push_back({pc, at, next, choice.trail, last_step_});
        pc = code_.ways[choice.more].first;
        return true;
    }
    if (step.op != Op::split) return edges(pc, at, choice.more);
    pc = step.other;
    return true;
}

/// Goes on until the program is done, or until there is no way on.
bool Matcher::advance(std::uint32_t pc, TokenIndex at) {
    for (;;) {
        const Instruction& step = code_.steps[pc];
        switch (step.op) {
            case Op::done: end_ = at; return true;
            case Op::jump: pc = step.next; continue;
            case Op::split:
                if (!split(step, pc, at)) return false;
                continue;
            case Op::choice:
                if (!choice(step, pc, at)) return false;
                continue;
            case Op::gap:
                if (!visit(step, at) || !gap(pc, at, 0)) return false;
                continue;
            case Op::term:
            case Op::annotation:
                if (at >= sentence_end_ || !lattice_->marks(at).has(step.mark)) return fail(step, at);
                if (!edges(pc, at, lattice_->first_edge(at))) return fail(step, at);
                continue;
            case Op::part:
                if (!part(step, pc, at)) return false;
                continue;
            case Op::word:
                if (at >= sentence_end_ || lattice_->tokens[at].word != step.what) return fail(step, at);
                ++at;
                break;
            case Op::token:
                if (at >= sentence_end_ || !passes(step.what, at)) return fail(step, at);
                ++at;
                break;
            case Op::open: open(step.what, at); break;
            case Op::close: close(step.what, at); break;
            default:
                if (!simple(step, at)) return fail(step, at);
        }
        pc = step.next;
    }
}

bool Matcher::run(std::uint32_t pc, TokenIndex at) {
    const std::size_t floor = choices_.size();
    while (!advance(pc, at)) {
        do {
            if (choices_.size() == floor) return false;
        } while (!resume(pc, at));
    }
    choices_.resize(floor);
    return true;
}

bool Matcher::match(TokenIndex at) {
    last_step_ = {};
    if (thorough) {
        origin_ = at;
        furthest_ = {at, at, 0};
        stamp_ = ++last_stamp_;
    }
    undo(0);
    const bool found = run(entry_, at);
    if (found) stamp_ = ++last_stamp_;  // what lies on the way taken did not fail
    return found;
}

/// A condition is a run of its own: what it captures is forgotten, and so is where it failed.
bool Matcher::look(const Instruction& step, TokenIndex at) {
    const std::uint32_t outer_stamp = stamp_;
    const std::size_t trail = trail_.size();
    const Capture last_step = last_step_;
    const TokenIndex end = end_;
    stamp_ = ++last_stamp_;
    const bool found = run(step.other, at);
    undo(trail);
    last_step_ = last_step;
    end_ = end;
    stamp_ = outer_stamp;
    return found;
}

/// The first of the ways in which a part can end that begins at a token; 0 if it does not match there.
std::uint32_t Matcher::ends_of(std::uint32_t part, TokenIndex at) {
    std::uint32_t known = part_heads_[part_head(at)];
    while (known != 0 && parts_at_[known].part != part) known = parts_at_[known].next;
    if (known == 0) known = find_ends(part, at);
    const NearMiss& miss = parts_at_[known].furthest;
    if (thorough && miss.reached > furthest_.reached) furthest_ = {origin_, miss.reached, miss.instruction};
    return parts_at_[known].first_end;
}

/// A part is a run of its own that does not stop at the first way through.
std::uint32_t Matcher::find_ends(std::uint32_t part, TokenIndex at) {
    const std::uint32_t outer_stamp = stamp_;
    const Capture last_step = last_step_;
    const TokenIndex end = end_;
    const NearMiss furthest = furthest_;
    const std::size_t found = ends_found_.size();
    stamp_ = ++last_stamp_;
    furthest_ = {origin_, at, 0};
    last_step_ = {};
    enumerate(code_.parts[part].entry, at);
    const std::uint32_t head = part_head(at);
    parts_at_.push_back({part, head, part_heads_[head], 0, furthest_});
    part_heads_[head] = std::uint32_t(parts_at_.size() - 1);
    if (ends_found_.size() > found) {
        parts_at_.back().first_end = std::uint32_t(ends_.size());
        ends_found_.back().last = true;
        ends_.insert(ends_.end(), ends_found_.begin() + std::ptrdiff_t(found), ends_found_.end());
    }
    ends_found_.resize(found);
    furthest_ = furthest;
    last_step_ = last_step;
    end_ = end;
    stamp_ = outer_stamp;
    return part_heads_[head];
}

/// Collects all ends, in the order in which they would be tried, each once.
void Matcher::enumerate(std::uint32_t pc, TokenIndex at) {
    const std::size_t floor = choices_.size(), first = ends_found_.size();
    for (bool on_the_way = true; on_the_way;) {
        if (advance(pc, at)) {
            const auto begin = ends_found_.begin() + std::ptrdiff_t(first);
            const bool known = std::any_of(begin, ends_found_.end(), [&](const End& e) { return e.at == end_; });
            if (!known) ends_found_.push_back({end_, last_step_, false});
        }
        do {
            on_the_way = choices_.size() > floor;
        } while (on_the_way && !resume(pc, at));
    }
}

}  // namespace rapporteur
