#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/lexicon.h"
#include "language/mark_places.h"
#include "language/mark_table.h"
#include "language/marks.h"
#include "language/symbols.h"
#include "language/token.h"

namespace rapporteur {

using AnnotationId = std::uint32_t;

/// A range of tokens that rules run over at once.
struct Sentence {
    TokenIndex begin = 0;
    TokenIndex end = 0;
};

/// What a slot of an annotation holds: a range of tokens and, where one term or one annotation was captured, that
/// too; or a name written in the rule itself.
struct SlotValue {
    TokenIndex begin = 0;
    TokenIndex end = 0;
    EntryId entry = 0;            ///< 0 = none
    AnnotationId annotation = 0;  ///< 0 = none
    Symbol constant = 0;          ///< 0 = none; an attribute's value or a name the rule gives

    bool has_range() const { return begin < end; }
};

struct Slot {
    Symbol key = 0;
    SlotValue value;
};

/// What a rule found: a typed range of tokens with slots. Annotations stand in the lattice beside words and terms,
/// so the rules of later phases build on them.
struct Annotation {
    Symbol type = 0;
    std::uint32_t rule = 0;  ///< index in the language's rules; 0 = made by the program, see docs/reading.md
    TokenIndex begin = 0;
    TokenIndex end = 0;
    std::uint32_t first_slot = 0;
    std::uint32_t slot_count = 0;
};

/// A way to step from a token to a later one: over a term of the lexicon or over an annotation.
struct LatticeEdge {
    Symbol symbol = 0;   ///< class of the term, or type of the annotation
    Symbol general = 0;  ///< the class above; the symbol itself where there is none
    TokenIndex end = 0;
    std::uint32_t next = 0;  ///< next edge that starts at the same token; 0 = none
    std::uint32_t reference = 0;  ///< EntryId or AnnotationId
    bool is_annotation = false;

    bool is(Symbol wanted) const { return symbol == wanted || general == wanted; }
};

/// The tokens of one document with all the ways to step over them. A working space: made once a thread, reset for
/// each document, so that reading does not allocate for every document.
class Lattice {
  public:
    void reset(std::string_view text);
    /// Call after `tokens` are filled.
    void prepare(const MarkTable& table);

    void add_term(TokenIndex begin, TokenIndex end, Symbol cls, EntryId entry);
    /// Drops the terms of a class that begin and end inside a range: they are part of a name of another kind.
    void remove_terms(TokenIndex begin, TokenIndex end, Symbol cls);
    AnnotationId add(Symbol type, std::uint32_t rule, TokenIndex begin, TokenIndex end, const std::vector<Slot>& slots);

    /// What stands or begins at a token.
    const Marks& marks(TokenIndex at) const { return marks_[at]; }
    /// The same the other way round: by mark, at which tokens it stands.
    MarkPlaces& places() { return places_; }
    /// False if no term of the class and no annotation of the type begins at the token. Past the last token too.
    bool may_begin(TokenIndex at, Symbol symbol) const { return at < marks_.size() && marks_[at].has(table_->of_symbol(symbol)); }
    /// The first token in `[at, end)` at which one may begin; `end` if none.
    TokenIndex next_place(Symbol symbol, TokenIndex at, TokenIndex end) const;
    const MarkTable& table() const { return *table_; }

    std::uint32_t first_edge(TokenIndex at) const { return heads_[at]; }
    const LatticeEdge& edge(std::uint32_t id) const { return edges_[id]; }
    std::size_t edge_count() const { return edges_.size(); }

    const Annotation& annotation(AnnotationId id) const { return annotations_[id]; }
    std::size_t annotation_count() const { return annotations_.size(); }
    /// The slot's value; null if the annotation has none of that name.
    const SlotValue* slot(AnnotationId id, Symbol key) const;
    const std::vector<Slot>& slots() const { return slots_; }
    /// The annotation of a type that starts at a token; 0 if none. The longest where there are several.
    AnnotationId annotation_at(TokenIndex at, Symbol type) const;
    /// Drops an annotation from the lattice: later phases do not see it.
    void remove(AnnotationId id);
    bool removed(AnnotationId id) const { return annotations_[id].type == 0; }

    std::string_view text() const { return text_; }
    /// The bytes from the first to the last of these tokens.
    Span span(TokenIndex begin, TokenIndex end) const { return {tokens[begin].begin, tokens[end - 1].end}; }
    std::string_view words(TokenIndex begin, TokenIndex end) const { return span(begin, end).in(text_); }

    std::vector<Token> tokens;

  private:
    void add_edge(TokenIndex begin, LatticeEdge edge);
    void mark_token(TokenIndex at);
    void mark(TokenIndex at, Mark mark) {
        marks_[at].add(mark);
        places_.add(at, mark);
    }

    std::string_view text_;
    const MarkTable* table_ = nullptr;
    std::vector<Marks> marks_;
    MarkPlaces places_;
    std::vector<LatticeEdge> edges_;
    std::vector<std::uint32_t> heads_;
    std::vector<Annotation> annotations_;
    std::vector<Slot> slots_;
};

}  // namespace rapporteur
