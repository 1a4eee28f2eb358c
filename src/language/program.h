#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "language/mark_table.h"
#include "language/pattern.h"

namespace rapporteur {

/// One step of compiled patterns.
struct alignas(32) Instruction {
    enum class Op : std::uint8_t {
        word, term, annotation, token,
        words,       ///< one of `words` from `what` to `other`
        part,        ///< what the part `what` matches
        split,       ///< try `next`, then `other`
        choice,      ///< try the `ways` from `what` to `other`
        gap,         ///< try `next`, then step one token (`what` left) and come again
        open, close, ///< of label `what`
        look, before, glued, apart, sentence_start, sentence_end, line_start, block_start,
        jump, done,
    };

    Op op = Op::done;
    bool negative = false;
    Mark mark = MarkTable::any;    ///< of a term's class, an annotation's type
    std::uint32_t next = 0;
    std::uint32_t other = 0;       ///< split: second way; look, before: where the inner steps start; words, choice: end of them; term, annotation: its condition
    std::uint32_t what = 0;        ///< word; class or type; first of `words` or `ways`; index into `tests` or `parts`; label; most tokens of a gap
    std::uint32_t memo = 0;        ///< its number among the steps that remember where they were tried
    MarkSet next_marks = 0;        ///< split, gap: what can stand where `next` goes on; choice, part: what it can begin with
    MarkSet other_marks = 0;       ///< split: what can stand where `other` goes on
};

/// One of the ways on from a choice.
struct Way {
    std::uint32_t first = 0;  ///< its first step
    MarkSet marks = 0;        ///< what can stand there; filled by `mark_code`
};

/// What an attribute of a term or a slot of an annotation must be.
struct Condition {
    Symbol key = 0, value = 0;  ///< key 0 = anything will do
};

/// A set of which at least one must stand in the sentence, at or after the first token, for a pattern to match at all.
struct NeedSet {
    std::vector<WordId> words;
    std::vector<Symbol> symbols;
    std::vector<Symbol> singles;  ///< classes of terms of one token
    std::uint16_t flags = 0;      ///< any one of these

    std::size_t size() const { return words.size() + symbols.size() + singles.size() + (flags != 0 ? common : 0); }

  private:
    static constexpr std::size_t common = 6;  ///< a flag stands in most sentences: rather need something else
};

/// A token test as marks: all that must and all that must not be there.
struct TestMarks {
    Marks all;
    Marks none;
    bool exact = true;  ///< else the marks are shared, and the test decides
};

/// A definition that patterns share.
struct Part {
    std::uint32_t entry = 0;      ///< its first step
    std::vector<NeedSet> needs;   ///< all must be met for it to match

    // Filled by `mark_code`.
    Marks starts;               ///< what can stand at the first token
    std::optional<Marks> after;  ///< what must stand just before it
    bool can_be_empty = false;   ///< matches nothing, too
};

/// The steps of all patterns of a language: of the parts they share, and of each rule.
struct Code {
    std::vector<Instruction> steps;
    std::vector<std::string> sources;  ///< of each step, for explanations
    std::vector<TokenTest> tests;
    std::vector<WordId> words;
    std::vector<Condition> conditions = std::vector<Condition>(1);
    std::vector<Way> ways;
    std::vector<Part> parts;
    std::uint32_t memos = 0;
    std::vector<TestMarks> test_marks;  ///< filled by `mark_code`
};

/// The pattern of one rule, made ready to run.
struct Program {
    std::uint32_t entry = 0;  ///< its first step
    std::uint32_t labels = 0;
    std::vector<NeedSet> needs;

    // Filled by `mark_program`.
    MarkSet starts = 0;  ///< what can stand at the first token
    std::optional<MarkSet> after;  ///< what must stand just before it; with the mark of the end, it may begin a sentence
    std::vector<MarkSet> need_marks;
};

/// Of the flags that a token test asks for, the one that fewest tokens have; 0 if it asks for none that is rare.
std::uint16_t selective_flag(std::uint16_t flags);

/// Appends the steps of a rule's pattern.
Program compile_pattern(const Pattern& pattern, std::uint32_t labels, Code& code);

/// Appends the steps of a definition, and tells the number of the part they make.
std::uint32_t compile_part(const Pattern& pattern, Code& code);

}  // namespace rapporteur
