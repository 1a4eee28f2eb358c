#include "reading/sessions.h"

#include <algorithm>

#include "reading/bodies.h"
#include "reading/chairs.h"
#include "reading/event_date.h"
#include "reading/place.h"
#include "reading/sitting_slots.h"

namespace rapporteur {
namespace {

/// How long a session, known by its words, lasted.
struct Length {
    Span session;
    int days = 0;
    bool ended = false;  ///< its day is that of its end
    Maybe<DateRange> days_told;  ///< "from 17 to 18 August", where one of them was told first
};

class Sessions {
  public:
    explicit Sessions(Draft& draft) : draft_(draft), s_(draft.schema), reading_(draft.reading) {}

    void run() {
        for (Sitting& sitting : find_sittings(draft_)) {
            if (!sitting.listed) read_slots(draft_, sitting);
            place(sitting);
        }
        read_chairs(draft_, told_);
        from_lead();
        drop_empty();
        read_main();
        spread();
        modes();
    }

  private:
    static bool clash(const Maybe<DateRange>& a, const Maybe<DateRange>& b) {
        if (!a || !b) return false;
        const Date x = a->value.first, y = b->value.first;
        if (x.year != y.year) return true;
        return (x.month != 0 && y.month != 0 && x.month != y.month) || (x.is_day() && y.is_day() && x != y && a->value.last.empty() && b->value.last.empty());
    }

    /// "The next meeting" is the one announced, where that is the report's.
    bool same_relation(SessionIndex i, const Sitting& s) const {
        const std::string& relation = told_.relations[i];
        if (relation == s.relation || (s.date && reading_.sessions[i].date && s.date->value == reading_.sessions[i].date->value)) return true;
        const bool announced = reading_.sessions[i].status == SessionStatus::announced && s.status == SessionStatus::announced;
        return announced && (relation.empty() || s.relation.empty());
    }

    /// Called off on one day and held or planned on another: both are told.
    static bool put_off(const SessionClaim& session, const Sitting& s) {
        const bool other = s.status && (*s.status == SessionStatus::cancelled) != (session.status == SessionStatus::cancelled);
        return other && clash(s.date, session.date);
    }

    /// Called off, and told of once more as it was to be, with no other day.
    static bool is_still_due(const SessionClaim& session, const Sitting& s) {
        return session.status == SessionStatus::cancelled && s.status == SessionStatus::announced && !s.date && s.relation.empty();
    }

    std::optional<SessionIndex> session_for(const Sitting& s) const {
        for (SessionIndex i = 0; i < reading_.sessions.size(); ++i) {
            const SessionClaim& session = reading_.sessions[i];
            if (session.body != *s.body) continue;
            if (s.ordinal && session.kind == SessionKind::chairs) continue;
            if (s.ordinal && session.ordinal) {
                if (session.ordinal->value == *s.ordinal && !put_off(session, s)) return i;
                continue;
            }
            if (s.in_rows && s.ordinal) continue;
            if (!same_relation(i, s) || clash(s.date, session.date)) continue;
            if (s.status && session.status != *s.status && !is_still_due(session, s) && !(s.definite && *s.status == SessionStatus::held)) continue;
            if (s.kind != session.kind && s.kind != SessionKind::regular) continue;
            if (s.kind == SessionKind::regular && session.kind == SessionKind::special) continue;
            return i;
        }
        return {};
    }

