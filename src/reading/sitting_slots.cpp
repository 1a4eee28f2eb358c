#include "reading/sitting_slots.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

class Slots {
  public:
    explicit Slots(const Draft& draft) : draft_(draft), s_(draft.schema) {}

    void read_status(Sitting& s) const {
        std::uint32_t best = 1000;
        for (const AnnotationId hold : draft_.inside(s_.t_hold, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(hold);
            if (tells_history(draft_, a)) continue;
            const std::uint32_t away = a.begin >= s.end ? a.begin - s.end : s.begin - std::min(a.end, s.begin);
            const auto status = named<SessionStatus>(draft_.name(draft_.constant(hold, s_.s_status)));
            if (!status) continue;
            const std::uint32_t rank = *status == SessionStatus::cancelled ? 0 : away;
            if (rank >= best) continue;
            best = rank;
            s.status = status;
        }
        if (s.status) return;
        for (const AnnotationId chairing : draft_.inside(s_.t_chairing, s.scope_begin, s.scope_end)) {
            s.status = named<SessionStatus>(draft_.name(draft_.constant(chairing, s_.s_status)));
        }
        if (!s.status && s.relation == "next") s.status = SessionStatus::announced;
        // "at the 20th session of the commission in Havana on Thursday": place or day of a numbered sitting tell that it sat.
        if (!s.status && s.ordinal && s.relation.empty() && (nearest_place(s) || nearest_date(s, Tense::past))) s.status = speaks_of_future(s) ? SessionStatus::announced : SessionStatus::held;
    }

    /// "will travel to Washington for the 11th dialogue"
    bool speaks_of_future(const Sitting& s) const {
        for (TokenIndex at = s.scope_begin; at < s.begin; ++at) {
            if (draft_.is(at, s_.c_future_word)) return true;
        }
        return false;
    }

    void read(Sitting& s) const {
        read_status(s);
        if (s.status == SessionStatus::held && lies_ahead(nearest_date(s, Tense::past))) s.status = SessionStatus::announced;
        s.date = nearest_date(s, s.status == SessionStatus::announced ? Tense::future : Tense::past);
        s.where = nearest_place(s);
        for (const AnnotationId mode : draft_.inside(s_.t_mode, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(mode);
            if (const auto value = named<Mode>(draft_.name(draft_.constant(mode, s_.s_mode)))) s.mode = Stated<Mode>{*value, draft_.span(a.begin, a.end)};
        }
    }

    /// A month or year after the report's own: what is held then is yet to come.
    bool lies_ahead(const Maybe<DateRange>& date) const {
        if (!date || draft_.anchor.empty()) return false;
        const Date& first = date->value.first;
        if (first.is_day()) return draft_.anchor.is_day() && first > draft_.anchor && days_between(draft_.anchor, first) < 400;
        return first.year > draft_.anchor.year || (first.year == draft_.anchor.year && first.month > draft_.anchor.month);
    }

    Maybe<DateRange> nearest_date(const Sitting& s, Tense tense) const {
        Maybe<DateRange> best;
        std::uint32_t best_rank = 1000;
        for (const AnnotationId id : draft_.inside(s_.t_date, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (in_front(draft_, a.begin)) continue;
            const auto date = resolve_date(draft_, id, draft_.anchor, tense);
            if (!date) continue;
            if (tense == Tense::future && is_said_then(a)) continue;
            std::uint32_t rank = a.begin >= s.end ? a.begin - s.end : s.begin - std::min(a.end, s.begin) + 6;
            if (s.definite && !s.its && rank > 12) continue;
            if (!states_day(draft_, id)) {
                if (rank > 14 || bounds_something_else(a)) continue;
                rank += 200;
            }
            if (rank >= best_rank) continue;
            best_rank = rank;
            best = Stated<DateRange>{*date, draft_.span(a.begin, a.end)};
        }
        return best;
    }

    /// "announced on Tuesday": the day of the saying.
    bool is_said_then(const Annotation& date) const {
        for (TokenIndex back = 1; back <= 2 && back <= date.begin; ++back) {
            if (draft_.is(date.begin - back, s_.c_say) || draft_.is(date.begin - back, s_.c_issue_verb)) return true;
        }
        return false;
    }

    /// A year or month that is a deadline, the period of a figure or the beginning of a series.
    bool bounds_something_else(const Annotation& date) const {
        const SentenceInfo& sentence = draft_.sentences[draft_.sentence_of(date.begin)];
        if (tells_history(draft_, date)) return true;
        for (const AnnotationId id : draft_.inside(s_.t_deadline, sentence.begin, sentence.end)) {
            const Annotation& d = draft_.lattice.annotation(id);
            if (d.begin < date.end && date.begin < d.end) return true;
        }
        return !draft_.inside(s_.t_figure, sentence.begin, sentence.end).empty();
    }

    std::optional<Place> nearest_place(const Sitting& s) const {
        std::optional<Place> best;
        std::uint32_t best_rank = 1000;
        for (const AnnotationId id : draft_.inside(s_.t_place, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            std::optional<Place> found;
            if (const SlotValue* city = draft_.slot(id, s_.s_city); city != nullptr && city->has_range()) {
                found = Place{city_name(draft_, *city), place_party(draft_, draft_.span(*city)), draft_.span(a.begin, a.end)};
            } else if (draft_.constant(id, s_.s_here) != 0 && draft_.reading.document.dateline_place) {
                found = Place{draft_.reading.document.dateline_place->value, place_party(draft_, draft_.reading.document.dateline_place->span), draft_.span(a.begin, a.end)};
            }
            const std::uint32_t rank = a.begin >= s.end ? a.begin - s.end : s.begin - std::min(a.end, s.begin);
            if (!found || rank >= best_rank) continue;
            best_rank = rank;
            best = found;
        }
        return best;
    }
    const Draft& draft_;
    const Schema& s_;
};

}  // namespace

void read_slots(const Draft& draft, Sitting& sitting) {
    Slots(draft).read(sitting);
}

Maybe<DateRange> nearest_date(const Draft& draft, const Sitting& sitting, Tense tense) {
    return Slots(draft).nearest_date(sitting, tense);
}

std::optional<Place> nearest_place(const Draft& draft, const Sitting& sitting) {
    return Slots(draft).nearest_place(sitting);
}

bool in_front(const Draft& draft, TokenIndex at) {
    for (const Symbol type : {draft.schema.t_dateline, draft.schema.t_published}) {
        for (const AnnotationId id : draft.annotations(type)) {
            if (draft.lattice.annotation(id).begin <= at && at < draft.lattice.annotation(id).end) return true;
        }
    }
    return false;
}

}  // namespace rapporteur
