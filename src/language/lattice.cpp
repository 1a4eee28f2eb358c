#include "language/lattice.h"

namespace rapporteur {

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
    add_edge(begin, {type, end, 0, id, true});
    return id;
}

const SlotValue* Lattice::slot(AnnotationId id, Symbol key) const {
    const Annotation& a = annotations_[id];
    for (std::uint32_t i = 0; i < a.slot_count; ++i) {
        if (slots_[a.first_slot + i].key == key) return &slots_[a.first_slot + i].value;
    }
    return nullptr;
}

AnnotationId Lattice::annotation_at(TokenIndex at, Symbol type) const {
    for (std::uint32_t e = heads_[at]; e != 0; e = edges_[e].next) {
        if (edges_[e].is_annotation && edges_[e].symbol == type) return edges_[e].reference;
    }
    return 0;
}

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
