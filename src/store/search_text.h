#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.h"

namespace rapporteur {

/// A word of a text as search compares it.
struct SearchWord {
    std::string folded;  ///< case and accents folded
    Span span;           ///< bytes of the text
};

/// The words of a text: runs of letters and digits; every ideograph (and kana) is a word of its own, so that no dictionary is needed to
/// find Chinese. At most `most` of them.
std::vector<SearchWord> search_words(std::string_view text, std::size_t most);

/// The same as one string, words apart by blanks: what the index holds.
std::string search_form(std::string_view text);

/// What somebody typed: words that must be there, in phrases, and words that must not.
struct SearchTerms {
    std::vector<std::vector<std::string>> all;   ///< each a phrase of one or more folded words
    std::vector<std::vector<std::string>> none;  ///< -word, -"a phrase"
    bool last_is_open = false;                   ///< the last word of the last phrase may go on
};

SearchTerms search_terms(std::string_view typed);

/// A part of an excerpt.
struct ExcerptPart {
    std::string text;
    bool hit = false;
};

/// A part of a text that shows what was looked for.
struct Excerpt {
    std::vector<ExcerptPart> parts;
    std::optional<Span> hit;  ///< the first words looked for, as bytes of the text
};

/// At most `width` bytes of a text around the first words looked for, those marked; the beginning where none is there. Begins and ends with whole
/// words: one that is longer than `width` is shown alone, where it was looked for.
Excerpt excerpt(std::string_view text, const SearchTerms& terms, std::size_t width);

}  // namespace rapporteur
