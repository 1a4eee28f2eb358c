#include "reading/sessions.h"

#include <algorithm>

#include "reading/bodies.h"
#include "reading/claim_names.h"
#include "reading/dates.h"
#include "reading/people.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

/// Words that speak of a sitting, and what its sentence says of it.
struct Sitting {
    TokenIndex begin = 0, end = 0;
    std::size_t sentence = 0;
    TokenIndex scope_begin = 0, scope_end = 0;  ///< the part of the sentence that is about it
    std::optional<BodyIndex> body;
    bool names_body = false;
    std::optional<int> ordinal;
    Span ordinal_span;
    SessionKind kind = SessionKind::regular;
    bool definite = false;  ///< "the meeting": one spoken of already
    bool its = false;       ///< "its meeting": of the body named before
    std::string relation;   ///< "next", "previous": not the main one
    std::string rule;
    std::optional<SessionStatus> status;
    Maybe<DateRange> date;
    Maybe<Mode> mode;
    std::optional<Place> where;
};

class Sessions {
  public:
    explicit Sessions(Draft& draft) : draft_(draft), s_(draft.schema), reading_(draft.reading) {}

    void run() {
        collect();
        scopes();
        for (Sitting& sitting : sittings_) {
            read_status(sitting);
            read_slots(sitting);
            place(sitting);
        }
        chairs();
        kinds_by_chairs();
        from_lead();
        modes();
        complete_bodies(draft_);
        event_date();
    }

  private:
    // ---- words that speak of sittings

    void collect() {
        for (const AnnotationId id : draft_.annotations(s_.t_session)) add(id);
        implicit();
        std::sort(sittings_.begin(), sittings_.end(), [](const Sitting& a, const Sitting& b) { return a.begin < b.begin; });
        give_bodies();
    }

    void add(AnnotationId id) {
        const Annotation& a = draft_.lattice.annotation(id);
        Sitting sitting;
        sitting.begin = a.begin;
        sitting.end = a.end;
        sitting.sentence = draft_.sentence_of(a.begin);
        if (draft_.sentences[sitting.sentence].furniture) return;
        sitting.rule = draft_.rule_of(id);
        if (const auto kind = named<SessionKind>(draft_.name(draft_.constant(id, s_.s_kind)))) sitting.kind = *kind;
        if (const SlotValue* ordinal = draft_.slot(id, s_.s_ordinal); ordinal != nullptr && ordinal->has_range()) {
            if (const auto number = draft_.number_in(ordinal->begin, ordinal->end); number && *number >= 1 && *number < 1000) {
                sitting.ordinal = int(*number);
                sitting.ordinal_span = draft_.span(*ordinal);
            }
        }
        if (const SlotValue* body = draft_.slot(id, s_.s_body); body != nullptr && body->annotation != 0) {
            sitting.body = body_of(draft_, body->annotation);
            sitting.names_body = sitting.body.has_value();
        }
        relation(sitting);
        sitting.definite = !sitting.ordinal && !sitting.names_body;
        sitting.its = draft_.constant(id, s_.s_its) != 0;
        if (sitting.definite && !sitting.its && is_beside(sitting)) return;
        if (!sitting.body) sitting.body = heads_body_for(sitting, id);
        if (sitting.definite) name_heads_body(id);
        sittings_.push_back(sitting);
    }

    /// "met on Monday to prepare the session": told beside the sitting.
    bool is_beside(const Sitting& sitting) const {
        const TokenIndex from = draft_.sentences[sitting.sentence].begin;
        for (TokenIndex back = 1; back <= 3 && sitting.begin >= from + back; ++back) {
            TokenIndex end = 0;
            if (draft_.term_at(sitting.begin - back, s_.c_beside_word, &end) != 0 && end >= sitting.begin) return true;
        }
        return false;
    }

    /// A sitting that names no body is of the one its sentence names before it, else of the one that sat last, else of the first.
    void give_bodies() {
        std::optional<BodyIndex> last;
        for (Sitting& sitting : sittings_) {
            if (!sitting.body) sitting.body = body_before(sitting);
            if (!sitting.body) sitting.body = last;
            if (!sitting.body) sitting.body = first_body();
            if (sitting.body) last = sitting.body;
        }
        std::erase_if(sittings_, [](const Sitting& sitting) { return !sitting.body; });
    }

    std::optional<BodyIndex> body_before(const Sitting& sitting) const {
        std::optional<BodyIndex> found;
        for (const BodyMention& m : draft_.body_mentions) {
            if (reading_.bodies[m.body].kind != BodyKind::organization && m.end <= sitting.begin && m.begin >= draft_.sentences[sitting.sentence].begin) found = m.body;
        }
        return found;
    }