    void place(const Sitting& s) {
        auto index = session_for(s);
        if (!index) {
            if (!s.status) {
                if (s.ordinal && !s.mentioned) pending_.push_back(s);
                return;
            }
            const bool vague = s.definite && s.relation.empty() && !s.its;
            if (vague && !reading_.sessions.empty() && !s.date) return;
            if (vague && s.kind == SessionKind::regular && !is_told_beside(s)) return;
            SessionClaim session;
            session.body = *s.body;
            session.kind = s.kind;
            session.status = *s.status;
            session.span = draft_.span(s.begin, s.end);
            session.rule = s.rule;
            reading_.sessions.push_back(session);
            told_.relations.push_back(s.relation);
            index = SessionIndex(reading_.sessions.size() - 1);
        }
        SessionClaim& session = reading_.sessions[*index];
        if (s.kind != SessionKind::regular) session.kind = s.kind;
        if (!session.ordinal && !s.ordinal && s.relation.empty()) take_pending(session);
        if (!session.ordinal && s.ordinal) session.ordinal = Stated<int>{*s.ordinal, s.ordinal_span};
        if (s.status == SessionStatus::cancelled) session.status = SessionStatus::cancelled;
        if (!session.date || more_precise(s.date, session.date)) session.date = s.date;
        if (s.relation.empty()) told_.relations[*index].clear();
        const bool arranged_by_phone = s.mode && s.mode->value == Mode::phone && session.status == SessionStatus::announced;
        if (!session.mode && !arranged_by_phone) session.mode = s.mode;
        if (!session.place) session.place = s.where;
        told_.places.push_back({s.begin, *index});
        Length& length = length_of(session.span);
        if (s.days != 0) length.days = s.days;
        if (s.ended && session.date && s.date && session.date->span == s.date->span) length.ended = true;
        if (spans(s.date, session.date)) length.days_told = s.date;
    }

    Length& length_of(Span session) {
        const auto found = std::ranges::find(lengths_, session, &Length::session);
        return found != lengths_.end() ? *found : lengths_.emplace_back(Length{session, 0, false, {}});
    }

    /// What lasted two days and ended on a Thursday began on the Wednesday.
    void spread() {
        constexpr int longest = 7;  // days
        for (SessionClaim& session : reading_.sessions) {
            const Length& length = length_of(session.span);
            if (length.days_told) session.date = length.days_told;
            if (!length.ended || length.days < 2 || length.days > longest || !session.date) continue;
            DateRange& range = session.date->value;
            if (range.first.is_day() && range.last.empty()) range = {plus_days(range.first, 1 - length.days), range.first};
        }
    }

    /// The sentence of "the session" names its body before it, or who presides over it.
    bool is_told_beside(const Sitting& s) const {
        const SentenceInfo& sentence = draft_.sentences[s.sentence];
        if (!draft_.inside(s_.t_chairing, sentence.begin, sentence.end).empty()) return true;
        return std::ranges::any_of(draft_.body_mentions, [&](const BodyMention& m) { return m.body == *s.body && m.begin >= sentence.begin && m.end <= s.begin; });
    }

    /// "in October" in the headline, "on 16-17 October" below it
    static bool more_precise(const Maybe<DateRange>& a, const Maybe<DateRange>& b) { return a && b && ((a->value.first.is_day() && !b->value.first.is_day()) || (a->value.first.month != 0 && b->value.first.month == 0)); }

    /// "on Thursday" at its close, and "from 17 to 18 August" further down
    static bool spans(const Maybe<DateRange>& range, const Maybe<DateRange>& day) {
        if (!range || !day || range->value.last.empty() || !day->value.last.empty() || !day->value.first.is_day()) return false;
        return range->value.first <= day->value.first && day->value.first <= range->value.last;
    }

    /// A number told where nothing says that the body sat belongs to its next sitting that has none.
    void take_pending(SessionClaim& session) {
        for (const Sitting& s : pending_) {
            if (*s.body != session.body || session.kind != SessionKind::regular) continue;
            const bool used = std::any_of(reading_.sessions.begin(), reading_.sessions.end(), [&](const SessionClaim& o) { return o.body == session.body && o.ordinal && o.ordinal->value == *s.ordinal; });
            if (used) continue;
            session.ordinal = Stated<int>{*s.ordinal, s.ordinal_span};
            return;
        }
    }

