#include "reading/event_date.h"

#include "reading/dates.h"
#include "reading/sitting_slots.h"

namespace rapporteur {
namespace {

/// The first day that the text itself tells; of what did not take place, only the day on which that was said.
Maybe<DateRange> first_day(const Draft& draft, bool said) {
    for (const SentenceInfo& sentence : draft.sentences) {
        if (sentence.furniture || sentence.headline) continue;
        for (const AnnotationId id : draft.inside(draft.schema.t_date, sentence.begin, sentence.end)) {
            const Annotation& a = draft.lattice.annotation(id);
            if (in_front(draft, a.begin) || !states_day(draft, id) || (said && !is_said_then(draft, a))) continue;
            if (const auto date = resolve_date(draft, id, draft.anchor, Tense::past)) return Stated<DateRange>{*date, draft.span(a.begin, a.end)};
        }
    }
    return {};
}

}  // namespace

void read_event_date(Draft& draft, const SessionClaim* main) {
    auto& event = draft.reading.document.event_date;
    const bool cancelled = main != nullptr && main->status == SessionStatus::cancelled;
    if (main != nullptr && !cancelled) event = main->date;
    if (!event) event = first_day(draft, cancelled);
}

}  // namespace rapporteur
