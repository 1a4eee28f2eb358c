#include "language/sentence.h"

#include <algorithm>

namespace rapporteur {
namespace {

constexpr TokenIndex longest = 400;
constexpr std::uint32_t slack = 8;         ///< bytes by which lines of one paragraph differ in length
constexpr std::uint32_t indent = 2;        ///< blanks before the first line of a paragraph
constexpr std::uint32_t widest_page = 90;  ///< bytes of a line; more is a paragraph
class Splitter {
  public:
    Splitter(const Lattice& lattice, const Language& language, std::vector<Sentence>& out)
        : lattice_(lattice),
          tokens_(lattice.tokens),
          out_(out),
          stop_(language.symbols().find("stop")),
          closing_(language.symbols().find("closing")),
          abbreviation_(language.symbols().find("abbreviation")),
          function_word_(language.symbols().find("function_word")) {}

    void run() {
        const auto count = TokenIndex(tokens_.size());
        measure_lines();
        TokenIndex begin = 0;
        for (TokenIndex at = 0; at < count; ++at) {
            if (at > begin && starts_anew(at)) begin = cut(begin, at);
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

    bool starts_anew(TokenIndex at) const {
        if (tokens_[at].is(token_block_start)) return true;
        if (!tokens_[at].is(token_line_start) || tokens_[at].is(token_lower) || is(at - 1, function_word_)) return false;
        return !wrapped_ || (is_indented(at) && !is_indented(line_before(at))) || length_before(at) + slack + word_length(at) < width_;
    }

    std::uint32_t word_length(TokenIndex at) const { return tokens_[at].end - tokens_[at].begin; }

    /// The first token of the line that ends before a token.
    TokenIndex line_before(TokenIndex at) const {
        TokenIndex begin = at - 1;
        while (begin > 0 && !tokens_[begin].is(token_line_start)) --begin;
        return begin;
    }

    /// In bytes.
    std::uint32_t length_before(TokenIndex at) const { return tokens_[at - 1].end - tokens_[line_before(at)].begin; }

    bool is_indented(TokenIndex at) const {
        const std::uint32_t begin = tokens_[at].begin;
        return begin >= indent && lattice_.text().substr(begin - indent, indent).find_first_not_of(' ') == std::string_view::npos;
    }

    /// Wrapped text breaks its lines inside sentences: of the lines without a stop at their end many are followed by a small
    /// letter, or most by a word for which there was no room.
    void measure_lines() {
        std::vector<TokenIndex> breaks;
        for (TokenIndex at = 1; at < tokens_.size(); ++at) {
            if (!tokens_[at].is(token_line_start) || tokens_[at].is(token_block_start)) continue;
            width_ = std::max(width_, length_before(at));
            if (!is(at - 1, stop_)) breaks.push_back(at);
        }
        const auto small = std::count_if(breaks.begin(), breaks.end(), [&](TokenIndex at) { return tokens_[at].is(token_lower); });
        const auto full = std::count_if(breaks.begin(), breaks.end(), [&](TokenIndex at) { return length_before(at) + slack + word_length(at) >= width_; });
        const auto lines = std::ptrdiff_t(breaks.size());
        wrapped_ = lines >= 4 && (small * 5 >= lines * 2 || (width_ <= widest_page && full * 4 >= lines * 3 && small > 0));
    }

    const Lattice& lattice_;
    const std::vector<Token>& tokens_;
    std::vector<Sentence>& out_;
    Symbol stop_, closing_, abbreviation_, function_word_;
    bool wrapped_ = false;
    std::uint32_t width_ = 0;  ///< of the longest line inside a paragraph, in bytes
};

}  // namespace

void split_sentences(const Lattice& lattice, const Language& language, std::vector<Sentence>& out) {
    out.clear();
    Splitter(lattice, language, out).run();
}

}  // namespace rapporteur
