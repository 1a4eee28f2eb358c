#include "language/lexicon.h"

#include <fmt/format.h>

#include <algorithm>

#include "language/pattern.h"
#include "language/trim.h"

namespace rapporteur {
namespace {

std::vector<std::string_view> split(std::string_view text, std::string_view separator) {
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(trim(text.substr(0, at)));
        if (at == std::string_view::npos) return parts;
        text.remove_prefix(at + separator.size());
    }
}

/// What a pattern can name between < and >.
bool is_name(std::string_view text) {
    const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_'; };
    return !text.empty() && std::all_of(text.begin(), text.end(), fits);
}

}  // namespace

struct Lexicon::Loading {
    std::string file;
    std::size_t line = 0;
    Symbol cls = 0;
    std::vector<Symbol> columns;

    Error error(std::string what, std::string remedy) const {
        return {file, fmt::format("line {}", line), std::move(what), std::move(remedy)};
    }
};

Symbol Lexicon::declare_class(std::string_view name, Symbol parent) {
    const Symbol cls = symbols_.intern(name);
    if (cls >= parents_.size()) {
        parents_.resize(cls + 1);
        is_class_.resize(cls + 1);
    }
    parents_[cls] = parent;
    is_class_[cls] = true;
    return cls;
}

Status Lexicon::load(const std::string& file, std::string_view content) {
    Loading loading{file, 0, 0, {}};
    while (!content.empty()) {
        const auto end = content.find('\n');
        ++loading.line;
        if (auto error = line(loading, content.substr(0, end))) return error;
        content.remove_prefix(end == std::string_view::npos ? content.size() : end + 1);
    }
    return {};
}

Status Lexicon::line(Loading& loading, std::string_view text) {
    if (trim(text).empty() || trim(text).front() == '#') return {};
    if (text.starts_with("class ")) {
        if (!is_name(trim(text.substr(6)))) return loading.error(fmt::format("`{}` is no name of a class", trim(text.substr(6))), "write one word of letters, digits and _");
        if (is_token_test(trim(text.substr(6)))) return loading.error(fmt::format("`{}` is a test of tokens, so no pattern could ask for the class", trim(text.substr(6))), "give the class another name");
        loading.cls = declare_class(trim(text.substr(6)), 0);
        loading.columns.clear();
        return {};
    }
    if (text.starts_with("columns ")) {
        if (loading.cls == 0) return loading.error("`columns` before any `class`", "write `class NAME` above it");
        for (const auto name : split(trim(text.substr(8)), " ")) {
            if (!name.empty()) loading.columns.push_back(declare_class(fmt::format("{}.{}", symbols_.name(loading.cls), name), loading.cls));
        }
        return {};
    }
    if (loading.cls == 0) return loading.error("a term before any `class`", "write `class NAME` above it");

    const auto tab = text.find('\t');
    const auto first = std::uint32_t(attributes_.size());
    if (tab != std::string_view::npos) {
        for (const auto pair : split(trim(text.substr(tab)), " ")) {
            if (pair.empty()) continue;
            const auto equals = pair.find('=');
            if (equals == std::string_view::npos || equals == 0) return loading.error(fmt::format("`{}` is no key=value", pair), "attributes stand after a tab, as key=value with blanks between");
            attributes_.push_back({symbols_.intern(pair.substr(0, equals)), symbols_.intern(pair.substr(equals + 1))});
        }
    }
    const auto count = std::uint32_t(attributes_.size()) - first;
    const auto terms = trim(text.substr(0, tab));
    if (loading.columns.empty()) {
        for (const auto term : split(terms, "|")) {
            if (auto error = add_term(loading, term, loading.cls, first, count)) return error;
        }
        return {};
    }
    const auto forms = split(terms, " / ");
    if (forms.size() != loading.columns.size()) return loading.error(fmt::format("{} forms where the class has {} columns", forms.size(), loading.columns.size()), "write one form a column, with ` / ` between; `-` where there is none");
    for (std::size_t i = 0; i < forms.size(); ++i) {
        if (forms[i] == "-") continue;
        for (const auto term : split(forms[i], "|")) {
            if (auto error = add_term(loading, term, loading.columns[i], first, count)) return error;
        }
    }
    return {};
}

Status Lexicon::add_term(Loading& loading, std::string_view term, Symbol cls, std::uint32_t first, std::uint32_t count) {
    const bool exact = term.size() > 1 && term.front() == '=';
    if (exact) term.remove_prefix(1);
    if (words_of(term).empty()) return loading.error("an empty term", "take the stray `|` or `/` away");
    entries_.push_back({cls, std::string(term), exact});
    attribute_ranges_.push_back({first, first + count});
    return {};
}

std::vector<WordId> Lexicon::words_of(std::string_view term) {
    std::vector<Token> tokens;
    tokenize(term, vocabulary_, tokens);
    std::vector<WordId> words;
    for (const Token& token : tokens) words.push_back(vocabulary_.intern(token.span().in(term)));
    return words;
}

/// What is known decides where some words end ("RM5"), and any term may make more known: until none does.
void Lexicon::finish() {
    for (std::size_t known = 0; known != vocabulary_.size();) {
        known = vocabulary_.size();
        for (const Entry& entry : entries_) words_of(entry.term);
    }
    for (EntryId id = 1; id < entries_.size(); ++id) automaton_.add(words_of(entries_[id].term), id, Head::note(entries_[id].cls, entries_[id].exact_case));
    automaton_.finish();
}

}  // namespace rapporteur
