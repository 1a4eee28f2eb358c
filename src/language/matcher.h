#pragma once

#include <cstdint>
#include <vector>

#include "language/language.h"
#include "language/lattice.h"

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

/// Runs compiled patterns at places of sentences. Backtracks, but remembers where it failed, so that it visits each
/// pair of step and token at most once for all places together: the work is linear in pattern × sentence. What a part
/// matches at a token is worked out once for all patterns that share it.
/// A working space; one a thread.
class Matcher {
  public:
    explicit Matcher(const Language& language);

    /// Makes ready to try programs on a lattice, which must not change until this is called again.
    void look_at(Lattice& lattice);
    /// Makes ready to try a program in a sentence; sentences must not overlap.
    void begin(const Program& program, Sentence sentence);
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
        std::uint32_t more = 0;   ///< gap: tokens to skip next; term, annotation: edge to try next; part: end to try next;
                                  ///< choice: way to try next
        std::uint32_t trail = 0;  ///< length of the trail then
        Capture last_step;
    };
    struct Visited {
        std::uint32_t stamp = 0;  ///< of the run; an older one's tokens are forgotten
        std::uint64_t tokens = 0;
    };
    /// One way a part can end.
    struct End {
        TokenIndex at = 0;
        Capture last_step;
        bool last = false;  ///< of the ends at its token
    };
    /// What is known of a part at a token.
    struct PartAt {
        std::uint32_t part = 0;
        std::uint32_t head = 0;       ///< where its token's are listed from
        std::uint32_t next = 0;       ///< of the same token; 0 = none
        std::uint32_t first_end = 0;  ///< 0 = none
        NearMiss furthest;
    };
    struct Saved {
        std::uint32_t label;
        Capture capture;
    };

    bool run(std::uint32_t pc, TokenIndex at);
    [[gnu::always_inline]] inline bool advance(std::uint32_t pc, TokenIndex at);
    [[gnu::always_inline]] inline bool resume(std::uint32_t& pc, TokenIndex& at);
    [[gnu::always_inline]] inline bool simple(const Instruction& step, TokenIndex& at);
    [[gnu::always_inline]] inline bool split(const Instruction& step, std::uint32_t& pc, TokenIndex at);
    [[gnu::always_inline]] inline bool choice(const Instruction& step, std::uint32_t& pc, TokenIndex at);
    [[gnu::always_inline]] inline std::uint32_t next_way(const Instruction& step, TokenIndex at, std::uint32_t way) const;
    [[gnu::always_inline]] inline bool gap(std::uint32_t& pc, TokenIndex& at, std::uint32_t from);
    [[gnu::always_inline]] inline bool edges(std::uint32_t& pc, TokenIndex& at, std::uint32_t edge);
    [[gnu::always_inline]] inline bool part(const Instruction& step, std::uint32_t& pc, TokenIndex& at);
    [[gnu::always_inline]] inline bool end_part(std::uint32_t& pc, TokenIndex& at, std::uint32_t end);
    /// The end of a sentence is apart from the begin of the next one.
    std::uint32_t part_head(TokenIndex at) const { return 2 * at + (at == sentence_end_); }
    std::uint32_t ends_of(std::uint32_t part, TokenIndex at);
    std::uint32_t find_ends(std::uint32_t part, TokenIndex at);
    void enumerate(std::uint32_t pc, TokenIndex at);
    [[gnu::always_inline]] inline void open(std::uint32_t label, TokenIndex at);
    [[gnu::always_inline]] inline void close(std::uint32_t label, TokenIndex at);
    [[gnu::always_inline]] inline void undo(std::size_t trail);
    [[gnu::always_inline]] inline bool passes(std::uint32_t test, TokenIndex at) const;
    bool passes_slowly(const TokenTest& test, TokenIndex at) const;
    [[gnu::always_inline]] inline bool is_one_of(const Instruction& step, TokenIndex at) const;
    [[gnu::always_inline]] inline std::uint32_t matching_edge(const Instruction& step, std::uint32_t edge) const;
    bool condition_holds(const Instruction& step, const LatticeEdge& edge) const;
    bool look(const Instruction& step, TokenIndex at);
    bool before(const Instruction& step, TokenIndex at) const;
    bool before_one(const Instruction& step, TokenIndex at) const;
    [[gnu::always_inline]] inline bool visit(const Instruction& step, TokenIndex at);
    /// Always false: a step that has no way on.
    bool fail(const Instruction& step, TokenIndex at) {
        if (thorough) remember_failure(step, at);
        return false;
    }
    void remember_failure(const Instruction& step, TokenIndex at);
    /// True if something of the set stands at the token, or if that is the end of the sentence and the end is of the set.
    bool meets(TokenIndex at, MarkSet set) const { return at < sentence_end_ ? places_->has(set, at) : table_.has_end(set); }

    const Lexicon& lexicon_;
    const Code& code_;
    const MarkTable& table_;
    const Lattice* lattice_ = nullptr;
    MarkPlaces* places_ = nullptr;
    std::uint32_t entry_ = 0;
    TokenIndex sentence_begin_ = 0, sentence_end_ = 0, origin_ = 0, end_ = 0;
    std::vector<Capture> captures_;
    Capture last_step_;
    std::vector<Choice> choices_;
    std::vector<Saved> trail_;
    std::vector<std::uint32_t> part_heads_ = {0};  ///< by `part_head`, into `parts_at_`
    std::vector<PartAt> parts_at_ = std::vector<PartAt>(1);
    std::vector<End> ends_;
    std::vector<End> ends_found_;            ///< of parts being worked out
    std::vector<Visited> visited_;  ///< of each instruction that remembers, for each 64 tokens of the sentence
    std::size_t blocks_ = 1;        ///< of 64 tokens
    std::uint32_t stamp_ = 0, last_stamp_ = 0;
    NearMiss furthest_;
};

}  // namespace rapporteur
