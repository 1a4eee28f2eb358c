#include "language/program_marks.h"

#include <algorithm>
#include <set>

namespace rapporteur {
namespace {

using Op = Instruction::Op;

/// What can stand at a token where steps go on: more than that at most, never less.
class First {
  public:
    First(const Code& code, const MarkTable& table) : code_(code), table_(table) {}

    Marks of(std::uint32_t pc) {
        start(pc);
        if (done_) {
            first_.add(MarkTable::any);
            first_.add(MarkTable::nothing);
        }
        return first_;
    }

    void of_part(Part& part) {
        start(part.entry);
        part.starts = first_;
        part.can_be_empty = done_;
    }

  private:
    void start(std::uint32_t pc) {
        first_ = {};
        done_ = false;
        seen_.clear();
        add(pc);
    }

    void add(std::uint32_t pc) {
        if (!seen_.insert(pc).second) return;
        const Instruction& step = code_.steps[pc];
        switch (step.op) {
            case Op::word: first_.add(table_.of_word(step.what)); return;
            case Op::words:
                for (std::uint32_t i = step.what; i < step.other; ++i) first_.add(table_.of_word(code_.words[i]));
                return;
            case Op::term:
            case Op::annotation: first_.add(table_.of_symbol(step.what)); return;
            case Op::token: add_test(code_.tests[step.what]); return;
            case Op::part:
                first_.add(code_.parts[step.what].starts);
                if (code_.parts[step.what].can_be_empty) add(step.next);
                return;
            case Op::split:
                add(step.next);
                add(step.other);
                return;
            case Op::choice:
                for (std::uint32_t way = step.what; way < step.other; ++way) add(code_.ways[way].first);
                return;
            case Op::gap:
                first_.add(MarkTable::any);
                add(step.next);
                return;
            case Op::sentence_end: first_.add(MarkTable::nothing); return;
            case Op::done: done_ = true; return;
            default: add(step.next);
        }
    }

    void add_test(const TokenTest& test) {
        if (!test.classes.empty()) {
            first_.add(table_.of_single(test.classes[0]));
        } else if (const std::uint16_t flag = selective_flag(test.all)) {
            first_.add_flags(flag);
        } else {
            first_.add(MarkTable::any);
        }
    }

    const Code& code_;
    const MarkTable& table_;
    Marks first_;
    bool done_ = false;  ///< the end of the steps was come to without a token
    std::set<std::uint32_t> seen_;
};

/// What must stand just before the first token of steps.
class Before {
  public:
    Before(const Code& code, const MarkTable& table) : code_(code), first_(code, table) {}

    /// Adds it to `marks`; false if anything can stand there.
    bool of(std::uint32_t pc, Marks& marks) {
        seen_.clear();
        return add(pc, marks);
    }

  private:
    bool add(std::uint32_t pc, Marks& marks) {
        if (!seen_.insert(pc).second) return true;  // a loop that steps over no token adds nothing
        const Instruction& step = code_.steps[pc];
        switch (step.op) {
            case Op::before:
                if (step.negative) return add(step.next, marks);
                marks.add(first_.of(step.other));
                return true;
            case Op::sentence_start: marks.add(MarkTable::nothing); return true;
            case Op::split: return add(step.next, marks) && add(step.other, marks);
            case Op::choice: return add_ways(step, marks);
            case Op::part: return add_part(code_.parts[step.what], marks);
            case Op::open:
            case Op::look:
            case Op::jump: return add(step.next, marks);
            default: return false;
        }
    }

    static bool add_part(const Part& part, Marks& marks) {
        if (part.after) marks.add(*part.after);
        return part.after.has_value();
    }

    bool add_ways(const Instruction& step, Marks& marks) {
        bool all = true;
        for (std::uint32_t way = step.what; way < step.other; ++way) all &= add(code_.ways[way].first, marks);
        return all;
    }

    const Code& code_;
    First first_;
    std::set<std::uint32_t> seen_;
};

TestMarks marks_of(const TokenTest& test, const MarkTable& table) {
    TestMarks marks;
    marks.all.add(MarkTable::any);
    marks.all.add_flags(test.all);
    marks.none.add_flags(test.none);
    for (const Symbol cls : test.classes) {
        marks.all.add(table.of_single(cls));
        marks.exact &= table.own_single(cls);
    }
    for (const Symbol cls : test.not_classes) {
        if (table.own_symbol(cls)) {
            marks.none.add(table.of_symbol(cls));
        } else {
            marks.exact = false;
        }
    }
    return marks;
}

void mark_step(Instruction& step, const Code& code, First& first, MarkTable& table) {
    if (step.op == Op::term || step.op == Op::annotation) step.mark = table.of_symbol(step.what);
    if (step.op == Op::split || step.op == Op::gap) step.next_marks = table.intern(first.of(step.next));
    if (step.op == Op::choice) step.next_marks = table.intern(first.of(std::uint32_t(&step - code.steps.data())));
    if (step.op == Op::split) step.other_marks = table.intern(first.of(step.other));
    if (step.op != Op::part) return;
    const Part& part = code.parts[step.what];
    Marks starts = part.starts;
    if (part.can_be_empty) {
        starts.add(MarkTable::any);
        starts.add(MarkTable::nothing);
    }
    step.next_marks = table.intern(starts);
}

Marks marks_of(const NeedSet& need, const MarkTable& table) {
    Marks marks;
    for (const WordId word : need.words) marks.add(table.of_word(word));
    for (const Symbol symbol : need.symbols) marks.add(table.of_symbol(symbol));
    for (const Symbol cls : need.singles) marks.add(table.of_single(cls));
    marks.add_flags(need.flags);
    return marks;
}

}  // namespace

void give_marks(const Code& code, MarkTable& table) {
    for (const Instruction& step : code.steps) {
        if (step.op == Op::word) table.give_word(step.what);
        if (step.op == Op::term || step.op == Op::annotation) table.give_symbol(step.what);
    }
    for (const WordId word : code.words) table.give_word(word);
    for (const TokenTest& test : code.tests) {
        for (const Symbol cls : test.classes) table.give_single(cls);
        for (const Symbol cls : test.not_classes) table.give_symbol(cls);
    }
}

void give_need_marks(const Program& program, MarkTable& table) {
    for (const NeedSet& need : program.needs) {
        for (const Symbol cls : need.singles) table.give_single(cls);
    }
}

void mark_code(Code& code, MarkTable& table) {
    for (const TokenTest& test : code.tests) code.test_marks.push_back(marks_of(test, table));
    First first(code, table);
    for (Part& part : code.parts) {
        first.of_part(part);
        Marks after;
        if (Before(code, table).of(part.entry, after)) part.after = after;
    }
    for (Instruction& step : code.steps) mark_step(step, code, first, table);
    for (Way& way : code.ways) way.marks = table.intern(first.of(way.first));
}

void mark_program(Program& program, const Code& code, MarkTable& table) {
    program.starts = table.intern(First(code, table).of(program.entry));
    Marks after;
    if (Before(code, table).of(program.entry, after)) program.after = table.intern(after);
    for (const NeedSet& need : program.needs) {
        const Marks marks = marks_of(need, table);
        if (marks.has(MarkTable::any)) continue;
        const MarkSet set = table.intern(marks);
        if (std::ranges::find(program.need_marks, set) == program.need_marks.end()) program.need_marks.push_back(set);
    }
}

}  // namespace rapporteur
