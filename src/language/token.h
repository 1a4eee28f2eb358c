#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "base/span.h"
#include "language/vocabulary.h"

namespace rapporteur {

/// What a token looks like; a set of bits. Patterns test them as `<cap>`, `<number>` and so on (docs/pattern-language.md).
enum TokenFlag : std::uint16_t {
    token_word = 1,          ///< letters, with inner apostrophes
    token_number = 2,        ///< digits, with inner `,` `.` `:`
    token_punctuation = 4,   ///< one mark, or a run of the same dash
    token_ideograph = 8,     ///< one Han character; also token_word
    token_capital = 16,      ///< a word whose first letter is upper case
    token_upper = 32,        ///< a word of two or more letters, all upper case
    token_lower = 64,        ///< a word whose first letter is lower case
    token_glued = 128,       ///< nothing stands between it and the token before
    token_line_start = 256,  ///< first on its line
    token_block_start = 512, ///< first after an empty line, or of the text
    token_unknown = 1024,    ///< a word the language data does not know
    token_initial = 2048,    ///< one capital letter, as in "A. V. Novak", or letters with stops, "U.S."
    token_roman = 4096,      ///< a Roman numeral in capitals, up to 199
    token_year = 8192,       ///< four digits from 1900 to 2099
    token_day = 16384,       ///< a whole number from 1 to 31
};

using TokenIndex = std::uint32_t;

struct Token {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
    WordId word = 0;
    std::uint16_t flags = 0;

    Span span() const { return {begin, end}; }
    bool is(std::uint16_t flag) const { return (flags & flag) != 0; }
};

/// Cuts a text into tokens; every byte that is not white space or a control character lies in exactly one token.
/// Any bytes are accepted: what is not UTF-8 becomes punctuation. A possessive `'s` is a token of its own.
void tokenize(std::string_view text, const Vocabulary& vocabulary, std::vector<Token>& out);

}  // namespace rapporteur
