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

/// Runs one compiled pattern at one place. Backtracks, but visits each pair of instruction and token at most once, so
/// the work is linear in pattern × sentence. A working space; one a thread.
class Matcher {
  public:
    explicit Matcher(const Lexicon& lexicon, const SymbolTable& symbols) : lexicon_(lexicon), symbols_(symbols) {}

    /// True if the program matches from token `at` inside `[sentence_begin, sentence_end)`; then `end()` and `captures()` hold.
    bool match(const Lattice& lattice, const Program& program, TokenIndex sentence_begin, TokenIndex sentence_end, TokenIndex at);

    TokenIndex end() const { return end_; }
    const std::vector<Capture>& captures() const { return captures_; }
    const NearMiss& furthest() const { return furthest_; }

    static bool passes(const Lattice& lattice, const TokenTest& test, TokenIndex at, const Lexicon& lexicon);

  private:
    bool run(std::uint32_t pc, TokenIndex at);
    bool edges(const Instruction& step, TokenIndex at);
    bool condition_holds(const Instruction& step, const LatticeEdge& edge) const;
    bool look(const Instruction& step, TokenIndex at);
    bool before(const Instruction& step, TokenIndex at);
    bool before_one(const Instruction& step, TokenIndex at) const;
    bool visit(std::uint32_t pc, TokenIndex at);
    bool fail(const Instruction& step, TokenIndex at);

    const Lexicon& lexicon_;
    const SymbolTable& symbols_;
    const Lattice* lattice_ = nullptr;
    const Program* program_ = nullptr;
    TokenIndex sentence_begin_ = 0, sentence_end_ = 0, origin_ = 0, end_ = 0;
    std::vector<Capture> captures_;
    Capture last_step_;
    std::vector<std::uint32_t> visited_;  ///< stamps
    std::uint32_t stamp_ = 0;
    std::vector<std::uint32_t> look_space_;  ///< the stamps of conditions, which are runs of their own
    std::uint32_t look_stamp_ = 0;
    int depth_ = 0;
    NearMiss furthest_;
};

}  // namespace rapporteur