    /// What the first sentence of the text says of day and place is said of the main session, where nothing else is.
    void from_lead() {
        const auto main = main_session();
        if (!main || reading_.sessions[*main].status != SessionStatus::held) return;
        SessionClaim& session = reading_.sessions[*main];
        for (const SentenceInfo& sentence : draft_.sentences) {
            if (sentence.furniture || sentence.headline) continue;
            if (draft_.inside(s_.t_dateline, sentence.begin, sentence.end).empty() && draft_.sentence_of(sentence.begin) > 4) break;
            if (sentence.end - sentence.begin < 8) continue;
            Sitting lead;
            lead.begin = lead.scope_begin = sentence.begin;
            lead.end = sentence.begin;
            lead.scope_end = sentence.end;
            if (!session.date) {
                const auto date = nearest_date(draft_, lead, Tense::past);
                if (date && date->value.first.is_day()) session.date = date;
            }
            if (!session.place && !session.mode && !is_long_past(draft_, session.date)) session.place = nearest_place(draft_, lead);
            break;
        }
    }

    /// The first told of; but of one yet to come and one held by the co-chairs to prepare it, told in one sentence, the latter.
    std::optional<SessionIndex> main_session() const {
        const auto& all = reading_.sessions;
        std::optional<SessionIndex> first;
        for (SessionIndex i = 0; i < all.size(); ++i) {
            if (!told_.relations[i].empty()) continue;
            if (!first) first = i;
            const bool prepares = all[i].kind == SessionKind::chairs && all[i].status == SessionStatus::held && all[i].body == all[*first].body;
            if (all[*first].status == SessionStatus::announced && prepares && in_one_sentence(all[*first].span, all[i].span)) return i;
        }
        return first;
    }

    bool in_one_sentence(Span a, Span b) const {
        return std::ranges::any_of(draft_.sentences, [&](const SentenceInfo& s) { return draft_.span(s.begin, s.end).contains(a) && draft_.span(s.begin, s.end).contains(b); });
    }

    /// A sitting of which nothing is told but that it sat or is to sit, beside others of which more is.
    void drop_empty() {
        const auto empty = [](const SessionClaim& s) { return !s.ordinal && !s.date && !s.mode && !s.place && s.chairs.empty(); };
        const auto& all = reading_.sessions;
        if (std::all_of(all.begin(), all.end(), empty)) return;
        for (std::size_t i = all.size(); i-- > 0;) {
            if (!empty(all[i])) continue;
            reading_.sessions.erase(reading_.sessions.begin() + std::ptrdiff_t(i));
            told_.relations.erase(told_.relations.begin() + std::ptrdiff_t(i));
        }
    }

    /// Bodies left without two sides go, and their sessions with them; what is left of the main one gives the event's day.
    void read_main() {
        const auto main = main_session();
        const Span words = main ? reading_.sessions[*main].span : Span{};
        complete_bodies(draft_);
        const auto found = std::find_if(reading_.sessions.begin(), reading_.sessions.end(), [&](const SessionClaim& s) { return s.span == words; });
        SessionClaim* session = main && found != reading_.sessions.end() ? &*found : nullptr;
        if (session != nullptr) place_of_dateline(*session);
        read_event_date(draft_, session);
    }

    /// What sat, nobody says where, sat where the report was written, if that is in a state of the body.
    void place_of_dateline(SessionClaim& session) const {
        const auto& dateline = reading_.document.dateline_place;
        if (session.status != SessionStatus::held || session.place || session.mode || !dateline || is_long_past(draft_, session.date)) return;
        const Party state = place_party(draft_, dateline->span);
        const auto& parties = reading_.bodies[session.body].parties;
        if (std::find(parties.begin(), parties.end(), state) != parties.end()) session.place = Place{dateline->value, state, dateline->span};
    }

    void modes() {
        for (SessionClaim& session : reading_.sessions) {
            if (session.status == SessionStatus::cancelled) {
                session.mode.reset();
                continue;
            }
            if (session.mode && (session.mode->value == Mode::video || session.mode->value == Mode::phone)) session.place.reset();
            if (!session.mode && session.place) session.mode = Stated<Mode>{Mode::in_person, {}};
        }
    }
    Draft& draft_;
    const Schema& s_;
    Reading& reading_;
    SessionsTold told_;
    std::vector<Length> lengths_;
    std::vector<Sitting> pending_;  ///< numbered, but not told to have sat
};

}  // namespace

void read_sessions(Draft& draft) {
    Sessions(draft).run();
}

}  // namespace rapporteur
