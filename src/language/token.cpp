#include "language/token.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <string>

namespace rapporteur {
namespace {

enum class Kind : std::uint8_t { space, line_break, letter, mark, digit, ideograph, apostrophe, dash, punctuation };

Kind kind_of_slow(UChar32 c) {
    if (c < 0) return Kind::punctuation;
    if (c == 0x2019) return Kind::apostrophe;
    if (c >= 0x2010 && c <= 0x2015) return Kind::dash;
    if (c == 0x2028 || c == 0x2029 || c == 0x85) return Kind::line_break;
    if (c == 0xFEFF || c == 0x200B || c == 0xAD) return Kind::space;
    if (u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC)) return Kind::ideograph;
    switch (u_charType(c)) {
        case U_UPPERCASE_LETTER:
        case U_LOWERCASE_LETTER:
        case U_TITLECASE_LETTER:
        case U_MODIFIER_LETTER:
        case U_OTHER_LETTER: return Kind::letter;
        case U_NON_SPACING_MARK:
        case U_COMBINING_SPACING_MARK:
        case U_ENCLOSING_MARK: return Kind::mark;
        case U_DECIMAL_DIGIT_NUMBER: return Kind::digit;
        case U_SPACE_SEPARATOR:
        case U_CONTROL_CHAR:
        case U_FORMAT_CHAR: return Kind::space;
        default: return Kind::punctuation;
    }
}

/// Kinds of the characters below U+3000, made once.
const std::array<Kind, 0x3000>& kind_table() {
    static const auto table = [] {
        std::array<Kind, 0x3000> kinds{};
        for (UChar32 c = 0; c < 0x3000; ++c) kinds[std::size_t(c)] = kind_of_slow(c);
        for (UChar32 c = 0; c < 0x20; ++c) kinds[std::size_t(c)] = Kind::space;
        kinds['\n'] = kinds['\r'] = kinds['\v'] = kinds['\f'] = Kind::line_break;
        kinds['\''] = Kind::apostrophe;
        kinds['-'] = Kind::dash;
        kinds['_'] = Kind::punctuation;
        return kinds;
    }();
    return table;
}

class Tokenizer {
  public:
    Tokenizer(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& out)
        : text_(text), vocabulary_(vocabulary), out_(out), kinds_(kind_table()) {}

    void run() {
        while (at_ < text_.size()) {
            const std::size_t begin = at_;
            UChar32 c = 0;
            const Kind kind = next(c);
            switch (kind) {
                case Kind::space: gap_ = true; break;
                case Kind::line_break: line_break(c); break;
                case Kind::letter:
                case Kind::mark: word(begin, c); break;
                case Kind::digit: number(begin); break;
                case Kind::ideograph: add(begin, token_word | token_ideograph); break;
                case Kind::apostrophe: apostrophe(begin); break;
                case Kind::dash: dash(begin, c); break;
                case Kind::punctuation: add(begin, token_punctuation); break;
            }
        }
    }

  private:
    Kind next(UChar32& c) {
        const auto byte = std::uint8_t(text_[at_]);
        if (byte < 0x80) {
            c = byte;
            ++at_;
            return kinds_[byte];
        }
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text_.data());
        auto i = std::int64_t(at_);
        const auto length = std::int64_t(text_.size());
        U8_NEXT(bytes, i, length, c);
        at_ = std::size_t(i);
        return c >= 0 && c < 0x3000 ? kinds_[std::size_t(c)] : kind_of_slow(c);
    }

    Kind peek(std::size_t from, std::size_t& after, UChar32& c) {
        if (from >= text_.size()) {
            after = from;
            return Kind::space;
        }
        const std::size_t saved = at_;
        at_ = from;
        const Kind kind = next(c);
        after = at_;
        at_ = saved;
        return kind;
    }

    void line_break(UChar32 c) {
        gap_ = true;
        if (c == '\r' && at_ < text_.size() && text_[at_] == '\n') ++at_;
        ++breaks_;
    }

    static bool is_upper(UChar32 c) { return c < 0x80 ? c >= 'A' && c <= 'Z' : bool(u_isupper(c)); }
    static bool is_lower(UChar32 c) { return c < 0x80 ? c >= 'a' && c <= 'z' : bool(u_islower(c)); }

    /// Most words are ASCII letters with something else of ASCII after them; true if this one is, all of it.
    bool ascii_word(std::size_t begin) {
        std::size_t at = at_;
        unsigned any_lower = std::uint8_t(text_[begin]);
        if (any_lower >= 0x80) return false;
        while (at < text_.size() && is_ascii_letter(text_[at])) any_lower |= std::uint8_t(text_[at++]);
        if (at < text_.size() && (std::uint8_t(text_[at]) >= 0x80 || kinds_[std::uint8_t(text_[at])] == Kind::digit || text_[at] == '\'')) return false;
        const std::size_t letters = at - begin;
        const bool capital = text_[begin] < 'a';
        if (capital && letters == 1) return false;  // perhaps the first of letters with stops
        at_ = at;
        int flags = token_word | (capital ? token_capital : token_lower);
        if (capital && (any_lower & 0x20) == 0) flags |= token_upper;
        if (capital && is_roman(text_.substr(begin, letters))) flags |= token_roman;
        push(begin, flags, vocabulary_.find_ascii(text_.substr(begin, letters), text_));
        return true;
    }

