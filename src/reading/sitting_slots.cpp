#include "reading/sitting_slots.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

constexpr int far_ahead = 300;            ///< days
constexpr std::uint32_t next_to = 5;      ///< tokens from "was held" to "in May 2022", with a city between
constexpr std::uint32_t close_by = 4;     ///< tokens from "its 16th session" to "held", with a comma and "which was" between

class Slots {
  public:
    explicit Slots(const Draft& draft) : draft_(draft), s_(draft.schema) {}

    /// The nearest verb of holding in the sitting's part of the sentence; what is called off outranks the rest, and what is
    /// only understood ("after the 12th session") comes last.
    void read_status(Sitting& s) const {
        std::uint32_t best = 1000;
        bool understood = false;
        for (const AnnotationId hold : draft_.inside(s_.t_hold, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(hold);
            if (tells_history(draft_, a)) continue;
            const auto status = named<SessionStatus>(draft_.name(draft_.constant(hold, s_.s_status)));
            if (!status) continue;
            if (s.mentioned && (a.begin < s.end || a.begin - s.end > close_by)) continue;
            const bool weak = draft_.constant(hold, s_.s_form) != 0;
            if (weak && a.begin > s.begin) continue;
            const bool outranks = *status == SessionStatus::cancelled && (a.end - a.begin > 1 || draft_.sentences[s.sentence].headline);  // not "a postponed plenary"
            const bool ahead = weak && *status == SessionStatus::announced && s.begin - a.end <= 1;  // "ahead of the fourth session"
            const std::uint32_t rank = outranks || ahead ? 0 : 1 + away(s.begin, s.end, a) + (weak ? 50 : 0);
            if (rank >= best) continue;
            best = rank;
            understood = weak;
            s.status = status;
            s.hold_begin = weak ? 0 : a.begin;
            s.hold_end = weak ? 0 : a.end;
        }
        if (understood && s.status == SessionStatus::announced) {
            s.scope_begin = s.begin;  // "met on Monday ahead of the fourth session"
            if (draft_.is(s.end, s_.c_auxiliary)) s.scope_end = s.end;  // "preparations for the fourth session were discussed on Monday"
        }
        if (understood && speaks_of_future(s)) s.status = SessionStatus::announced;
        if (!s.status) status_without_verb(s);
    }

    void status_without_verb(Sitting& s) const {
        if (s.mentioned) {
            if (s.ordinal && (nearest_place(s) || nearest_date(s, Tense::past))) s.status = SessionStatus::held;
            return;
        }
        for (const AnnotationId chairing : draft_.inside(s_.t_chairing, s.scope_begin, s.scope_end)) {
            s.status = named<SessionStatus>(draft_.name(draft_.constant(chairing, s_.s_status)));
        }
        if (!s.status && s.relation == "next") s.status = SessionStatus::announced;
        if (!s.status && s.names_body && s.relation.empty() && nearest_place(s) && nearest_date(s, Tense::past)) s.status = speaks_of_future(s) ? SessionStatus::announced : SessionStatus::held;
        // "at the 20th session of the commission in Havana on Thursday": place or day of a numbered sitting tell that it sat.
        if (!s.status && s.ordinal && s.relation.empty() && (nearest_place(s) || nearest_date(s, Tense::past))) s.status = speaks_of_future(s) ? SessionStatus::announced : SessionStatus::held;
    }

    /// Tokens between words and an annotation; 0 where they touch.
    static std::uint32_t away(TokenIndex begin, TokenIndex end, const Annotation& a) {
        return a.begin >= end ? a.begin - end : begin - std::min(a.end, begin);
    }
    /// What stands before counts as further off than what follows.
    static std::uint32_t away_from(const Sitting& s, const Annotation& a) {
        const std::uint32_t from_words = away(s.begin, s.end, a) + (a.begin >= s.end ? 0 : 6);
        return s.hold_end == s.hold_begin ? from_words : std::min(from_words, away(s.hold_begin, s.hold_end, a) + 1);
    }

    /// "will travel to Washington for the 11th dialogue"
    bool speaks_of_future(const Sitting& s) const {
        const bool headline = draft_.sentences[s.sentence].headline;  // "Ministers to meet at the 12th session"
        for (TokenIndex at = s.scope_begin; at < s.begin; ++at) {
            if (draft_.is(at, s_.c_future_word) || (headline && draft_.is(at, s_.c_infinitive))) return true;
        }
        return false;
    }

    void read(Sitting& s) const {
        if (s.mentioned) s.scope_begin = s.begin;  // what stands before is told of another sitting
        read_status(s);
        if (s.status == SessionStatus::held && lies_ahead(nearest_date(s, Tense::past))) s.status = SessionStatus::announced;
        s.in_rows = told_in_rows(s);
        if (!s.in_rows) {
            s.date = nearest_date(s, s.status == SessionStatus::held || !s.status ? Tense::past : Tense::future);
            s.where = nearest_place(s);
        }
        s.mode = nearest_mode(s);
        read_length(s);
    }

    /// "The 8th and 9th were held in Baku and Tbilisi in 2021 and 2022, respectively": which of them where and when is not told apart.
    bool told_in_rows(const Sitting& s) const {
        const SentenceInfo& sentence = draft_.sentences[s.sentence];
        for (TokenIndex at = s.begin; at < sentence.end; ++at) {
            if (draft_.is(at, s_.c_respective_word)) return true;
        }
        return false;
    }

    /// "The two-day session wound up on Thursday"
    void read_length(Sitting& s) const {
        constexpr TokenIndex before = 6;  // "two-day annual", up to "meeting"
        for (const AnnotationId id : draft_.inside(s_.t_length, s.begin - std::min(s.begin - s.scope_begin, before), s.end)) {
            const SlotValue* days = draft_.slot(id, s_.s_days);
            if (days != nullptr) s.days = int(draft_.number_in(days->begin, days->end).value_or(0));
        }
        for (TokenIndex at = s.hold_begin; at < s.hold_end; ++at) {
            s.ended |= draft_.attribute(draft_.term_at(at, s_.c_hold_verb), s_.a_part) == s_.v_end && s_.v_end != 0;
        }
    }

    Maybe<Mode> nearest_mode(const Sitting& s) const {
        Maybe<Mode> best;
        std::uint32_t best_rank = 1000;
        for (const AnnotationId id : draft_.inside(s_.t_mode, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const auto value = named<Mode>(draft_.name(draft_.constant(id, s_.s_mode)));
            const std::uint32_t rank = value == Mode::hybrid ? 0 : away_from(s, a) + 1;
            if (!value || rank >= best_rank) continue;
            best_rank = rank;
            best = Stated<Mode>{*value, draft_.span(a.begin, a.end)};
        }
        return best;
    }

    /// A month or year after the report's own: what is held then is yet to come.
    bool lies_ahead(const Maybe<DateRange>& date) const {
        if (!date || draft_.anchor.empty()) return false;
        const Date& first = date->value.first;
        if (first.is_day()) return draft_.anchor.is_day() && first > draft_.anchor && days_between(draft_.anchor, first) < 400;
        return first.year > draft_.anchor.year || (first.year == draft_.anchor.year && first.month > draft_.anchor.month);
    }

    /// Before the report's own day: nothing is announced for then.
    bool lies_behind(const DateRange& date) const {
        const Date& last = date.last.empty() ? date.first : date.last;
        if (last.is_day() && draft_.anchor.is_day()) return last < draft_.anchor;
        return !draft_.anchor.empty() && (last.year < draft_.anchor.year || (last.year == draft_.anchor.year && last.month != 0 && last.month < draft_.anchor.month));
    }

    Maybe<DateRange> nearest_date(const Sitting& s, Tense tense) const {
        Maybe<DateRange> best;
        std::uint32_t best_rank = 1000;
        for (const AnnotationId id : draft_.inside(s_.t_date, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            if (in_front(draft_, a.begin) || is_in_hold(s, a)) continue;
            const auto date = tense == Tense::past ? resolve_date(draft_, id, draft_.anchor, tense) : planned_for(id);
            if (!date) continue;
            if (s.status == SessionStatus::announced && lies_behind(*date)) continue;
            if ((tense == Tense::future && (is_said_then(draft_, a) || travel_of(draft_, a) != 0)) || is_of_other_event(s, a)) continue;
            std::uint32_t rank = away_from(s, a);
            if (s.definite && !s.its && rank > 12) continue;
            if (!states_day(draft_, id)) {
                if (rank > 14 || draft_.is(a.begin, s_.c_bound_word) || bounds_something_else(s, a)) continue;
                if (rank > next_to) rank += 200;
            }
            if (rank >= best_rank) continue;
            best_rank = rank;
            best = Stated<DateRange>{*date, draft_.span(a.begin, a.end)};
        }
        return best;
    }

    /// "will conclude on Friday": a day among the words of holding is not that of the beginning.
    bool is_in_hold(const Sitting& s, const Annotation& date) const {
        return std::ranges::any_of(draft_.inside(s_.t_hold, s.scope_begin, s.scope_end), [&](AnnotationId id) {
            const Annotation& hold = draft_.lattice.annotation(id);
            const bool goes_on = named<SessionStatus>(draft_.name(draft_.constant(id, s_.s_status))) == SessionStatus::held;
            return goes_on && hold.begin <= date.begin && date.end <= hold.end;
        });
    }

    /// "Following the 13 May summit", "including the virtual summit in December 2020": the day of something else.
    bool is_of_other_event(const Sitting& s, const Annotation& date) const {
        constexpr TokenIndex beside = 2;
        for (TokenIndex back = 1; back <= beside && back <= date.begin; ++back) {
            const TokenIndex at = date.begin - back;
            if (draft_.is(at, s_.c_summit_head) && (at < s.begin || at >= s.end)) return true;
        }
        return date.begin >= 2 && draft_.is(date.begin - 1, s_.c_determiner) && draft_.is(date.begin - 2, s_.c_beside_word);
    }

    /// The next day of that name; but "scheduled for September 27 and postponed" may be told later than that.
    std::optional<DateRange> planned_for(AnnotationId id) const {
        const auto next = resolve_date(draft_, id, draft_.anchor, Tense::future);
        if (!next || !next->first.is_day() || !draft_.anchor.is_day() || states_full_day(draft_, id)) return next;
        return days_between(draft_.anchor, next->first) > far_ahead ? resolve_date(draft_, id, draft_.anchor, Tense::past) : next;
    }

    /// A year or month that is a deadline, the period of a figure or the beginning of a series.
    bool bounds_something_else(const Sitting& s, const Annotation& date) const {
        const SentenceInfo& sentence = draft_.sentences[draft_.sentence_of(date.begin)];
        if (tells_history(draft_, date)) return true;
        for (const AnnotationId id : draft_.inside(s_.t_deadline, sentence.begin, sentence.end)) {
            const Annotation& d = draft_.lattice.annotation(id);
            if (d.begin < date.end && date.begin < d.end && draft_.is(d.begin, s_.c_bound_word)) return true;
        }
        constexpr std::uint32_t beside = 8;  // "held in Lagos, Nigeria, in December 2003"
        if (s.hold_begin < s.hold_end && date.begin >= s.hold_end && date.begin - s.hold_end <= beside) return false;
        return !draft_.inside(s_.t_figure, sentence.begin, sentence.end).empty();
    }

    std::optional<Place> nearest_place(const Sitting& s) const {
        std::optional<Place> best;
        std::uint32_t best_rank = 1000;
        for (const AnnotationId id : draft_.inside(s_.t_place, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const auto found = place_of(id);
            const std::uint32_t rank = away_from(s, a);
            if (!found || rank >= best_rank) continue;
            best_rank = rank;
            best = found;
        }
        return best;
    }
    /// A city by its name, "here", "in the Omani capital", or a house that is known to stand in one.
    std::optional<Place> place_of(AnnotationId id) const {
        const Annotation& a = draft_.lattice.annotation(id);
        const Span words = draft_.span(a.begin, a.end);
        const auto& dateline = draft_.reading.document.dateline_place;
        if (const SlotValue* city = draft_.slot(id, s_.s_city); city != nullptr && city->has_range()) return Place{city_name(draft_, *city), place_party(draft_, draft_.span(*city)), words};
        if (const SlotValue* venue = draft_.slot(id, s_.s_venue); venue != nullptr && venue->entry != 0) {
            return Place{spaced(draft_.name(draft_.attribute(venue->entry, s_.a_city))), draft_.name(draft_.attribute(venue->entry, s_.a_party)), words};
        }
        if (const SlotValue* state = draft_.slot(id, s_.s_capital_of); state != nullptr && state->has_range()) return capital_of(*state, words);
        if (draft_.constant(id, s_.s_here) == s_.v_there && s_.v_there != 0) return named_before(a.begin, words);
        if (draft_.constant(id, s_.s_here) != 0 && dateline) return Place{dateline->value, place_party(draft_, dateline->span), words};
        return {};
    }

    /// "there": the city named last.
    std::optional<Place> named_before(TokenIndex at, Span words) const {
        while (at-- > 0) {
            for (const Symbol cls : {s_.c_capital, s_.c_city}) {
                SlotValue city;
                city.begin = at;
                if (draft_.term_at(at, cls, &city.end) != 0) return Place{city_name(draft_, city), place_party(draft_, draft_.span(city)), words};
            }
        }
        return {};
    }

    /// The capital of a state, by the name the report gives it somewhere.
    std::optional<Place> capital_of(const SlotValue& state, Span words) const {
        const auto parties = draft_.parties_in(state.begin, state.end);
        if (parties.empty()) return {};
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            TokenIndex end = 0;
            const EntryId capital = draft_.term_at(at, s_.c_capital, &end);
            if (capital == 0 || draft_.name(draft_.attribute(capital, s_.a_party)) != parties[0]) continue;
            SlotValue city;
            city.begin = at;
            city.end = end;
            return Place{city_name(draft_, city), parties[0], words};
        }
        return {};
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

namespace {

bool agrees(const Draft& draft, TokenIndex at) {
    const Symbol strength = draft.attribute(draft.term_at(at, draft.schema.c_verb_strength), draft.schema.s_strength);
    return named<Strength>(draft.name(strength)) == Strength::agreed;
}

bool tells(const Draft& draft, TokenIndex at) { return draft.is(at, draft.schema.c_say) || agrees(draft, at); }

}  // namespace

bool is_said_then(const Draft& draft, const Annotation& date) {
    constexpr TokenIndex beside = 2, reach = 4;  // "said in a statement on Sunday"
    if (tells(draft, date.end) && (date.begin == 0 || !draft.is(date.begin - 1, draft.schema.c_future_word))) return true;  // "on Sunday agreed to"
    for (TokenIndex back = 1; back <= reach && back <= date.begin; ++back) {
        const TokenIndex at = date.begin - back;
        if (draft.is(at, draft.schema.c_hold_verb)) return false;  // "will be held on Monday"
        const bool says = draft.is(at, draft.schema.c_say) || draft.is(at, draft.schema.c_issue_verb);
        if (back == 1 && agrees(draft, at)) return true;  // "it was decided on Wednesday"
        if (says && (back <= beside || draft.is(at + 1, draft.schema.c_preposition))) return true;
    }
    return false;
}

EntryId travel_of(const Draft& draft, const Annotation& date) {
    constexpr TokenIndex reach = 6;  // "leaves Tunis for Cape Town on Monday"
    for (TokenIndex back = 1; back <= reach && back <= date.begin; ++back) {
        const TokenIndex at = date.begin - back;
        if (draft.is(at, draft.schema.c_hold_verb) || draft.is(at, draft.schema.c_infinitive) || draft.is(at, draft.schema.c_comma)) return 0;
        if (const EntryId travel = draft.term_at(at, draft.schema.c_travel_verb)) return travel;
    }
    return 0;
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
