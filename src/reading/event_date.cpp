#include "reading/event_date.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/dates.h"
#include "reading/sitting_slots.h"

namespace rapporteur {
namespace {

/// Too short to tell of anything: "BAKU, Azerbaijan, Feb. 20" and the like.
bool is_dateline(const Draft& draft, const SentenceInfo& sentence) {
    constexpr TokenIndex longest = 8, longest_stamp = 16;  // "(Xinhua) 16:41, September 24, 2020"
    const TokenIndex length = sentence.end - sentence.begin;
    return length <= longest || (length <= longest_stamp && !draft.inside(draft.schema.t_published, sentence.begin, sentence.end).empty());
}

constexpr int opening = 3;  ///< sentences: what is told later is often the past
constexpr int lead = 2;     ///< where a session was held, whose day is not told

/// The day of a saying, or of a journey that has begun.
bool is_told_then(const Draft& draft, const Annotation& date) {
    return is_said_then(draft, date) || draft.attribute(travel_of(draft, date), draft.schema.a_past) != 0;
}

/// "will on Wednesday meet", "may meet on Wednesday"
bool is_planned(const Draft& draft, const SentenceInfo& sentence, const Annotation& date) {
    constexpr TokenIndex beside = 2;
    return std::ranges::any_of(draft.inside(draft.schema.t_hold, sentence.begin, sentence.end), [&](AnnotationId id) {
        const Annotation& hold = draft.lattice.annotation(id);
        const bool announced = named<SessionStatus>(draft.name(draft.constant(id, draft.schema.s_status))) == SessionStatus::announced;
        return announced && hold.begin <= date.begin && date.begin <= hold.end + beside;
    });
}

/// The first day that the first sentences of the text itself, `left` of them, tell; of what did not take place, only the day on which that was said.
Maybe<DateRange> first_day(const Draft& draft, bool said, int left) {
    for (const SentenceInfo& sentence : draft.sentences) {
        if (sentence.furniture || sentence.headline || is_dateline(draft, sentence)) continue;
        if (left-- == 0) break;
        for (const AnnotationId id : draft.inside(draft.schema.t_date, sentence.begin, sentence.end)) {
            const Annotation& a = draft.lattice.annotation(id);
            if (in_front(draft, a.begin) || !states_day(draft, id) || (said && !is_told_then(draft, a))) continue;
            const Tense tense = is_planned(draft, sentence, a) ? Tense::future : Tense::past;
            if (const auto date = resolve_date(draft, id, draft.anchor, tense)) return Stated<DateRange>{*date, draft.span(a.begin, a.end)};
        }
    }
    return {};
}

/// Told in the headline or the first sentence of the text: what the report is about.
bool opens_report(const Draft& draft, Span words) {
    for (const SentenceInfo& sentence : draft.sentences) {
        if (sentence.furniture) continue;
        if (draft.span(sentence.begin, sentence.end).contains(words)) return true;
        if (!sentence.headline && !is_dateline(draft, sentence)) return false;
    }
    return false;
}

}  // namespace

void read_event_date(Draft& draft, const SessionClaim* main) {
    auto& event = draft.reading.document.event_date;
    const bool held = main != nullptr && main->status == SessionStatus::held && (opens_report(draft, main->span) || !is_long_past(draft, main->date));
    const bool announced = main != nullptr && main->status == SessionStatus::announced && opens_report(draft, main->span);
    if (held) event = main->date;
    if (!event) event = first_day(draft, announced || (main != nullptr && main->status == SessionStatus::cancelled), held ? lead : opening);
    if (!event && announced) event = main->date;
}

}  // namespace rapporteur
