#include "reading/event_date.h"

#include "reading/dates.h"
#include "reading/sitting_slots.h"

namespace rapporteur {
namespace {

/// The first day that the text itself tells.
Maybe<DateRange> first_day(const Draft& draft) {
    for (const SentenceInfo& sentence : draft.sentences) {
        if (sentence.furniture || sentence.headline) continue;
        for (const AnnotationId id : draft.inside(draft.schema.t_date, sentence.begin, sentence.end)) {
            const Annotation& a = draft.lattice.annotation(id);
            if (in_front(draft, a.begin) || !states_day(draft, id)) continue;
            if (const auto date = resolve_date(draft, id, draft.anchor, Tense::past)) return Stated<DateRange>{*date, draft.span(a.begin, a.end)};
        }
    }
    return {};
}

}  // namespace

void read_event_date(Draft& draft, const SessionClaim* main) {
    auto& event = draft.reading.document.event_date;
    if (main != nullptr && main->status != SessionStatus::cancelled) event = main->date;
    if (!event) event = first_day(draft);
}

}  // namespace rapporteur
