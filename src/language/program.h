#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "language/pattern.h"

namespace rapporteur {

/// One step of a compiled pattern.
struct Instruction {
    enum class Op : std::uint8_t {
        word, term, annotation, token,
        split,       ///< try `next`, then `other`
        gap,         ///< try `next`, then step one token (`count` left) and come again
        open, close, ///< of label `count`
        look, before, glued, apart, sentence_start, sentence_end, line_start, block_start,
        jump, done,
    };

    Op op = Op::done;
    bool negative = false;
    std::uint32_t next = 0;
    std::uint32_t other = 0;  ///< split: second way; look, before: where the inner program starts
    WordId word = 0;
    Symbol symbol = 0, key = 0, value = 0;
    std::uint32_t count = 0;  ///< label; index into `tests`; most tokens of a gap
    std::uint32_t source = 0; ///< index into `sources`, for explanations
};

/// What a match can begin with: used to try a rule only where it can begin.
struct FirstSet {
    std::vector<WordId> words;
    std::vector<Symbol> symbols;   ///< classes and types
    std::vector<TokenTest> tokens;
    bool anything = false;         ///< begins with a gap, a condition or nothing: try everywhere
};

/// A set of which at least one must stand in the sentence for the rule to match at all.
struct NeedSet {
    std::vector<WordId> words;
    std::vector<Symbol> symbols;
};

/// A pattern made ready to run.
struct Program {
    std::vector<Instruction> code;
    std::vector<TokenTest> tests;
    std::vector<std::string> sources;
    FirstSet first;
    std::vector<NeedSet> needs;
    std::uint32_t labels = 0;
};

Program compile_pattern(const Pattern& pattern, std::uint32_t labels);

}  // namespace rapporteur
