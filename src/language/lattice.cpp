#include "language/lattice.h"

#include <algorithm>
#include <bit>

#include "language/places.h"

namespace rapporteur {

void Lattice::reset(std::string_view text) {
    text_ = text;
    tokens.clear();
    edges_.assign(1, {});
    annotations_.assign(1, {});
    slots_.clear();
    heads_.clear();
}

void Lattice::prepare(const MarkTable& table) {
    table_ = &table;
    heads_.assign(tokens.size() + 1, 0);
    marks_.assign(tokens.size(), {});
    places_.reset(table, tokens.size());
    for (TokenIndex at = 0; at < tokens.size(); ++at) mark_token(at);
}

void Lattice::mark_token(TokenIndex at) {
    const Token& token = tokens[at];
    mark(at, MarkTable::any);
    if (const Mark word = table_->of_word(token.word); word != MarkTable::any) mark(at, word);
    marks_[at].add_flags(token.flags);
    for (unsigned left = token.flags & table_->placed_flags(); left != 0; left &= left - 1) places_.add(at, Mark(std::countr_zero(left)));
}

void Lattice::add_term(TokenIndex begin, TokenIndex end, Symbol cls, EntryId entry) {
    const MarkTable::TermMarks& term = table_->of_term(cls);
    mark(begin, term.cls);
    if (term.parent != MarkTable::any) mark(begin, term.parent);
    if (end == begin + 1 && term.single != MarkTable::any) mark(begin, term.single);
    if (end == begin + 1 && term.single_parent != MarkTable::any) mark(begin, term.single_parent);
    add_edge(begin, {cls, term.general, end, 0, entry, false});
}

/// Their marks stay, as in `remove`.
void Lattice::remove_terms(TokenIndex begin, TokenIndex end, Symbol cls) {
    for (TokenIndex at = begin; at < end; ++at) {
        if (!may_begin(at, cls)) continue;
        for (std::uint32_t* link = &heads_[at]; *link != 0;) {
            const LatticeEdge& edge = edges_[*link];
            if (!edge.is_annotation && edge.is(cls) && edge.end <= end) {
                *link = edge.next;
            } else {
                link = &edges_[*link].next;
            }
        }
    }
}

void Lattice::add_edge(TokenIndex begin, LatticeEdge edge) {
    const auto id = std::uint32_t(edges_.size());
    // Longest first, so that a pattern tries the longest term before a shorter one.
    std::uint32_t* link = &heads_[begin];
    while (*link != 0 && edges_[*link].end >= edge.end) link = &edges_[*link].next;
    edge.next = *link;
    *link = id;
    edges_.push_back(edge);
}

AnnotationId Lattice::add(Symbol type, std::uint32_t rule, TokenIndex begin, TokenIndex end, const std::vector<Slot>& slots) {
    const auto id = AnnotationId(annotations_.size());
    annotations_.push_back({type, rule, begin, end, std::uint32_t(slots_.size()), std::uint32_t(slots.size())});
    slots_.insert(slots_.end(), slots.begin(), slots.end());
    marks_[begin].add(table_->of_symbol(type));
    places_.add_type(begin, table_->of_symbol(type));
    add_edge(begin, {type, type, end, 0, id, true});
    return id;
}

TokenIndex Lattice::next_place(Symbol symbol, TokenIndex at, TokenIndex end) const {
    return first_place(places_.of_mark(table_->of_symbol(symbol)), at, end);
}

const SlotValue* Lattice::slot(AnnotationId id, Symbol key) const {
    const Annotation& a = annotations_[id];
    for (std::uint32_t i = 0; i < a.slot_count; ++i) {
        if (slots_[a.first_slot + i].key == key) return &slots_[a.first_slot + i].value;
    }
    return nullptr;
}

AnnotationId Lattice::annotation_at(TokenIndex at, Symbol type) const {
    if (!may_begin(at, type)) return 0;
    for (std::uint32_t e = heads_[at]; e != 0; e = edges_[e].next) {
        if (edges_[e].is_annotation && edges_[e].symbol == type) return edges_[e].reference;
    }
    return 0;
}

/// The mark of its type stays: marks say what may be there.
void Lattice::remove(AnnotationId id) {
    Annotation& a = annotations_[id];
    for (std::uint32_t* link = &heads_[a.begin]; *link != 0; link = &edges_[*link].next) {
        if (edges_[*link].is_annotation && edges_[*link].reference == id) {
            *link = edges_[*link].next;
            break;
        }
    }
    a.type = 0;
}

}  // namespace rapporteur
