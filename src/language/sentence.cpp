#include "language/sentence.h"

namespace rapporteur {
namespace {

constexpr TokenIndex longest = 400;

class Splitter {
  public:
    Splitter(const Lattice& lattice, const Language& language, std::vector<Sentence>& out)
        : lattice_(lattice),
          tokens_(lattice.tokens),
          out_(out),
          stop_(language.symbols().find("stop")),
          closing_(language.symbols().find("closing")),
          abbreviation_(language.symbols().find("abbreviation")) {}

    void run() {
        const auto count = TokenIndex(tokens_.size());
        const bool wrapped = is_wrapped();
        TokenIndex begin = 0;
        for (TokenIndex at = 0; at < count; ++at) {
            if (at > begin && starts_anew(at, wrapped)) begin = cut(begin, at);
            if (!is(at, stop_) || !ends_here(at)) {
                if (at + 1 - begin >= longest) begin = cut(begin, at + 1);
                continue;
            }
            TokenIndex end = at + 1;
            while (end < count && end - begin < longest && tokens_[end].is(token_glued) && (is(end, closing_) || is(end, stop_))) ++end;
            if (end < count && end - begin < longest && !breaks_before(end)) continue;
            begin = cut(begin, end);
            at = end - 1;
        }
        if (begin < count) cut(begin, count);
    }

  private:
    bool is(TokenIndex at, Symbol cls) const {
        if (!lattice_.may_begin(at, cls)) return false;
        for (std::uint32_t e = lattice_.first_edge(at); e != 0; e = lattice_.edge(e).next) {
            if (lattice_.edge(e).symbol == cls && lattice_.edge(e).end == at + 1) return true;
        }
        return false;
    }

    TokenIndex cut(TokenIndex begin, TokenIndex end) {
        out_.push_back({begin, end});
        return end;
    }

    /// A stop ends a sentence unless it belongs to an abbreviation or an initial.
    bool ends_here(TokenIndex at) const {
        if (at == 0 || !tokens_[at].is(token_glued)) return true;
        const Token& before = tokens_[at - 1];
        if (before.is(token_initial)) return false;
        return !is(at - 1, abbreviation_);
    }

    bool breaks_before(TokenIndex next) const {
        const Token& token = tokens_[next];
        if (token.is(token_ideograph) || tokens_[next - 1].is(token_ideograph)) return true;
        if (token.is(token_block_start | token_line_start)) return true;
        return !token.is(token_glued) && !token.is(token_lower);
    }

    bool starts_anew(TokenIndex at, bool wrapped) const {
        if (tokens_[at].is(token_block_start)) return true;
        if (!tokens_[at].is(token_line_start) || wrapped) return false;
        return !tokens_[at].is(token_lower);
    }

    /// Wrapped text breaks its lines inside sentences: most line ends are followed by a small letter.
    bool is_wrapped() const {
        std::size_t lines = 0, inside = 0;
        for (std::size_t i = 1; i < tokens_.size(); ++i) {
            if (!tokens_[i].is(token_line_start) || tokens_[i].is(token_block_start)) continue;
            ++lines;
            if (tokens_[i].is(token_lower)) ++inside;
        }
        return lines >= 4 && inside * 5 >= lines * 2;
    }

    const Lattice& lattice_;
    const std::vector<Token>& tokens_;
    std::vector<Sentence>& out_;
    Symbol stop_, closing_, abbreviation_;
};

}  // namespace

void split_sentences(const Lattice& lattice, const Language& language, std::vector<Sentence>& out) {
    out.clear();
    Splitter(lattice, language, out).run();
}

}  // namespace rapporteur
