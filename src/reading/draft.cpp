#include "reading/draft.h"

#include <algorithm>
#include <array>

#include "reading/numerals.h"

namespace rapporteur {

const std::string& Draft::rule_of(AnnotationId id) const {
    static const std::string program = "program";
    const std::uint32_t rule = lattice.annotation(id).rule;
    return rule == 0 ? program : language.rule(rule).name;
}

Symbol Draft::constant(AnnotationId id, Symbol key) const {
    const SlotValue* value = slot(id, key);
    return value == nullptr ? 0 : value->constant;
}

std::vector<AnnotationId> Draft::annotations(Symbol type) const {
    std::vector<AnnotationId> out;
    if (type == 0) return out;
    const auto count = TokenIndex(lattice.tokens.size());
    for (TokenIndex at = lattice.next_place(type, 0, count); at < count; at = lattice.next_place(type, at + 1, count)) {
        const auto first = std::ptrdiff_t(out.size());
        for (std::uint32_t e = lattice.first_edge(at); e != 0; e = lattice.edge(e).next) {
            if (lattice.edge(e).is_annotation && lattice.edge(e).symbol == type) out.push_back(lattice.edge(e).reference);
        }
        std::sort(out.begin() + first, out.end());  // in the order they were made
    }
    return out;
}

std::vector<AnnotationId> Draft::inside(Symbol type, TokenIndex begin, TokenIndex end) const {
    std::vector<AnnotationId> out;
    if (type == 0) return out;
    for (TokenIndex at = lattice.next_place(type, begin, end); at < end;) {
        AnnotationId found = 0;
        for (std::uint32_t e = lattice.first_edge(at); e != 0 && found == 0; e = lattice.edge(e).next) {
            if (lattice.edge(e).is_annotation && lattice.edge(e).symbol == type && lattice.edge(e).end <= end) found = lattice.edge(e).reference;
        }
        if (found != 0) out.push_back(found);
        at = lattice.next_place(type, found != 0 ? lattice.annotation(found).end : at + 1, end);
    }
    return out;
}

EntryId Draft::find_term(TokenIndex at, Symbol cls, TokenIndex* end) const {
    for (std::uint32_t e = lattice.first_edge(at); e != 0; e = lattice.edge(e).next) {
        const LatticeEdge& edge = lattice.edge(e);
        if (edge.is_annotation || !edge.is(cls)) continue;
        if (end != nullptr) *end = edge.end;
        return edge.reference;
    }
    return 0;
}

std::size_t Draft::sentence_of(TokenIndex at) const {
    const auto after = std::upper_bound(sentences.begin(), sentences.end(), at, [](TokenIndex t, const SentenceInfo& s) { return t < s.begin; });
    return after == sentences.begin() ? 0 : std::size_t(after - sentences.begin()) - 1;
}

std::vector<Party> Draft::parties_in(TokenIndex begin, TokenIndex end) const {
    const std::array classes = {schema.c_country, schema.c_demonym, schema.c_organisation};
    const auto next_of_any = [&](TokenIndex at) {
        TokenIndex next = end;
        for (const Symbol cls : classes) next = lattice.next_place(cls, at, next);
        return next;
    };
    std::vector<Party> out;
    for (TokenIndex at = next_of_any(begin); at < end;) {
        TokenIndex next = at + 1;
        for (const Symbol cls : classes) {
            TokenIndex term_end = 0;
            const EntryId entry = term_at(at, cls, &term_end);
            if (entry == 0 || term_end > end) continue;
            const Party party = name(attribute(entry, schema.a_party));
            if (!party.empty() && std::find(out.begin(), out.end(), party) == out.end()) out.push_back(party);
            next = term_end;
            break;
        }
        at = next_of_any(next);
    }
    return out;
}

std::optional<double> Draft::number_in(TokenIndex begin, TokenIndex end) const {
    NumberBuilder number;
    for (TokenIndex at = begin; at < end;) {
        TokenIndex next = at + 1;
        if (token(at).is(token_number)) {
            number.digits(words(at, at + 1));
        } else if (token(at).is(token_roman)) {
            number.roman(words(at, at + 1));
        } else {
            for (const Symbol cls : {schema.c_multiplier, schema.c_numeral, schema.c_ordinal}) {
                TokenIndex term_end = 0;
                const EntryId entry = term_at(at, cls, &term_end);
                if (entry == 0 || term_end > end) continue;
                number.word(name(attribute(entry, schema.a_value)));
                next = term_end;
                break;
            }
        }
        at = next;
    }
    return number.value();
}

std::vector<Party> listed_parties(const std::string& value) {
    std::vector<Party> out;
    for (std::size_t begin = 0; begin < value.size();) {
        const std::size_t end = std::min(value.find(',', begin), value.size());
        out.push_back(value.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

std::string spaced(std::string value) {
    std::replace(value.begin(), value.end(), '_', ' ');
    return value;
}

}  // namespace rapporteur