    std::optional<BodyIndex> first_body() const {
        for (BodyIndex b = 0; b < reading_.bodies.size(); ++b) {
            if (reading_.bodies[b].kind != BodyKind::organization) return b;
        }
        return {};
    }

    void relation(Sitting& sitting) const {
        for (TokenIndex at = sitting.begin > 0 ? sitting.begin - 1 : 0; at < sitting.end; ++at) {
            const Symbol relation = draft_.attribute(draft_.term_at(at, s_.c_session_word), s_.a_relation);
            if (relation != 0) sitting.relation = draft_.name(relation);
        }
    }

    /// A numbered summit that names no body is of the heads' series: the one the report names, else a new one.
    std::optional<BodyIndex> heads_body_for(const Sitting& sitting, AnnotationId id) {
        const SlotValue* head = draft_.slot(id, s_.s_head);
        if (head == nullptr || !draft_.is(head->begin, s_.c_summit_head) || !sitting.ordinal) return {};
        for (BodyIndex b = 0; b < reading_.bodies.size(); ++b) {
            if (reading_.bodies[b].kind == BodyKind::heads_of_government || reading_.bodies[b].kind == BodyKind::heads_of_state) return b;
        }
        return heads_body(sitting, id);
    }

    /// "the regular meeting" is a name of the heads' series where the report has one.
    void name_heads_body(AnnotationId id) {
        const SlotValue* head = draft_.slot(id, s_.s_head);
        if (head == nullptr || !draft_.is(head->begin, s_.c_summit_head) || head->end - head->begin < 2) return;
        for (BodyClaim& body : reading_.bodies) {
            if (body.kind != BodyKind::heads_of_government && body.kind != BodyKind::heads_of_state) continue;
            body.mentions.push_back(draft_.span(*head));
            return;
        }
    }

    /// "the 25th regular meeting" of two premiers: the body is named by the sitting alone.
    std::optional<BodyIndex> heads_body(const Sitting& sitting, AnnotationId id) {
        std::string level;
        for (const PersonIndex p : people_in(draft_, draft_.sentences[sitting.sentence].begin, draft_.sentences[sitting.sentence].end)) {
            if (const std::string found = level_of(p); !found.empty()) level = found;
        }
        const auto kind = named<BodyKind>(level);
        if (!kind) return {};
        BodyClaim body;
        body.kind = *kind;
        const TokenIndex begin = after_ordinal(sitting, id);
        body.name = std::string(draft_.words(begin, sitting.end));
        body.mentions.push_back(draft_.span(begin, sitting.end));
        for (const PersonIndex p : people_in(draft_, draft_.sentences[sitting.sentence].begin, draft_.sentences[sitting.sentence].end)) {
            const Party& party = reading_.people[p].party;
            if (!party.empty() && std::find(body.parties.begin(), body.parties.end(), party) == body.parties.end()) body.parties.push_back(party);
        }
        std::sort(body.parties.begin(), body.parties.end());
        body.rule = draft_.rule_of(id);
        reading_.bodies.push_back(std::move(body));
        draft_.body_mentions.push_back({sitting.begin, sitting.end, BodyIndex(reading_.bodies.size() - 1), id});
        return BodyIndex(reading_.bodies.size() - 1);
    }

    TokenIndex after_ordinal(const Sitting& sitting, AnnotationId id) const {
        const SlotValue* ordinal = draft_.slot(id, s_.s_ordinal);
        return ordinal != nullptr && ordinal->has_range() && ordinal->begin == sitting.begin ? ordinal->end : sitting.begin;
    }

    /// "heads-of-government" for a premier, "heads-of-state" for a president, as the lexicon says.
    std::string level_of(PersonIndex person) const {
        for (const AnnotationId office : draft_.annotations(s_.t_office)) {
            const Annotation& a = draft_.lattice.annotation(office);
            const Span span = draft_.span(a.begin, a.end);
            for (const OfficeClaim& claim : reading_.people[person].offices) {
                if (claim.span != span) continue;
                const SlotValue* head = draft_.slot(office, s_.s_head);
                if (head == nullptr) continue;
                const Symbol level = draft_.attribute(draft_.term_at(head->begin, s_.c_office_head), s_.a_level);
                if (level != 0) return draft_.name(level);
            }
        }
        return {};
    }

