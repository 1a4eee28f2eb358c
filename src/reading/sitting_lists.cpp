#include "reading/sitting_lists.h"

#include "reading/dates.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

bool parts_towns(const Draft& draft, TokenIndex at) {
    return draft.is(at, draft.schema.c_comma) || draft.is(at, draft.schema.c_conjunction) || draft.is(at, draft.schema.c_preposition) || draft.token(at).is(token_punctuation);
}

/// The town just before the bracket that a day stands in: "Villa de Leyva". Empty if there is none.
SlotValue town_before(const Draft& draft, TokenIndex day, TokenIndex from) {
    SlotValue town;
    if (day < from + 2 || !draft.is(day - 1, draft.schema.c_bracket_open)) return town;
    town.begin = town.end = day - 1;
    while (town.begin > from && !parts_towns(draft, town.begin - 1)) --town.begin;
    return town;
}

void read_list(const Draft& draft, AnnotationId list, std::vector<Sitting>& out) {
    const Annotation& a = draft.lattice.annotation(list);
    for (const AnnotationId day : draft.inside(draft.schema.t_date, a.begin, a.end)) {
        const Annotation& d = draft.lattice.annotation(day);
        const SlotValue town = town_before(draft, d.begin, a.begin);
        const auto date = resolve_date(draft, day, draft.anchor, Tense::past);
        if (!town.has_range() || !date) continue;
        const Span words = draft.span(town);
        Sitting sitting;
        sitting.begin = town.begin;
        sitting.end = d.end;
        sitting.sentence = draft.sentence_of(a.begin);
        sitting.its = sitting.listed = true;
        sitting.relation = "previous";
        sitting.status = SessionStatus::held;
        sitting.rule = draft.rule_of(list);
        sitting.date = Stated<DateRange>{*date, draft.span(d.begin, d.end)};
        sitting.where = Place{city_name(draft, town), place_party(draft, words), words};
        out.push_back(sitting);
    }
}

}  // namespace

std::vector<Sitting> listed_sittings(const Draft& draft) {
    std::vector<Sitting> out;
    for (const AnnotationId list : draft.annotations(draft.schema.t_sitting_list)) {
        const Annotation& a = draft.lattice.annotation(list);
        if (!draft.sentences[draft.sentence_of(a.begin)].furniture) read_list(draft, list, out);
    }
    return out;
}

}  // namespace rapporteur
