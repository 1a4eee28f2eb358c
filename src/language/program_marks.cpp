#include "language/program_marks.h"

#include <algorithm>

namespace rapporteur {
namespace {

using Op = Instruction::Op;

class Marker {
  public:
    Marker(Program& program, MarkTable& table) : program_(program), table_(table) {}

    void run() {
        for (const TokenTest& test : program_.tests) program_.test_marks.push_back(marks_of(test));
        for (Instruction& step : program_.code) mark(step);
        program_.starts = table_.intern(first_of(0));
        table_.place_flags(table_.set(program_.starts));
        for (const NeedSet& need : program_.needs) need_marks(need);
    }

  private:
    void mark(Instruction& step) {
        if (step.op == Op::term || step.op == Op::annotation) step.mark = table_.of_symbol(step.what);
        if (step.op == Op::split || step.op == Op::gap) step.next_marks = table_.intern(first_of(step.next));
        if (step.op == Op::split) step.other_marks = table_.intern(first_of(step.other));
    }

    TestMarks marks_of(const TokenTest& test) const {
        TestMarks marks;
        marks.all.add(MarkTable::any);
        marks.all.add_flags(test.all);
        marks.none.add_flags(test.none);
        for (const Symbol cls : test.classes) {
            marks.all.add(table_.of_single(cls));
            marks.exact &= table_.own_single(cls);
        }
        for (const Symbol cls : test.not_classes) {
            if (table_.own_symbol(cls)) {
                marks.none.add(table_.of_symbol(cls));
            } else {
                marks.exact = false;
            }
        }
        return marks;
    }

    void need_marks(const NeedSet& need) {
        Marks marks;
        for (const WordId word : need.words) marks.add(table_.of_word(word));
        for (const Symbol symbol : need.symbols) marks.add(table_.of_symbol(symbol));
        for (const Symbol cls : need.singles) marks.add(table_.of_single(cls));
        marks.add_flags(need.flags);
        if (marks.has(MarkTable::any)) return;
        table_.place_flags(marks);
        program_.need_marks.push_back(table_.intern(marks));
    }

    /// What can stand at a token where the program goes on at `pc`: more than that at most, never less.
    Marks first_of(std::uint32_t pc) {
        first_ = {};
        seen_.assign(program_.code.size(), false);
        add_first(pc);
        return first_;
    }

    void add_first(std::uint32_t pc) {
        if (seen_[pc]) return;
        seen_[pc] = true;
        const Instruction& step = program_.code[pc];
        switch (step.op) {
            case Op::word: first_.add(table_.of_word(step.what)); return;
            case Op::words:
                for (std::uint32_t i = step.what; i < step.other; ++i) first_.add(table_.of_word(program_.words[i]));
                return;
            case Op::term:
            case Op::annotation: first_.add(table_.of_symbol(step.what)); return;
            case Op::token: add_test(program_.tests[step.what]); return;
            case Op::split:
                add_first(step.next);
                add_first(step.other);
                return;
            case Op::gap:
                first_.add(MarkTable::any);
                add_first(step.next);
                return;
            case Op::sentence_end: first_.add(MarkTable::nothing); return;
            case Op::done:
                first_.add(MarkTable::any);
                first_.add(MarkTable::nothing);
                return;
            default: add_first(step.next);
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

    Program& program_;
    MarkTable& table_;
    Marks first_;
    std::vector<bool> seen_;
};

}  // namespace

void give_marks(const Program& program, MarkTable& table) {
    for (const Instruction& step : program.code) {
        if (step.op == Op::word) table.give_word(step.what);
        if (step.op == Op::term || step.op == Op::annotation) table.give_symbol(step.what);
    }
    for (const WordId word : program.words) table.give_word(word);
    for (const TokenTest& test : program.tests) {
        for (const Symbol cls : test.classes) table.give_single(cls);
        for (const Symbol cls : test.not_classes) table.give_symbol(cls);
    }
    for (const NeedSet& need : program.needs) {
        for (const Symbol cls : need.singles) table.give_single(cls);
    }
}

void mark_program(Program& program, MarkTable& table) {
    Marker(program, table).run();
}

}  // namespace rapporteur