    /// A body whose name is no "session of": "the Strategic Dialogue was held", "the Joint Commission met in Baku".
    void implicit() {
        for (const BodyMention& m : draft_.body_mentions) {
            const BodyClaim& body = reading_.bodies[m.body];
            if (body.kind == BodyKind::organization) continue;
            const bool covered = std::any_of(sittings_.begin(), sittings_.end(), [&](const Sitting& s) { return s.begin <= m.begin && m.end <= s.end; });
            if (covered) continue;
            const std::size_t sentence = draft_.sentence_of(m.begin);
            if (!is_held(m, sentence)) continue;
            Sitting sitting;
            sitting.begin = m.begin;
            sitting.end = m.end;
            sitting.sentence = sentence;
            sitting.body = m.body;
            sitting.names_body = true;
            sitting.rule = "body.sits";
            ordinal_before(sitting);
            relation(sitting);
            if (std::none_of(sittings_.begin(), sittings_.end(), [&](const Sitting& s) { return s.sentence == sentence && s.body == m.body; })) sittings_.push_back(sitting);
        }
    }

    /// "The 24th AECC meeting": the ordinal before a short name.
    void ordinal_before(Sitting& sitting) const {
        const SentenceInfo& sentence = draft_.sentences[sitting.sentence];
        for (const AnnotationId id : draft_.inside(s_.t_ordinal, sentence.begin, sitting.begin)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const auto number = draft_.number_in(a.begin, a.end);
            if (a.end != sitting.begin || !number) continue;
            sitting.ordinal = int(*number);
            sitting.ordinal_span = draft_.span(a.begin, a.end);
            sitting.begin = a.begin;
        }
    }

    /// A verb of holding or chairing stands close to the body's name.
    bool is_held(const BodyMention& m, std::size_t sentence) const {
        const SentenceInfo& info = draft_.sentences[sentence];
        for (const AnnotationId hold : draft_.inside(s_.t_hold, info.begin, info.end)) {
            const Annotation& a = draft_.lattice.annotation(hold);
            if (tells_history(a)) continue;
            if (a.begin >= m.end && a.begin - m.end <= 4) return true;
            if (a.end <= m.begin && m.begin - a.end <= 4) return true;
        }
        for (const AnnotationId chairing : draft_.inside(s_.t_chairing, info.begin, info.end)) {
            const Annotation& a = draft_.lattice.annotation(chairing);
            if (a.begin >= m.end ? a.begin - m.end <= 8 : a.begin <= m.begin && m.begin <= a.end + 12) return true;
        }
        return false;
    }

    void scopes() {
        for (std::size_t i = 0; i < sittings_.size(); ++i) {
            Sitting& s = sittings_[i];
            const SentenceInfo& sentence = draft_.sentences[s.sentence];
            const bool first = i == 0 || sittings_[i - 1].sentence != s.sentence;
            const bool last = i + 1 == sittings_.size() || sittings_[i + 1].sentence != s.sentence;
            s.scope_begin = first ? sentence.begin : sittings_[i - 1].end;
            s.scope_end = last ? sentence.end : sittings_[i + 1].begin;
        }
    }

    // ---- held, announced, called off

