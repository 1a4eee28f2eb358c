#include "store/sqlite/shelf_search.h"

#include "base/sha256.h"
#include "store/search_text.h"

namespace rapporteur {

namespace {

/// Folded words hold letters and digits only, so that no quotation mark is among them.
std::string quoted(const std::vector<std::string>& phrase) {
    std::string out = "words : \"";
    for (std::size_t i = 0; i < phrase.size(); ++i) out += (i == 0 ? "" : " ") + phrase[i];
    return out + '"';
}

}  // namespace

std::string mark_of(std::string_view tag) {
    return "t" + sha256_hex(tag).substr(0, 16);
}

std::string marks_of(const std::vector<std::string>& tags) {
    std::string out;
    for (const std::string& tag : tags) out += (out.empty() ? "" : " ") + mark_of(tag);
    return out;
}

std::string match_expression(const SearchQuery& query) {
    const SearchTerms terms = search_terms(query.words);
    if (terms.all.empty()) return {};
    std::string out;
    for (std::size_t i = 0; i < terms.all.size(); ++i) {
        const bool open = terms.last_is_open && i + 1 == terms.all.size();
        out += (i == 0 ? "(" : " AND (") + quoted(terms.all[i]) + (open ? " *)" : ")");
    }
    for (const std::string& tag : query.tags) out += " AND (marks : \"" + mark_of(tag) + "\")";
    out = "(" + out + ")";
    for (const auto& phrase : terms.none) out += " NOT (" + quoted(phrase) + ")";
    return out;
}

}  // namespace rapporteur