    void word(std::size_t begin, UChar32 first) {
        if (ascii_word(begin)) return;
        bool all_upper = first >= 0 && is_upper(first);
        std::size_t letters = 1;
        const bool capital = all_upper;
        for (;;) {
            std::size_t after = 0;
            UChar32 c = 0;
            const Kind kind = peek(at_, after, c);
            if (kind == Kind::letter || kind == Kind::mark) {
                if (kind == Kind::letter) {
                    ++letters;
                    if (!is_upper(c)) all_upper = false;
                }
                at_ = after;
            } else if (kind == Kind::digit) {
                if (is_currency_sign(begin, letters, all_upper)) break;
                at_ = after;
            } else if (kind == Kind::apostrophe && inner_apostrophe(after)) {
                at_ = after;
            } else {
                break;
            }
        }
        std::uint16_t flags = token_word;
        if (capital) flags |= token_capital;
        if (!capital && is_lower(first)) flags |= token_lower;
        if (letters >= 2 && all_upper) flags |= token_upper;
        if (capital && is_roman(text_.substr(begin, at_ - begin))) flags |= token_roman;
        if (letters == 1 && capital) {
            flags |= token_initial;
            stopped_letters();
        }
        add(begin, flags);
    }

    /// "RM364.76", "Rs500", "R9.1": a known word of capitals, or a short one before what can only be an amount, ends where the number
    /// begins; not where the whole is known ("COP28").
    bool is_currency_sign(std::size_t begin, std::size_t letters, bool all_upper) {
        if (letters > 4 || at_ - begin != letters) return false;
        std::size_t end = at_;
        while (end < text_.size() && text_[end] >= '0' && text_[end] <= '9') ++end;
        const auto at = [&](std::size_t i, char low, char high) { return i < text_.size() && text_[i] >= low && text_[i] <= high; };
        const bool broken = (at(end, '.', '.') || at(end, ',', ',')) && at(end + 1, '0', '9');
        const bool amount = broken || end - at_ >= 3 || (at(end, ' ', ' ') && at(end + 1, 'a', 'z'));
        const bool capital = text_[begin] >= 'A' && text_[begin] <= 'Z';
        return capital && (letters == 1 ? broken : all_upper || amount) && is_known(text_.substr(begin, letters)) && !is_known(text_.substr(begin, end_of_word(end) - begin));
    }

    /// Where a word ends that goes on at `at`.
    std::size_t end_of_word(std::size_t at) {
        for (;;) {
            std::size_t after = 0;
            UChar32 c = 0;
            const Kind kind = peek(at, after, c);
            const bool goes_on = kind == Kind::letter || kind == Kind::mark || kind == Kind::digit || (kind == Kind::apostrophe && inner_apostrophe(after));
            if (!goes_on) return at;
            at = after;
        }
    }

    bool is_known(std::string_view word) {
        folded_.clear();
        fold_word(word, folded_);
        return vocabulary_.find_folded(folded_) != 0;
    }

    /// "U.S." and "H.E." are one word: single capitals, each with its stop, the next following at once.
    void stopped_letters() {
        std::size_t end = at_;
        bool any = false;
        while (end + 1 < text_.size() && text_[end] == '.' && text_[end + 1] >= 'A' && text_[end + 1] <= 'Z') {
            const std::size_t after = end + 2;
            const bool closed = after >= text_.size() || !is_ascii_letter(text_[after]);
            if (!closed) break;
            end = after;
            any = true;
        }
        if (!any) return;
        if (end < text_.size() && text_[end] == '.') ++end;
        at_ = end;
    }

    static bool is_roman(std::string_view word) {
        return word.size() <= 9 && word.find_first_not_of("IVXLC") == std::string_view::npos;
    }

    static bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

    /// An apostrophe inside a word ("gov't", "Chang'e") as against a possessive or a closing quotation mark.
    bool inner_apostrophe(std::size_t after) {
        std::size_t next_after = 0;
        UChar32 c = 0;
        if (peek(after, next_after, c) != Kind::letter) return false;
        if (c != 's' && c != 'S') return true;
        std::size_t end = 0;
        const Kind beyond = peek(next_after, end, c);
        return beyond == Kind::letter || beyond == Kind::mark;
    }

