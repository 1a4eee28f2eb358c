#pragma once

#include <cstdint>
#include <vector>

#include "language/lattice.h"
#include "language/rule.h"

namespace rapporteur {

struct Capture {
    TokenIndex begin = 0;
    TokenIndex end = 0;
    EntryId entry = 0;
    AnnotationId annotation = 0;
};

/// How far a rule came that did not match: for explanations.
struct NearMiss {
    TokenIndex begin = 0;
    TokenIndex reached = 0;     ///< first token it could not pass
    std::uint32_t instruction = 0;
};

/// Runs one compiled pattern at places of a sentence. Backtracks, but remembers where it failed, so that it visits each
/// pair of instruction and token at most once for all places together: the work is linear in pattern × sentence.
/// A working space; one a thread.
class Matcher {
  public:
    explicit Matcher(const Lexicon& lexicon);

    /// Makes ready to try a program in `[sentence_begin, sentence_end)` of a lattice, which must not change meanwhile.
    void begin(const Lattice& lattice, const Program& program, TokenIndex sentence_begin, TokenIndex sentence_end);
    /// True if the program matches from token `at`; then `end()` and `captures()` hold.
    bool match(TokenIndex at);

    TokenIndex end() const { return end_; }
    const std::vector<Capture>& captures() const { return captures_; }
    const NearMiss& furthest() const { return furthest_; }

    /// While set, nothing is left out that marks rule out or that failed before, so that `furthest` is told exactly.
    bool thorough = false;

  private:
    /// A place to come back to when the way taken fails.
    struct Choice {
        std::uint32_t pc = 0;
        TokenIndex at = 0;
        std::uint32_t more = 0;   ///< gap: tokens to skip next; term, annotation: edge to try next
        std::uint32_t trail = 0;  ///< length of the trail then
        Capture last_step;
    };
    struct Visited {
        std::uint32_t stamp = 0;  ///< of the run; an older one's tokens are forgotten
        std::uint64_t tokens = 0;
    };
    struct Saved {
        std::uint32_t label;
        Capture capture;
    };

    bool run(std::uint32_t pc, TokenIndex at);
    bool advance(std::uint32_t& pc, TokenIndex& at);
    bool resume(std::uint32_t& pc, TokenIndex& at);
    bool simple(const Instruction& step, TokenIndex& at);
    bool split(const Instruction& step, std::uint32_t& pc, TokenIndex at);
    bool gap(std::uint32_t& pc, TokenIndex& at, std::uint32_t from);
    bool edges(std::uint32_t& pc, TokenIndex& at, std::uint32_t edge);
    void open(std::uint32_t label, TokenIndex at);
    void close(std::uint32_t label, TokenIndex at);
    void undo(std::size_t trail);
    bool passes(std::uint32_t test, TokenIndex at) const;
    bool passes_slowly(const TokenTest& test, TokenIndex at) const;
    bool is_one_of(const Instruction& step, TokenIndex at) const;
    std::uint32_t matching_edge(const Instruction& step, std::uint32_t edge) const;
    bool condition_holds(const Instruction& step, const LatticeEdge& edge) const;
    bool look(const Instruction& step, TokenIndex at);
    bool before(const Instruction& step, TokenIndex at) const;
    bool before_one(const Instruction& step, TokenIndex at) const;
    bool visit(const Instruction& step, TokenIndex at);
    bool fail(const Instruction& step, TokenIndex at);
    const Marks& here(TokenIndex at) const { return at < sentence_end_ ? lattice_->marks(at) : beyond_; }
    const Marks& set(MarkSet id) const { return lattice_->table().set(id); }

    const Lexicon& lexicon_;
    const Lattice* lattice_ = nullptr;
    const Program* program_ = nullptr;
    TokenIndex sentence_begin_ = 0, sentence_end_ = 0, origin_ = 0, end_ = 0;
    Marks beyond_;  ///< of the end of the sentence
    std::vector<Capture> captures_;
    Capture last_step_;
    std::vector<Choice> choices_;
    std::vector<Saved> trail_;
    std::vector<Visited> visited_;  ///< of each instruction that remembers, for each 64 tokens of the sentence
    std::size_t blocks_ = 1;        ///< of 64 tokens
    std::uint32_t stamp_ = 0, last_stamp_ = 0;
    NearMiss furthest_;
};

}  // namespace rapporteur
