#include "store/sqlite/shelf_search.h"

#include "base/sha256.h"
#include "base/utf8.h"
#include "store/search_text.h"

namespace rapporteur {

namespace {

using Phrase = std::vector<std::string>;

/// Folded words hold letters and digits only, so that no quotation mark is among them.
std::string quoted(const Phrase& phrase) {
    std::string out = "\"";
    for (std::size_t i = 0; i < phrase.size(); ++i) out += (i == 0 ? "" : " ") + phrase[i];
    return out + '"';
}

std::size_t length(std::string_view word) {
    std::size_t characters = 0;
    for (std::size_t at = 0; at < word.size(); ++characters) at += decode_utf8(word, at).size;
    return characters;
}

/// A phrase whose last word may go on. A single letter stands for itself; two or three the index knows as beginnings; longer ones
/// are asked for word by word, for the index would gather all places of all of them first.
std::string open_phrase(Phrase phrase, const Completions& completions) {
    const std::size_t typed = length(phrase.back());
    if (typed == 1) return quoted(phrase);
    if (typed <= 3) return quoted(phrase) + " *";
    std::string out;
    for (std::string& word : completions(phrase.back())) {
        phrase.back() = std::move(word);
        out += (out.empty() ? "" : " OR ") + quoted(phrase);
    }
    return out;
}

}  // namespace

std::string mark_of(std::string_view tag) {
    return "t" + sha256_hex(tag).substr(0, 16);
}

bool bears_mark(std::string_view topic, std::string_view tag) { return topic != "documents" || !tag.starts_with("body:"); }

std::string match_expression(const SearchQuery& query, const Completions& completions) {
    const SearchTerms terms = search_terms(query.words);
    std::string out;
    for (std::size_t i = 0; i < terms.all.size(); ++i) {
        const bool open = terms.last_is_open && i + 1 == terms.all.size();
        const std::string phrase = open ? open_phrase(terms.all[i], completions) : quoted(terms.all[i]);
        if (phrase.empty()) return {};
        out += (i == 0 ? "words : (" : " AND words : (") + phrase + ")";
    }
    if (out.empty()) return {};
    for (const std::string& tag : query.tags) {
        if (bears_mark(query.topic, tag)) out += " AND marks : \"" + mark_of(tag) + "\"";
    }
    out = "(" + out + ")";
    for (const Phrase& phrase : terms.none) out += " NOT words : " + quoted(phrase);
    return out;
}

}  // namespace rapporteur
