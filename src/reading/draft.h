#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/cascade.h"
#include "language/lattice.h"
#include "reading/claims.h"
#include "reading/schema.h"
#include "text/document.h"

namespace rapporteur {

/// A sentence with what the reader knows of its place in the report.
struct SentenceInfo {
    TokenIndex begin = 0;
    TokenIndex end = 0;
    bool furniture = false;  ///< credits, editors' lines: nothing is claimed from it
    bool headline = false;
};

/// Words that refer to a person of the reading.
struct PersonMention {
    TokenIndex begin = 0, end = 0;  ///< the whole phrase with its offices
    TokenIndex name_begin = 0, name_end = 0;
    PersonIndex person = 0;
    bool full = false;  ///< name with an office or in full, as against a surname, office or pronoun
};

/// Words that refer to a body of the reading.
struct BodyMention {
    TokenIndex begin = 0, end = 0;
    BodyIndex body = 0;
    AnnotationId annotation = 0;
};

/// The reading of one document in the making: its lattice and what has been found so far. Each step of the reader
/// (docs/reading.md) takes it and adds its part.
struct Draft {
    Draft(const Document& d, const Language& l, const Schema& s, Lattice& la) : document(d), language(l), schema(s), lattice(la) {}

    const Document& document;
    const Language& language;
    const Schema& schema;
    Lattice& lattice;
    Reading reading;
    std::vector<SentenceInfo> sentences;
    std::vector<PersonMention> person_mentions;  ///< in order of the text
    std::vector<BodyMention> body_mentions;      ///< in order of the text
    std::vector<bool> flexible_kinds;            ///< of each body: a summit, of heads of state or government as its chairs are
    std::vector<bool> needs_session;             ///< of each body: without a sitting the words are no name
    Date anchor;                                 ///< the day "Wednesday" is counted from; empty if unknown
    Party home;                                  ///< the state whose officials the outlet names without a side; may be empty
    bool home_by_outlet = false;                 ///< `home` is the outlet's, not just the dateline's

    std::string_view text() const { return document.text; }
    Span span(TokenIndex begin, TokenIndex end) const { return lattice.span(begin, end); }
    Span span(const SlotValue& value) const { return lattice.span(value.begin, value.end); }
    std::string_view words(TokenIndex begin, TokenIndex end) const { return lattice.words(begin, end); }
    std::string_view words(const SlotValue& value) const { return lattice.words(value.begin, value.end); }
    /// Past the end of the text an empty token, which is nothing: what stands after a word may be asked of the last one too.
    Token token(TokenIndex at) const { return at < lattice.tokens.size() ? lattice.tokens[at] : Token{}; }
    const std::string& name(Symbol symbol) const { return language.symbols().name(symbol); }

    /// The rule that made an annotation; "program" for none.
    const std::string& rule_of(AnnotationId id) const;
    const SlotValue* slot(AnnotationId id, Symbol key) const { return key == 0 ? nullptr : lattice.slot(id, key); }
    Symbol constant(AnnotationId id, Symbol key) const;
    /// All annotations of a type, in order of the text, without those removed.
    std::vector<AnnotationId> annotations(Symbol type) const;
    /// Those of a type inside a range of tokens, in order, none overlapping another.
    std::vector<AnnotationId> inside(Symbol type, TokenIndex begin, TokenIndex end) const;
    EntryId find_term(TokenIndex at, Symbol cls, TokenIndex* end) const;
    /// The longest term of a class that starts at a token; 0 if none.
    EntryId term_at(TokenIndex at, Symbol cls, TokenIndex* end = nullptr) const {
        return cls != 0 && lattice.may_begin(at, cls) ? find_term(at, cls, end) : 0;
    }
    bool is(TokenIndex at, Symbol cls) const { return term_at(at, cls) != 0; }
    Symbol attribute(EntryId entry, Symbol key) const { return entry == 0 || key == 0 ? 0 : language.lexicon().attribute(entry, key); }
    std::size_t sentence_of(TokenIndex at) const;

    /// Parties named in a range, in order, each once: by country, nationality or organisation.
    std::vector<Party> parties_in(TokenIndex begin, TokenIndex end) const;
    /// The number a range states in digits or words ("29th", "twenty-ninth", "XXIX", "2.5 million"); empty if none.
    std::optional<double> number_in(TokenIndex begin, TokenIndex end) const;
};

/// The parties of an attribute that lists some: "AU,US".
std::vector<Party> listed_parties(const std::string& value);

/// An underscore stands for a blank in values of the language data.
std::string spaced(std::string value);

}  // namespace rapporteur
