#include "reading/figures.h"

#include <algorithm>
#include <cmath>

#include "reading/claim_names.h"

namespace rapporteur {
namespace {

class Figures {
  public:
    explicit Figures(const Draft& draft) : draft_(draft), s_(draft.schema) {}

    std::string unit(AnnotationId id, const std::string& kind) const {
        if (kind == "percent") return draft_.name(draft_.language.symbols().find("percent"));
        return kind == "money" ? currency(id) : noun(id);
    }

    double multiplier(AnnotationId id) const {
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        const Symbol given = noun == nullptr ? 0 : draft_.attribute(noun->entry, s_.a_multiplier);
        return given == 0 ? 1 : std::stod(draft_.name(given));
    }

    Span span(AnnotationId id) const {
        const SlotValue* amount = draft_.slot(id, s_.s_amount);
        const Annotation& a = draft_.lattice.annotation(id);
        return amount != nullptr && amount->has_range() ? draft_.span(*amount) : draft_.span(a.begin, a.end);
    }

  private:
    /// The unit the data gives for the noun, else the noun as it stands.
    std::string noun(AnnotationId id) const {
        const std::string given = spaced(draft_.name(draft_.constant(id, s_.s_unit)));
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        if (!given.empty() || noun == nullptr || !noun->has_range()) return given;
        std::string words(draft_.words(*noun));
        for (char& c : words) {
            if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
        }
        return words;
    }

    /// Where several states' money bears the name, that of the state the report is about.
    std::string currency(AnnotationId id) const {
        const std::string usual = draft_.name(draft_.constant(id, s_.s_unit));
        const SlotValue* what = draft_.slot(id, s_.s_what);
        if (what == nullptr || what->entry == 0) return usual;
        std::vector<Party> about;
        if (!draft_.home.empty()) about.push_back(draft_.home);
        for (const BodyClaim& body : draft_.reading.bodies) about.insert(about.end(), body.parties.begin(), body.parties.end());
        for (const PersonClaim& person : draft_.reading.people) about.push_back(person.party);
        for (const Party& party : about) {
            const Symbol key = party.empty() ? 0 : draft_.language.symbols().find(party);
            if (const Symbol unit = draft_.attribute(what->entry, key)) return draft_.name(unit);
        }
        return usual;
    }

    const Draft& draft_;
    const Schema& s_;
};

/// The figure whose unit this one is told in: itself, or, for a bare number ("from 2 billion"), the nearest before it in its
/// sentence, else money told up to two sentences before, else the next in its sentence. 0 if there is none.
AnnotationId told_with_unit(const Draft& draft, AnnotationId figure) {
    const auto kind = [&](AnnotationId id) { return kind_of_figure(draft, id); };
    if (kind(figure) != "bare") return figure;
    const TokenIndex at = draft.lattice.annotation(figure).begin;
    const std::size_t here = draft.sentence_of(at);
    const std::size_t first = here < 2 ? 0 : here - 2;
    AnnotationId before = 0, after = 0;
    for (const AnnotationId id : draft.inside(draft.schema.t_figure, draft.sentences[first].begin, draft.sentences[here].end)) {
        const TokenIndex begin = draft.lattice.annotation(id).begin;
        if (kind(id) == "bare" || kind(id) == "percent" || kind(id) == "range") continue;
        if (begin < at && (begin >= draft.sentences[here].begin || kind(id) == "money")) before = id;
        if (begin > at && after == 0) after = id;
    }
    return before != 0 ? before : after;
}

}  // namespace

Comparator stated_comparator(const Draft& draft, AnnotationId annotation) {
    for (const Symbol key : {draft.schema.s_comparator, draft.schema.s_after}) {
        if (const auto found = named<Comparator>(draft.name(draft.constant(annotation, key)))) return *found;
    }
    return Comparator::equal;
}

std::string kind_of_figure(const Draft& draft, AnnotationId figure) {
    return draft.name(draft.constant(figure, draft.schema.s_kind));
}

bool is_told_in_passing(const Draft& draft, AnnotationId figure) {
    const Schema& s = draft.schema;
    const SlotValue* value = draft.slot(figure, s.s_value);
    if (kind_of_figure(draft, figure) != "count" || value == nullptr) return false;
    const SlotValue* noun = draft.slot(figure, s.s_noun);
    const EntryId entry = noun == nullptr ? 0 : noun->entry;
    const double number = draft.number_in(value->begin, value->end).value_or(0);
    const double least = draft.attribute(entry, s.a_many) != 0 ? 100 : draft.attribute(entry, s.a_small) != 0 ? 5 : 10;
    if (number < least) return true;
    return draft.token(value->begin).is(token_year) && number == std::floor(number) && draft.words(value->begin, value->begin + 1).size() == 4;
}

std::optional<StatedFigure> stated_figure(const Draft& draft, AnnotationId figure) {
    const AnnotationId named = told_with_unit(draft, figure);
    const SlotValue* value = draft.slot(figure, draft.schema.s_value);
    const auto number = value == nullptr ? std::nullopt : draft.number_in(value->begin, value->end);
    if (!number) return {};
    const Figures figures(draft);
    StatedFigure out;
    out.unit = named == 0 ? std::string() : figures.unit(named, kind_of_figure(draft, named));
    if (out.unit.empty()) return {};
    out.value = *number * figures.multiplier(named);
    out.comparator = stated_comparator(draft, figure);
    out.span = figures.span(figure);
    return out;
}

}  // namespace rapporteur
