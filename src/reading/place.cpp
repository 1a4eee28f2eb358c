#include "reading/place.h"

#include <unicode/locid.h>
#include <unicode/unistr.h>

#include "language/vocabulary.h"

namespace rapporteur {
namespace {

EntryId city_entry(const Draft& draft, TokenIndex at) {
    const EntryId capital = draft.term_at(at, draft.schema.c_capital);
    return capital != 0 ? capital : draft.term_at(at, draft.schema.c_city);
}

/// "NINGBO" is written Ningbo.
std::string with_capitals(std::string_view words) {
    icu::UnicodeString text = icu::UnicodeString::fromUTF8(icu::StringPiece(words.data(), std::int32_t(words.size())));
    text.toTitle(nullptr, icu::Locale::getRoot());
    std::string out;
    text.toUTF8String(out);
    return out;
}

}  // namespace

std::string city_name(const Draft& draft, const SlotValue& place) {
    const EntryId entry = city_entry(draft, place.begin);
    const Symbol city = draft.attribute(entry, draft.schema.a_city);
    const std::string_view words = draft.words(place);
    bool all_upper = true;
    for (TokenIndex at = place.begin; at < place.end; ++at) all_upper &= draft.token(at).is(token_upper) || draft.token(at).is(token_punctuation);
    const std::string city_words = city == 0 ? std::string() : spaced(draft.name(city));
    if (!city_words.empty() && words.size() > city_words.size() && words.starts_with(city_words)) return city_words;  // "Washington, D.C."
    if (!all_upper) return std::string(words);
    // The record's spelling where it is the same name ("Nur-Sultan"); "SANTIAGO" stays Santiago, whatever it is called in full.
    if (city != 0 && folded_word(city_words) == folded_word(words)) return city_words;
    return with_capitals(words);
}

Party place_party(const Draft& draft, Span place) {
    for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
        if (draft.token(at).begin == place.begin) return draft.name(draft.attribute(city_entry(draft, at), draft.schema.a_party));
    }
    return {};
}

}  // namespace rapporteur
