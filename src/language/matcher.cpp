#include "language/matcher.h"

namespace rapporteur {

using Op = Instruction::Op;

namespace {
constexpr int deepest = 4000;      ///< of the recursion; a sentence is cut long before
constexpr TokenIndex widest = 512; ///< tokens one match may span
}  // namespace

bool Matcher::match(const Lattice& lattice, const Program& program, TokenIndex sentence_begin, TokenIndex sentence_end, TokenIndex at) {
    lattice_ = &lattice;
    program_ = &program;
    sentence_begin_ = sentence_begin;
    sentence_end_ = sentence_end;
    origin_ = at;
    captures_.assign(program.labels, {});
    last_step_ = {};
    furthest_ = {at, at, 0};
    depth_ = 0;
    const std::size_t cells = program.code.size() * (widest + 1);
    if (visited_.size() < cells) visited_.resize(cells, 0);
    if (++stamp_ == 0) {
        visited_.assign(visited_.size(), 0);
        stamp_ = 1;
    }
    return run(0, at);
}

bool Matcher::visit(std::uint32_t pc, TokenIndex at) {
    if (at - origin_ > widest) return false;
    std::uint32_t& cell = visited_[(at - origin_) * program_->code.size() + pc];
    if (cell == stamp_) return false;
    cell = stamp_;
    return true;
}

bool Matcher::fail(const Instruction& step, TokenIndex at) {
    if (at > furthest_.reached) furthest_ = {origin_, at, std::uint32_t(&step - program_->code.data())};
    return false;
}

bool Matcher::run(std::uint32_t pc, TokenIndex at) {
    if (++depth_ > deepest) {
        --depth_;
        return false;
    }
    struct Leave {
        int& depth;
        ~Leave() { --depth; }
    } leave{depth_};
    for (;;) {
        const Instruction& step = program_->code[pc];
        switch (step.op) {
            case Op::done: end_ = at; return true;
            case Op::jump: pc = step.next; continue;
            case Op::word:
                if (at >= sentence_end_ || lattice_->tokens[at].word != step.word) return fail(step, at);
                ++at;
                pc = step.next;
                continue;
            case Op::token:
                if (at >= sentence_end_ || !passes(*lattice_, program_->tests[step.count], at, lexicon_)) return fail(step, at);
                ++at;
                pc = step.next;
                continue;
            case Op::term:
            case Op::annotation: return edges(step, at);
            case Op::split:
                if (!visit(pc, at)) return false;
                if (run(step.next, at)) return true;
                pc = step.other;
                continue;
            case Op::gap: {
                if (!visit(pc, at)) return false;
                for (std::uint32_t i = 0; i <= step.count && at + i <= sentence_end_; ++i) {
                    if (run(step.next, at + i)) return true;
                }
                return false;
            }
            case Op::open: {
                const Capture saved = captures_[step.count];
                captures_[step.count] = {at, at, 0, 0};
                if (run(step.next, at)) return true;
                captures_[step.count] = saved;
                return false;
            }
            case Op::close: {
                const Capture saved = captures_[step.count];
                Capture& capture = captures_[step.count];
                capture.end = at;
                if (last_step_.begin == capture.begin && last_step_.end == at) {
                    capture.entry = last_step_.entry;
                    capture.annotation = last_step_.annotation;
                }
                if (run(step.next, at)) return true;
                captures_[step.count] = saved;
                return false;
            }
            case Op::look:
                if (look(step, at) == step.negative) return fail(step, at);
                pc = step.next;
                continue;
            case Op::before:
                if (before(step, at) == step.negative) return fail(step, at);
                pc = step.next;
                continue;
            case Op::glued:
                if (at >= sentence_end_ || !lattice_->tokens[at].is(token_glued)) return fail(step, at);
                pc = step.next;
                continue;
            case Op::apart:
                if (at < sentence_end_ && lattice_->tokens[at].is(token_glued)) return fail(step, at);
                pc = step.next;
                continue;
            case Op::sentence_start:
                if (at != sentence_begin_) return fail(step, at);
                pc = step.next;
                continue;
            case Op::sentence_end:
                if (at != sentence_end_) return fail(step, at);
                pc = step.next;
                continue;
            case Op::line_start:
                if (at >= sentence_end_ || !lattice_->tokens[at].is(token_line_start)) return fail(step, at);
                pc = step.next;
                continue;
            case Op::block_start:
                if (at >= sentence_end_ || !lattice_->tokens[at].is(token_block_start)) return fail(step, at);
                pc = step.next;
                continue;
        }
    }
}

bool Matcher::edges(const Instruction& step, TokenIndex at) {
    if (at >= sentence_end_) return fail(step, at);
    const auto pc = std::uint32_t(&step - program_->code.data());
    if (!visit(pc, at)) return false;
    bool any = false;
    for (std::uint32_t e = lattice_->first_edge(at); e != 0; e = lattice_->edge(e).next) {
        const LatticeEdge& edge = lattice_->edge(e);
        if (edge.symbol != step.symbol && (edge.is_annotation || lexicon_.parent_class(edge.symbol) != step.symbol)) continue;
        if (edge.end > sentence_end_ || !condition_holds(step, edge)) continue;
        any = true;
        last_step_ = {at, edge.end, edge.is_annotation ? 0 : edge.reference, edge.is_annotation ? edge.reference : 0};
        if (run(step.next, edge.end)) return true;
    }
    return any ? false : fail(step, at);
}

bool Matcher::condition_holds(const Instruction& step, const LatticeEdge& edge) const {
    if (step.key == 0) return true;
    if (!edge.is_annotation) return lexicon_.attribute(edge.reference, step.key) == step.value;
    const SlotValue* slot = lattice_->slot(edge.reference, step.key);
    return slot != nullptr && slot->constant == step.value;
}

bool Matcher::look(const Instruction& step, TokenIndex at) {
    Matcher inner(lexicon_, symbols_);
    inner.lattice_ = lattice_;
    inner.program_ = program_;
    inner.sentence_begin_ = sentence_begin_;
    inner.sentence_end_ = sentence_end_;
    inner.origin_ = at;
    inner.captures_.assign(program_->labels, {});
    inner.visited_.swap(look_space_);
    const std::size_t cells = program_->code.size() * (widest + 1);
    if (inner.visited_.size() < cells) inner.visited_.resize(cells, 0);
    if (++look_stamp_ == 0) {
        inner.visited_.assign(inner.visited_.size(), 0);
        look_stamp_ = 1;
    }
    inner.stamp_ = look_stamp_;
    const bool found = inner.run(step.other, at);
    inner.visited_.swap(look_space_);
    return found;
}

bool Matcher::before(const Instruction& step, TokenIndex at) {
    if (at == sentence_begin_) return false;
    const Instruction* inner = &program_->code[step.other];
    while (inner->op != Op::done) {
        // A condition on the token before is a choice of words, tokens or one-word terms.
        if (inner->op == Op::split) {
            if (before_one(program_->code[inner->next], at - 1)) return true;
            inner = &program_->code[inner->other];
            continue;
        }
        return before_one(*inner, at - 1);
    }
    return false;
}

bool Matcher::before_one(const Instruction& step, TokenIndex at) const {
    if (step.op == Op::word) return lattice_->tokens[at].word == step.word;
    if (step.op == Op::token) return passes(*lattice_, program_->tests[step.count], at, lexicon_);
    if (step.op != Op::term && step.op != Op::annotation) return false;
    for (std::uint32_t e = lattice_->first_edge(at); e != 0; e = lattice_->edge(e).next) {
        const LatticeEdge& edge = lattice_->edge(e);
        if (edge.end != at + 1 || !condition_holds(step, edge)) continue;
        if (edge.symbol == step.symbol || (!edge.is_annotation && lexicon_.parent_class(edge.symbol) == step.symbol)) return true;
    }
    return false;
}

bool Matcher::passes(const Lattice& lattice, const TokenTest& test, TokenIndex at, const Lexicon& lexicon) {
    const Token& token = lattice.tokens[at];
    if ((token.flags & test.all) != test.all || (token.flags & test.none) != 0) return false;
    if (test.classes.empty() && test.not_classes.empty()) return true;
    std::size_t found = 0;
    for (const Symbol cls : test.classes) {
        bool has = false;
        for (std::uint32_t e = lattice.first_edge(at); e != 0 && !has; e = lattice.edge(e).next) {
            const LatticeEdge& edge = lattice.edge(e);
            has = !edge.is_annotation && edge.end == at + 1 && (edge.symbol == cls || lexicon.parent_class(edge.symbol) == cls);
        }
        found += has;
    }
    if (found != test.classes.size()) return false;
    for (std::uint32_t e = lattice.first_edge(at); e != 0; e = lattice.edge(e).next) {
        const LatticeEdge& edge = lattice.edge(e);
        for (const Symbol cls : test.not_classes) {
            if (edge.symbol == cls || (!edge.is_annotation && lexicon.parent_class(edge.symbol) == cls)) return false;
        }
    }
    return true;
}

}  // namespace rapporteur
