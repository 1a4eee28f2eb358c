#include "language/program.h"

#include <optional>

namespace rapporteur {
namespace {

using Op = Instruction::Op;
using Kind = Pattern::Kind;

class Compiler {
  public:
    explicit Compiler(Program& program) : program_(program) {}

    /// Appends the code of a pattern; control leaves it at the end of the code.
    void emit(const Pattern& p) {
        switch (p.kind) {
            case Kind::empty: return;
            case Kind::word: at(add(Op::word, p)).word = p.word; return;
            case Kind::term: add(Op::term, p); return;
            case Kind::annotation: add(Op::annotation, p); return;
            case Kind::token:
                at(add(Op::token, p)).count = std::uint32_t(program_.tests.size());
                program_.tests.push_back(p.test);
                return;
            case Kind::sequence:
                for (const auto& child : p.children) emit(*child);
                return;
            case Kind::choice: choice(p); return;
            case Kind::repeat: repeat(p); return;
            case Kind::gap: at(add(Op::gap, p)).count = p.most; return;
            case Kind::label:
                at(add(Op::open, p)).count = p.label;
                emit(*p.children[0]);
                at(add(Op::close, p)).count = p.label;
                return;
            case Kind::look: inner(Op::look, p); return;
            case Kind::before: inner(Op::before, p); return;
            case Kind::glued: add(Op::glued, p); return;
            case Kind::apart: add(Op::apart, p); return;
            case Kind::sentence_start: add(Op::sentence_start, p); return;
            case Kind::sentence_end: add(Op::sentence_end, p); return;
            case Kind::line_start: add(Op::line_start, p); return;
            case Kind::block_start: add(Op::block_start, p); return;
        }
    }

    std::uint32_t add(Op op, const Pattern& p) {
        Instruction made;
        made.op = op;
        made.symbol = p.symbol;
        made.key = p.key;
        made.value = p.value;
        made.negative = p.negative;
        made.next = here() + 1;
        made.source = std::uint32_t(program_.sources.size());
        program_.sources.push_back(p.source);
        program_.code.push_back(made);
        return here() - 1;
    }

  private:
    std::uint32_t here() const { return std::uint32_t(program_.code.size()); }
    Instruction& at(std::uint32_t index) { return program_.code[index]; }

    void choice(const Pattern& p) {
        std::vector<std::uint32_t> ends;
        for (std::size_t i = 0; i < p.children.size(); ++i) {
            const bool last = i + 1 == p.children.size();
            const std::uint32_t split = last ? 0 : add(Op::split, p);
            emit(*p.children[i]);
            if (last) break;
            ends.push_back(add(Op::jump, p));
            at(split).other = here();
        }
        for (const std::uint32_t end : ends) at(end).next = here();
    }

    void repeat(const Pattern& p) {
        for (std::uint32_t i = 0; i < p.least; ++i) emit(*p.children[0]);
        if (p.most == Pattern::unbounded) {
            const std::uint32_t split = add(Op::split, p);
            emit(*p.children[0]);
            at(add(Op::jump, p)).next = split;
            at(split).other = here();
            return;
        }
        std::vector<std::uint32_t> splits;
        for (std::uint32_t i = p.least; i < p.most; ++i) {
            splits.push_back(add(Op::split, p));
            emit(*p.children[0]);
        }
        for (const std::uint32_t split : splits) at(split).other = here();
    }

    void inner(Op op, const Pattern& p) {
        const std::uint32_t head = add(op, p);
        at(head).other = here();
        emit(*p.children[0]);
        add(Op::done, p);
        at(head).next = here();
    }

    Program& program_;
};

/// Adds what `p` can begin with; true if it can also match nothing, so that what follows can be first too.
bool add_first(const Pattern& p, FirstSet& first) {
    switch (p.kind) {
        case Kind::word: first.words.push_back(p.word); return false;
        case Kind::term:
        case Kind::annotation: first.symbols.push_back(p.symbol); return false;
        case Kind::token:
            if (!p.test.classes.empty()) {
                first.symbols.push_back(p.test.classes[0]);
            } else {
                first.tokens.push_back(p.test);
            }
            return false;
        case Kind::sequence:
            for (const auto& child : p.children) {
                if (!add_first(*child, first)) return false;
            }
            return true;
        case Kind::choice: {
            bool empty = false;
            for (const auto& child : p.children) empty |= add_first(*child, first);
            return empty;
        }
        case Kind::repeat: return add_first(*p.children[0], first) || p.least == 0;
        case Kind::label: return add_first(*p.children[0], first);
        case Kind::gap: first.anything = true; return true;
        default: return true;
    }
}

/// The set of which one must occur for `p` to match; none if `p` says nothing so definite.
std::optional<NeedSet> need_of(const Pattern& p) {
    switch (p.kind) {
        case Kind::word: return NeedSet{{p.word}, {}};
        case Kind::term:
        case Kind::annotation: return NeedSet{{}, {p.symbol}};
        case Kind::label: return need_of(*p.children[0]);
        case Kind::repeat: return p.least > 0 ? need_of(*p.children[0]) : std::nullopt;
        case Kind::choice: {
            NeedSet all;
            for (const auto& child : p.children) {
                const auto need = need_of(*child);
                if (!need) return std::nullopt;
                all.words.insert(all.words.end(), need->words.begin(), need->words.end());
                all.symbols.insert(all.symbols.end(), need->symbols.begin(), need->symbols.end());
            }
            return all;
        }
        case Kind::sequence:
            for (const auto& child : p.children) {
                if (auto need = need_of(*child)) return need;
            }
            return std::nullopt;
        default: return std::nullopt;
    }
}

void add_needs(const Pattern& p, std::vector<NeedSet>& needs) {
    if (p.kind == Kind::sequence) {
        for (const auto& child : p.children) add_needs(*child, needs);
    } else if (p.kind == Kind::label) {
        add_needs(*p.children[0], needs);
    } else if (auto need = need_of(p)) {
        needs.push_back(*std::move(need));
    }
}

}  // namespace

Program compile_pattern(const Pattern& pattern, std::uint32_t labels) {
    Program program;
    program.labels = labels;
    Compiler compiler(program);
    compiler.emit(pattern);
    compiler.add(Op::done, pattern);
    if (add_first(pattern, program.first)) program.first.anything = true;
    add_needs(pattern, program.needs);
    return program;
}

}  // namespace rapporteur
