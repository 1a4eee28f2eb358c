#include "language/program.h"

#include <algorithm>
#include <optional>

#include "language/token.h"

namespace rapporteur {
namespace {

using Op = Instruction::Op;
using Kind = Pattern::Kind;

class Compiler {
  public:
    explicit Compiler(Code& code) : code_(code) {}

    /// Appends the code of a pattern; control leaves it at the end of the code.
    void emit(const Pattern& p) {
        switch (p.kind) {
            case Kind::empty: return;
            case Kind::word: at(add(Op::word, p)).what = p.word; return;
            case Kind::term: edge(Op::term, p); return;
            case Kind::annotation: edge(Op::annotation, p); return;
            case Kind::token:
                at(add(Op::token, p)).what = std::uint32_t(code_.tests.size());
                code_.tests.push_back(p.test);
                return;
            case Kind::sequence:
                for (const auto& child : p.children) emit(*child);
                return;
            case Kind::choice: choice(p); return;
            case Kind::repeat: repeat(p); return;
            case Kind::gap: at(add(Op::gap, p)).what = p.most; return;
            case Kind::label:
                at(add(Op::open, p)).what = p.label;
                emit(*p.children[0]);
                at(add(Op::close, p)).what = p.label;
                return;
            case Kind::part: at(add(Op::part, p)).what = p.definition->part; return;
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
        made.negative = p.negative;
        made.next = here() + 1;
        if (op == Op::split || op == Op::choice || op == Op::gap || op == Op::part || op == Op::term || op == Op::annotation) made.memo = code_.memos++;
        code_.sources.push_back(p.source);
        code_.steps.push_back(made);
        return here() - 1;
    }

  private:
    std::uint32_t here() const { return std::uint32_t(code_.steps.size()); }
    Instruction& at(std::uint32_t index) { return code_.steps[index]; }

    /// Single words that stand next to each other in a choice are one step; the order among them makes no difference.
    void choice(const Pattern& p) {
        const std::vector<std::size_t> begins = ways_of(p);
        if (begins.size() == 1) return way(p, 0, p.children.size());
        const std::uint32_t head = add(Op::choice, p);
        const auto first = std::uint32_t(code_.ways.size());
        at(head).what = first;
        at(head).other = std::uint32_t(first + begins.size());
        code_.ways.resize(first + begins.size());
        std::vector<std::uint32_t> ends;
        for (std::size_t i = 0; i < begins.size(); ++i) {
            code_.ways[first + i].first = here();
            way(p, begins[i], i + 1 < begins.size() ? begins[i + 1] : p.children.size());
            ends.push_back(add(Op::jump, p));
        }
        for (const std::uint32_t end : ends) at(end).next = here();
    }

    /// Where the ways of a choice begin among its children.
    static std::vector<std::size_t> ways_of(const Pattern& p) {
        std::vector<std::size_t> begins;
        const auto is_word = [&](std::size_t i) { return p.children[i]->kind == Kind::word; };
        for (std::size_t i = 0; i < p.children.size(); ++i) {
            if (i == 0 || !is_word(i) || !is_word(i - 1)) begins.push_back(i);
        }
        return begins;
    }

    void way(const Pattern& p, std::size_t begin, std::size_t end) {
        if (end == begin + 1) {
            emit(*p.children[begin]);
        } else {
            words(p, begin, end);
        }
    }

    void words(const Pattern& p, std::size_t begin, std::size_t end) {
        Instruction& step = at(add(Op::words, p));
        step.what = std::uint32_t(code_.words.size());
        for (std::size_t i = begin; i < end; ++i) code_.words.push_back(p.children[i]->word);
        step.other = std::uint32_t(code_.words.size());
    }

    void edge(Op op, const Pattern& p) {
        Instruction& step = at(add(op, p));
        step.what = p.symbol;
        if (p.key == 0) return;
        step.other = std::uint32_t(code_.conditions.size());
        code_.conditions.push_back({p.key, p.value});
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

    Code& code_;
};

template <class Value>
void join(std::vector<Value>& all, const std::vector<Value>& more) {
    all.insert(all.end(), more.begin(), more.end());
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
}

void join(NeedSet& all, const NeedSet& more) {
    join(all.words, more.words);
    join(all.symbols, more.symbols);
    join(all.singles, more.singles);
    all.flags |= more.flags;
}

/// Works out what must stand in a sentence for a pattern to match.
class Needs {
  public:
    explicit Needs(const Code& code) : code_(code) {}

    /// All sets that the pattern needs.
    void add(const Pattern& p, std::vector<NeedSet>& needs) const {
        if (p.kind == Kind::sequence) {
            for (const auto& child : p.children) add(*child, needs);
        } else if (p.kind == Kind::label) {
            add(*p.children[0], needs);
        } else if (p.kind == Kind::part && needs.size() < most) {
            const auto& of_part = code_.parts[p.definition->part].needs;
            needs.insert(needs.end(), of_part.begin(), of_part.end());
        } else if (auto need = of(p)) {
            needs.push_back(*std::move(need));
        }
    }

  private:
    static constexpr std::size_t most = 16;  ///< more do not make it rarer that all are met

    /// The set of which one must occur for `p` to match; none if `p` says nothing so definite.
    std::optional<NeedSet> of(const Pattern& p) const {
        switch (p.kind) {
            case Kind::word: return NeedSet{{p.word}, {}, {}, 0};
            case Kind::term:
            case Kind::annotation: return NeedSet{{}, {p.symbol}, {}, 0};
            case Kind::token: return of_test(p.test);
            case Kind::label: return of(*p.children[0]);
            case Kind::repeat: return p.least > 0 ? of(*p.children[0]) : std::nullopt;
            case Kind::part: return rarest(code_.parts[p.definition->part].needs);
            case Kind::look: return p.negative ? std::nullopt : of(*p.children[0]);
            case Kind::choice: return of_choice(p);
            case Kind::sequence: return of_sequence(p);
            default: return std::nullopt;
        }
    }

    static std::optional<NeedSet> of_test(const TokenTest& test) {
        NeedSet need;
        if (!test.classes.empty()) {
            need.singles.push_back(test.classes[0]);
            return need;
        }
        need.flags = selective_flag(test.all);
        if (need.flags == 0) return {};
        return need;
    }

    /// Of the parts of a sequence, all of which are needed, the one that fewest things satisfy.
    std::optional<NeedSet> of_sequence(const Pattern& p) const {
        std::vector<NeedSet> all;
        for (const auto& child : p.children) {
            if (auto need = of(*child)) all.push_back(*std::move(need));
        }
        return rarest(all);
    }

    static std::optional<NeedSet> rarest(const std::vector<NeedSet>& all) {
        const auto found = std::ranges::min_element(all, {}, &NeedSet::size);
        return found == all.end() ? std::nullopt : std::optional(*found);
    }

    std::optional<NeedSet> of_choice(const Pattern& p) const {
        NeedSet all;
        for (const auto& child : p.children) {
            const auto need = of(*child);
            if (!need) return {};
            join(all, *need);
        }
        return all;
    }

    const Code& code_;
};

}  // namespace

std::uint16_t selective_flag(std::uint16_t flags) {
    constexpr std::uint16_t rarest_first[] = {token_roman, token_year, token_day, token_initial, token_unknown, token_number, token_upper,
                                              token_ideograph, token_punctuation, token_capital, token_lower, token_word};
    for (const std::uint16_t flag : rarest_first) {
        if (flags & flag) return flag;
    }
    return 0;
}

Program compile_pattern(const Pattern& pattern, std::uint32_t labels, Code& code) {
    Program program;
    program.entry = std::uint32_t(code.steps.size());
    program.labels = labels;
    Compiler compiler(code);
    compiler.emit(pattern);
    compiler.add(Op::done, pattern);
    Needs(code).add(pattern, program.needs);
    return program;
}

std::uint32_t compile_part(const Pattern& pattern, Code& code) {
    Program program = compile_pattern(pattern, 0, code);
    Part part;
    part.entry = program.entry;
    part.needs = std::move(program.needs);
    code.parts.push_back(std::move(part));
    return std::uint32_t(code.parts.size() - 1);
}

}  // namespace rapporteur