    void read_status(Sitting& s) const {
        std::uint32_t best = 1000;
        for (const AnnotationId hold : draft_.inside(s_.t_hold, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(hold);
            if (tells_history(a)) continue;
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

    /// "held every year since 1996" tells of the series, not of a sitting.
    bool tells_history(const Annotation& hold) const {
        const SentenceInfo& sentence = draft_.sentences[draft_.sentence_of(hold.begin)];
        for (const AnnotationId id : draft_.inside(s_.t_history, sentence.begin, sentence.end)) {
            const Annotation& h = draft_.lattice.annotation(id);
            if (h.begin < hold.end && hold.begin < h.end) return true;
        }
        return false;
    }

    // ---- into sessions

    static bool clash(const Maybe<DateRange>& a, const Maybe<DateRange>& b) {
        if (!a || !b) return false;
        const Date x = a->value.first, y = b->value.first;
        if (x.year != y.year) return true;
        return (x.month != 0 && y.month != 0 && x.month != y.month) || (x.is_day() && y.is_day() && x != y && a->value.last.empty() && b->value.last.empty());
    }

    std::optional<SessionIndex> session_for(const Sitting& s) const {
        for (SessionIndex i = 0; i < reading_.sessions.size(); ++i) {
            const SessionClaim& session = reading_.sessions[i];
            if (session.body != *s.body) continue;
            if (s.ordinal && session.ordinal) {
                if (session.ordinal->value == *s.ordinal) return i;
                continue;
            }
            if (relations_[i] != s.relation || clash(s.date, session.date)) continue;
            if (s.status && session.status != *s.status && !(s.definite && *s.status == SessionStatus::held)) continue;
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
                if (s.ordinal) pending_.push_back(s);
                return;
            }
            const bool vague = s.definite && s.relation.empty() && !s.its;
            if (vague && !reading_.sessions.empty() && !s.date) return;
            SessionClaim session;
            session.body = *s.body;
            session.kind = s.kind;
            session.status = *s.status;
            session.span = draft_.span(s.begin, s.end);
            session.rule = s.rule;
            reading_.sessions.push_back(session);
            relations_.push_back(s.relation);
            index = SessionIndex(reading_.sessions.size() - 1);
        }
        SessionClaim& session = reading_.sessions[*index];
        if (s.kind != SessionKind::regular) session.kind = s.kind;
        if (!session.ordinal && !s.ordinal && s.relation.empty()) take_pending(session);
        if (!session.ordinal && s.ordinal) session.ordinal = Stated<int>{*s.ordinal, s.ordinal_span};
        if (s.status == SessionStatus::cancelled) session.status = SessionStatus::cancelled;
        if (!session.date) session.date = s.date;
        if (!session.mode) session.mode = s.mode;
        if (!session.place) session.place = s.where;
        of_sitting_.push_back({s.begin, *index});
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

    void read_slots(Sitting& s) const {
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
            if (in_dateline(a.begin)) continue;
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
        if (tells_history(date)) return true;
        for (const AnnotationId id : draft_.inside(s_.t_deadline, sentence.begin, sentence.end)) {
            const Annotation& d = draft_.lattice.annotation(id);
            if (d.begin < date.end && date.begin < d.end) return true;
        }
        return !draft_.inside(s_.t_figure, sentence.begin, sentence.end).empty();
    }

    bool in_dateline(TokenIndex at) const {
        for (const Symbol type : {s_.t_dateline, s_.t_published}) {
            for (const AnnotationId id : draft_.annotations(type)) {
                if (draft_.lattice.annotation(id).begin <= at && at < draft_.lattice.annotation(id).end) return true;
            }
        }
        return false;
    }

    std::optional<Place> nearest_place(const Sitting& s) const {
        std::optional<Place> best;
        std::uint32_t best_rank = 1000;
        for (const AnnotationId id : draft_.inside(s_.t_place, s.scope_begin, s.scope_end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            std::optional<Place> found;
            if (const SlotValue* city = draft_.slot(id, s_.s_city); city != nullptr && city->has_range()) {
                found = Place{city_name(draft_, *city), place_party(draft_, draft_.span(*city)), draft_.span(a.begin, a.end)};
            } else if (draft_.constant(id, s_.s_here) != 0 && reading_.document.dateline_place) {
                found = Place{reading_.document.dateline_place->value, place_party(draft_, reading_.document.dateline_place->span), draft_.span(a.begin, a.end)};
            }
            const std::uint32_t rank = a.begin >= s.end ? a.begin - s.end : s.begin - std::min(a.end, s.begin);
            if (!found || rank >= best_rank) continue;
            best_rank = rank;
            best = found;
        }
        return best;
    }

    // ---- chairs

    void chairs() {
        for (const AnnotationId id : draft_.annotations(s_.t_chairing)) {
            const auto session = session_near(draft_.lattice.annotation(id).begin, draft_.lattice.annotation(id).end);
            if (!session || !presides(id, reading_.bodies[reading_.sessions[*session].body])) continue;
            for (const Symbol key : {s_.s_who, s_.s_with}) {
                const SlotValue* who = draft_.slot(id, key);
                if (who == nullptr || !who->has_range()) continue;
                for (const PersonIndex p : people_in(draft_, who->begin, who->end)) {
                    if (draft_.slot(id, s_.s_side) == nullptr || !has_chair_of(*session, reading_.people[p].party)) add_chair(*session, p);
                }
            }
            const Symbol subject = draft_.constant(id, s_.s_subject);
            if (subject == s_.v_yes && subject != 0) {
                if (const auto p = subject_of(draft_.lattice.annotation(id).begin)) add_chair(*session, *p);
            } else if (subject != 0) {
                for (const PersonIndex p : both_before(draft_.lattice.annotation(id).begin)) add_chair(*session, p);
            }
        }
    }

    bool has_chair_of(SessionIndex session, const Party& party) const {
        const auto& list = reading_.sessions[session].chairs;
        return std::any_of(list.begin(), list.end(), [&](const Chair& c) { return c.party == party; });
    }

    /// Who merely "hold" a sitting preside over it where it is one of heads or a dialogue of two.
    bool presides(AnnotationId chairing, const BodyClaim& body) const {
        return draft_.constant(chairing, s_.s_together) == 0 || body.kind == BodyKind::heads_of_government || body.kind == BodyKind::heads_of_state || body.kind == BodyKind::dialogue;
    }

    void add_chair(SessionIndex session, PersonIndex person) {
        auto& list = reading_.sessions[session].chairs;
        if (list.size() >= 4 || std::any_of(list.begin(), list.end(), [&](const Chair& c) { return c.person == person; })) return;
        list.push_back({person, reading_.people[person].party});
    }

    /// The session whose words stand in the same sentence, nearest; else the one spoken of last.
    std::optional<SessionIndex> session_near(TokenIndex begin, TokenIndex end) const {
        const std::size_t sentence = draft_.sentence_of(begin);
        std::optional<SessionIndex> before, same;
        std::uint32_t best = 10000;
        for (const auto& [at, index] : of_sitting_) {
            if (draft_.sentence_of(at) == sentence) {
                const std::uint32_t away = at < begin ? begin - at : at > end ? at - end : 0;
                if (away < best) {
                    best = away;
                    same = index;
                }
            } else if (at < begin || !before) {
                if (relations_[index].empty()) before = index;
            }
        }
        return same ? same : before;
    }

    std::optional<PersonIndex> subject_of(TokenIndex at) const {
        const std::size_t sentence = draft_.sentence_of(at);
        for (const PersonMention& m : draft_.person_mentions) {
            if (m.begin >= draft_.sentences[sentence].begin && m.end <= at) return m.person;
        }
        return {};
    }

    /// "They": the two people named last before it, in its sentence or the one before.
    std::vector<PersonIndex> both_before(TokenIndex at) const {
        const std::size_t here = draft_.sentence_of(at);
        const TokenIndex from = draft_.sentences[here == 0 ? 0 : here - 1].begin;
        auto people = people_in(draft_, from, at);
        if (people.size() > 2) people.erase(people.begin(), people.end() - 2);
        return people.size() == 2 ? people : std::vector<PersonIndex>();
    }

    /// A summit is of heads of state where presidents chair it.
    void kinds_by_chairs() {
        for (const SessionClaim& session : reading_.sessions) {
            if (session.body >= draft_.flexible_kinds.size() || !draft_.flexible_kinds[session.body]) continue;
            bool state = !session.chairs.empty();
            for (const Chair& chair : session.chairs) state &= level_of(chair.person) == name_of(BodyKind::heads_of_state);
            if (state) reading_.bodies[session.body].kind = BodyKind::heads_of_state;
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
                const auto date = nearest_date(lead, Tense::past);
                if (date && date->value.first.is_day()) session.date = date;
            }
            if (!session.place && !session.mode) session.place = nearest_place(lead);
            break;
        }
    }

    std::optional<SessionIndex> main_session() const {
        for (SessionIndex i = 0; i < reading_.sessions.size(); ++i) {
            if (relations_[i].empty()) return i;
        }
        return {};
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

    /// The day of the main session; without one, the day the first sentence of the text tells.
    void event_date() {
        if (const auto main = main_session(); main && reading_.sessions[*main].status != SessionStatus::cancelled) {
            reading_.document.event_date = reading_.sessions[*main].date;
        }
        if (reading_.document.event_date) return;
        for (const SentenceInfo& sentence : draft_.sentences) {
            if (sentence.furniture || sentence.headline) continue;
            for (const AnnotationId id : draft_.inside(s_.t_date, sentence.begin, sentence.end)) {
                const Annotation& a = draft_.lattice.annotation(id);
                if (in_dateline(a.begin) || !states_day(draft_, id)) continue;
                const auto date = resolve_date(draft_, id, draft_.anchor, Tense::past);
                if (!date) continue;
                reading_.document.event_date = Stated<DateRange>{*date, draft_.span(a.begin, a.end)};
                return;
            }
        }
    }

    Draft& draft_;
    const Schema& s_;
    Reading& reading_;
    std::vector<Sitting> sittings_;
    std::vector<Sitting> pending_;                                    ///< numbered, but not told to have sat
    std::vector<std::string> relations_;                              ///< of each session
    std::vector<std::pair<TokenIndex, SessionIndex>> of_sitting_;
};

}  // namespace

void read_sessions(Draft& draft) {
    Sessions(draft).run();
}

}  // namespace rapporteur