    void number(std::size_t begin) {
        for (;;) {
            std::size_t after = 0;
            UChar32 c = 0;
            const Kind kind = peek(at_, after, c);
            if (kind == Kind::digit) {
                at_ = after;
                continue;
            }
            if (c == ',' || c == '.' || c == ':') {
                std::size_t beyond = 0;
                if (after < text_.size() && peek(after, beyond, c) == Kind::digit) {
                    at_ = beyond;
                    continue;
                }
            }
            break;
        }
        const std::string_view digits = text_.substr(begin, at_ - begin);
        if (is_dotted_date(digits)) return in_parts(begin, '.');
        if (is_glued_year(digits)) return in_parts(begin, ',');
        add(begin, token_number | calendar_flags(digits));
    }

    /// "21.08.2024" or "2024.08.21": two stops, a year at one end.
    static bool is_dotted_date(std::string_view digits) {
        if (digits.size() < 8 || digits.size() > 10 || digits.find_first_of(",:") != std::string_view::npos) return false;
        const auto first = digits.find('.'), last = digits.rfind('.');
        if (first == last || first == std::string_view::npos || digits.find('.', first + 1) != last) return false;
        const std::size_t left = first, middle = last - first - 1, right = digits.size() - last - 1;
        return middle <= 2 && ((left <= 2 && right == 4) || (left == 4 && right <= 2));
    }

    /// "Jul 21,2017": no number has four digits after a comma that part thousands.
    static bool is_glued_year(std::string_view digits) {
        const auto comma = digits.find_first_of(",.:");
        if (comma == std::string_view::npos || comma > 2 || digits[comma] != ',' || digits.size() != comma + 5) return false;
        const std::string_view year = digits.substr(comma + 1);
        return (year.starts_with("19") || year.starts_with("20")) && year.find_first_not_of("0123456789") == std::string_view::npos;
    }

    /// Its parts are tokens of their own, as in a date with strokes.
    void in_parts(std::size_t begin, char between) {
        const std::size_t end = at_;
        while (begin < end) {
            const bool stop = text_[begin] == between;
            at_ = stop ? begin + 1 : std::min(text_.find(between, begin), end);
            add(begin, stop ? int(token_punctuation) : token_number | calendar_flags(text_.substr(begin, at_ - begin)));
            begin = at_;
        }
    }

    static int calendar_flags(std::string_view digits) {
        if (digits.size() > 4) return 0;
        int value = 0;
        for (const char c : digits) {
            if (c < '0' || c > '9') return 0;
            value = value * 10 + (c - '0');
        }
        if (digits.size() == 4 && value >= 1900 && value < 2100) return token_year;
        return digits.size() <= 2 && value >= 1 && value <= 31 ? token_day : 0;
    }

    void apostrophe(std::size_t begin) {
        std::size_t after = 0;
        UChar32 c = 0;
        const bool alone = begin == 0;  // a possessive by itself, as a pattern writes it
        const bool glued = alone || (!out_.empty() && out_.back().end == begin && out_.back().is(token_word));
        if (glued && peek(at_, after, c) == Kind::letter && (c == 's' || c == 'S')) {
            at_ = after;
            add(begin, token_word | token_lower);
            return;
        }
        add(begin, token_punctuation);
    }

    void dash(std::size_t begin, UChar32 first) {
        for (;;) {
            std::size_t after = 0;
            UChar32 c = 0;
            if (at_ >= text_.size() || peek(at_, after, c) != Kind::dash || c != first) break;
            at_ = after;
        }
        add(begin, token_punctuation);
    }

    void add(std::size_t begin, int flags) {
        const std::string_view bytes = text_.substr(begin, at_ - begin);
        const bool ascii = std::none_of(bytes.begin(), bytes.end(), [](char c) { return std::uint8_t(c) >= 0x80; });
        if (ascii) return push(begin, flags, vocabulary_.find_ascii(bytes, text_));
        folded_.clear();
        fold_word(bytes, folded_);
        push(begin, flags, vocabulary_.find_folded(folded_));
    }

    void push(std::size_t begin, int flags, WordId word) {
        if (word == 0 && (flags & token_word)) flags |= token_unknown;
        if (out_.empty() || breaks_ > 1) flags |= token_block_start | token_line_start;
        if (breaks_ == 1) flags |= token_line_start;
        if (!out_.empty() && !gap_) flags |= token_glued;
        gap_ = false;
        breaks_ = 0;
        out_.push_back({std::uint32_t(begin), std::uint32_t(at_), word, std::uint16_t(flags)});
    }

    std::string_view text_;
    const Vocabulary& vocabulary_;
    std::vector<Token>& out_;
    const std::array<Kind, 0x3000>& kinds_;
    std::string folded_;
    std::size_t at_ = 0;
    bool gap_ = false;
    int breaks_ = 0;
};

}  // namespace

void tokenize(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& out) {
    out.clear();
    Tokenizer(text, vocabulary, out).run();
}

}  // namespace rapporteur
