#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "language/symbols.h"
#include "language/vocabulary.h"

/// The pattern language of the rule files, as a tree. Its form is described in docs/pattern-language.md.
namespace rapporteur {

/// A condition on one token inside `< >`: flags it must have or lack, classes of which a term must (not) begin there.
struct TokenTest {
    std::uint16_t all = 0;
    std::uint16_t none = 0;
    std::vector<Symbol> classes;
    std::vector<Symbol> not_classes;
};

struct Pattern;
struct Definition;
using PatternPtr = std::unique_ptr<Pattern>;

/// One node of a pattern.
struct Pattern {
    enum class Kind : std::uint8_t {
        empty,
        word,        ///< one literal word
        term,        ///< a term of a class
        annotation,  ///< an annotation of a type
        token,       ///< any token that passes `test`
        sequence,
        choice,
        repeat,      ///< `children[0]`, `least` to `most` times, as often as possible
        gap,         ///< up to `most` tokens, as few as possible
        label,       ///< `children[0]`, remembered as `label`
        part,        ///< what a shared definition matches
        look,        ///< `children[0]` must (not) follow here
        before,      ///< `children[0]`, a token test or word, must (not) stand just before
        glued,       ///< nothing may stand between the tokens here
        apart,       ///< something must stand between them
        sentence_start,
        sentence_end,
        line_start,
        block_start,
    };

    static constexpr std::uint32_t unbounded = 0xFFFFFFFF;

    Kind kind = Kind::empty;
    WordId word = 0;
    Symbol symbol = 0;          ///< class or type
    Symbol key = 0, value = 0;  ///< condition on an attribute or slot; key 0 = none
    TokenTest test;
    std::uint32_t least = 0, most = 0;
    std::uint32_t label = 0;
    bool negative = false;
    const Definition* definition = nullptr;  ///< of a part
    std::vector<PatternPtr> children;
    std::string source;  ///< as written, for messages
};

/// `define NAME = pattern`. A larger one that labels nothing is shared: compiled once, and matched once at a token for
/// all patterns that use it. Others are written out wherever they are used.
struct Definition {
    std::string source;
    PatternPtr shared;       ///< null if it is written out
    std::uint32_t part = 0;  ///< of the code, if shared
};
using Definitions = std::map<std::string, Definition>;

/// What the parser needs to know and what it learns.
struct PatternContext {
    SymbolTable& symbols;
    Vocabulary& vocabulary;
    const Definitions& definitions;
    std::vector<std::string>& labels;                       ///< of the rule, in order of first use
    std::vector<Symbol>& classes_used;                      ///< to be checked once everything is loaded
    std::vector<Symbol>& types_used;
    std::size_t parts = 0;  ///< met so far, those of definitions each time they are used
};

/// True if `<name>` asks for the look of a token ("cap", "year"), so that no class can bear the name.
bool is_token_test(std::string_view name);

/// How many steps of code a pattern comes to, every repetition written out; not told exactly where there are very many.
std::size_t steps_of(const Pattern& pattern);

/// Parses a pattern. On failure the Error's `place` is "column N" of `source`, counted from 1.
Result<PatternPtr> parse_pattern(std::string_view source, PatternContext& context);

}  // namespace rapporteur
