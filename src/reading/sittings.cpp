#include "reading/sittings.h"

#include <algorithm>
#include <cstdlib>

#include "language/vocabulary.h"
#include "reading/bodies.h"
#include "reading/claim_names.h"
#include "reading/held_bodies.h"
#include "reading/office_level.h"
#include "reading/people.h"
#include "reading/sitting_lists.h"

namespace rapporteur {
namespace {

class Sittings {
  public:
    explicit Sittings(Draft& draft) : draft_(draft), s_(draft.schema), reading_(draft.reading) {}

    std::vector<Sitting> run() {
        collect();
        scopes();
        return std::move(sittings_);
    }

  private:
    void collect() {
        for (const AnnotationId id : draft_.annotations(s_.t_session)) add(id);
        implicit();
        for (Sitting& sitting : listed_sittings(draft_)) sittings_.push_back(std::move(sitting));
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
        const auto level = named<BodyKind>(draft_.name(draft_.constant(id, s_.s_kind)));
        sitting.summit = level == BodyKind::heads_of_government || level == BodyKind::heads_of_state;
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
        if (!sitting.body && names_lost_body(id)) return;
        if (!sitting.body) body_beside(sitting);
        relation(sitting);
        sitting.mentioned = is_mentioned(sitting);
        sitting.definite = !sitting.ordinal && !sitting.names_body;
        sitting.its = draft_.constant(id, s_.s_its) != 0;
        if (sitting.definite && !sitting.its && sitting.relation != "next" && is_beside(sitting)) return;
        if (!sitting.body) sitting.body = heads_body_for(sitting, id);
        if (sitting.definite) name_heads_body(id);
        sittings_.push_back(sitting);
    }

    /// "the next meetings of the Policy Consultations", where nobody knows whose those are: of no other body.
    bool names_lost_body(AnnotationId id) const {
        const SlotValue* body = draft_.slot(id, s_.s_body);
        if (body == nullptr || body->annotation == 0 || draft_.lattice.annotation(body->annotation).type != s_.t_body) return false;
        const Annotation& a = draft_.lattice.annotation(body->annotation);
        return std::ranges::none_of(draft_.body_mentions, [&](const BodyMention& m) { return m.begin < a.end && a.begin < m.end; });
    }

    /// "the 38th meeting of the JRC", "the 24th AECC meeting": a body's short name that no rule of sittings knows.
    void body_beside(Sitting& sitting) const {
        TokenIndex after = sitting.end;
        while (after < sitting.end + 2 && after < draft_.lattice.tokens.size() && (draft_.is(after, s_.c_preposition) || draft_.is(after, s_.c_determiner))) ++after;
        for (const BodyMention& m : draft_.body_mentions) {
            const bool follows = m.begin == after && after > sitting.end;
            if (!follows && m.end != sitting.begin) continue;
            if (reading_.bodies[m.body].kind == BodyKind::organization || draft_.sentence_of(m.begin) != sitting.sentence) continue;
            sitting.body = m.body;
            sitting.names_body = true;
            sitting.begin = std::min(sitting.begin, m.begin);
            sitting.end = std::max(sitting.end, m.end);
            return;
        }
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

    /// "decisions of the 20th meeting", "since the eighth meeting": of another sitting than the one reported.
    bool is_mentioned(const Sitting& sitting) const {
        const TokenIndex from = draft_.sentences[sitting.sentence].begin;
        for (TokenIndex back = 1; back <= 4 && sitting.begin >= from + back; ++back) {
            if (draft_.is(sitting.begin - back, s_.c_outcome_word)) return true;
        }
        return false;
    }

    /// A sitting that names no body is of the one its sentence names before it, else of the one whose series its number continues, else of
    /// the one that sat last, else of the first.
    void give_bodies() {
        std::optional<BodyIndex> last;
        for (Sitting& sitting : sittings_) {
            const bool named = sitting.body.has_value();
            if (!sitting.body) sitting.body = body_called_so(sitting);
            if (!sitting.body) sitting.body = body_before(sitting);
            if (!sitting.body) sitting.body = body_of_series(sitting);
            if (!sitting.body && last && opens_paragraph(sitting)) sitting.body = sittings_[0].body;
            if (!sitting.body) sitting.body = last;
            if (!sitting.body) sitting.body = first_body(sitting);
            if (!named && sitting.summit && sitting.body && !is_of_heads(*sitting.body)) sitting.body.reset();
            if (sitting.body) last = sitting.body;
        }
        std::erase_if(sittings_, [](const Sitting& sitting) { return !sitting.body; });
    }

    /// "the Virtual Summit" is no sitting of officials.
    bool is_of_heads(BodyIndex body) const {
        const BodyKind kind = reading_.bodies[body].kind;
        return kind == BodyKind::heads_of_government || kind == BodyKind::heads_of_state || kind == BodyKind::council;
    }

    /// "The meeting was chaired by" at the head of a paragraph: the one that the report is about.
    bool opens_paragraph(const Sitting& sitting) const {
        return sitting.definite && !sitting.its && sitting.relation.empty() && draft_.token(draft_.sentences[sitting.sentence].begin).is(token_block_start) && sitting.begin == draft_.sentences[sitting.sentence].begin;
    }

    /// "the 7th meeting", "the 9th meeting", where the 8th was told of.
    std::optional<BodyIndex> body_of_series(const Sitting& sitting) const {
        if (!sitting.ordinal) return {};
        for (const Sitting& other : sittings_) {
            if (&other == &sitting) break;
            if (other.body && other.ordinal && std::abs(*other.ordinal - *sitting.ordinal) <= 1) return other.body;
        }
        return {};
    }

    /// "the fourth joint meeting", where a body is the "joint meeting of the governments of Romania and Moldova"
    std::optional<BodyIndex> body_called_so(const Sitting& sitting) const {
        TokenIndex begin = sitting.begin;
        while (begin < sitting.end && (draft_.is(begin, s_.c_determiner) || draft_.span(begin, begin + 1).end <= sitting.ordinal_span.end)) ++begin;
        if (sitting.end < begin + 2) return {};
        std::string words;
        fold_word(draft_.words(begin, sitting.end), words);
        for (BodyIndex b = 0; b < reading_.bodies.size(); ++b) {
            std::string name;
            fold_word(reading_.bodies[b].name, name);
            if (name.starts_with(words) && reading_.bodies[b].kind != BodyKind::organization) return b;
        }
        return {};
    }

    std::optional<BodyIndex> body_before(const Sitting& sitting) const {
        std::optional<BodyIndex> found;
        for (const BodyMention& m : draft_.body_mentions) {
            if (reading_.bodies[m.body].kind != BodyKind::organization && m.end <= sitting.begin && m.begin >= draft_.sentences[sitting.sentence].begin) found = m.body;
        }
        return found;
    }

    /// The first body of the report; below the headline, only what was named is meant.
    std::optional<BodyIndex> first_body(const Sitting& sitting) const {
        const bool headline = draft_.sentences[sitting.sentence].headline;
        for (BodyIndex b = 0; b < reading_.bodies.size(); ++b) {
            if (reading_.bodies[b].kind != BodyKind::organization && (headline || is_named_before(b, sitting.begin))) return b;
        }
        return {};
    }

    bool is_named_before(BodyIndex body, TokenIndex at) const {
        return std::ranges::any_of(draft_.body_mentions, [&](const BodyMention& m) { return m.body == body && m.begin < at; });
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
            const std::string found = level_of(draft_, p);
            if (!found.empty() && level != name_of(BodyKind::heads_of_government)) level = found;
        }
        std::vector<Party> parties;
        if (level.empty()) {
            level = level_by_name(id);
            parties = draft_.parties_in(draft_.sentences[sitting.sentence].begin, draft_.sentences[sitting.sentence].end);
            if (parties.size() != 2) return {};
        }
        const auto kind = named<BodyKind>(level);
        if (!kind) return {};
        BodyClaim body;
        body.kind = *kind;
        body.parties = parties;
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

    /// "their 12th High-Level Meeting": as the lexicon says, where it is written as a name.
    std::string level_by_name(AnnotationId id) const {
        const SlotValue* head = draft_.slot(id, s_.s_head);
        const EntryId entry = draft_.term_at(head->begin, s_.c_summit_head);
        if (!draft_.token(head->begin).is(token_capital) || head->end < head->begin + 2 || draft_.attribute(entry, s_.a_flexible) == 0) return {};
        return draft_.name(draft_.attribute(entry, s_.a_kind));
    }

    TokenIndex after_ordinal(const Sitting& sitting, AnnotationId id) const {
        const SlotValue* ordinal = draft_.slot(id, s_.s_ordinal);
        return ordinal != nullptr && ordinal->has_range() && ordinal->begin == sitting.begin ? ordinal->end : sitting.begin;
    }

    /// A body whose name is no "session of": "the Strategic Dialogue was held", "the Joint Commission met in Baku".
    void implicit() {
        for (const BodyMention& m : draft_.body_mentions) {
            const BodyClaim& body = reading_.bodies[m.body];
            if (body.kind == BodyKind::organization) continue;
            const bool covered = std::any_of(sittings_.begin(), sittings_.end(), [&](const Sitting& s) { return s.begin <= m.begin && m.end <= s.end; });
            if (covered || !is_told_to_sit(draft_, m)) continue;
            const std::size_t sentence = draft_.sentence_of(m.begin);
            Sitting sitting;
            sitting.begin = m.begin;
            sitting.end = m.end;
            sitting.sentence = sentence;
            if (is_short(m) && is_beside(sitting)) continue;
            sitting.body = m.body;
            sitting.names_body = true;
            sitting.rule = "body.sits";
            ordinal_before(sitting);
            relation(sitting);
            if (std::none_of(sittings_.begin(), sittings_.end(), [&](const Sitting& s) { return s.sentence == sentence && s.body == m.body; })) sittings_.push_back(sitting);
        }
    }

    bool is_short(const BodyMention& m) const { return m.annotation != 0 && draft_.lattice.annotation(m.annotation).type == s_.t_body_short; }

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

    void scopes() {
        for (std::size_t i = 0; i < sittings_.size(); ++i) {
            Sitting& s = sittings_[i];
            const SentenceInfo& sentence = draft_.sentences[s.sentence];
            const bool first = i == 0 || sittings_[i - 1].sentence != s.sentence;
            const bool last = i + 1 == sittings_.size() || sittings_[i + 1].sentence != s.sentence;
            s.scope_begin = first ? sentence.begin : sittings_[i - 1].end;
            s.scope_end = last ? sentence.end : sittings_[i + 1].begin;
        }
        for (Sitting& s : sittings_) cut_at_semicolons(s);
        for (std::size_t i = sittings_.size(); i-- > 1;) {
            if (told_together(sittings_[i - 1], sittings_[i])) sittings_[i - 1].scope_end = sittings_[i].scope_end;
        }
        for (std::size_t i = 1; i < sittings_.size(); ++i) {
            if (told_together(sittings_[i - 1], sittings_[i])) sittings_[i].scope_begin = sittings_[i - 1].scope_begin;
        }
    }

    /// What stands beyond a semicolon is told of something else.
    void cut_at_semicolons(Sitting& s) const {
        for (TokenIndex at = s.scope_begin; at < s.begin; ++at) {
            if (draft_.words(at, at + 1) == ";") s.scope_begin = at + 1;
        }
        for (TokenIndex at = s.scope_end; at-- > s.end;) {
            if (draft_.words(at, at + 1) == ";") s.scope_end = at;
        }
    }

    /// "the 11th meeting of the one council and the 3rd of the other"
    bool told_together(const Sitting& a, const Sitting& b) const {
        if (a.sentence != b.sentence || !a.ordinal || !b.ordinal || a.body == b.body || b.begin <= a.end) return false;
        bool joined = false;
        for (TokenIndex at = a.end; at < b.begin; ++at) {
            if (!draft_.is(at, s_.c_conjunction) && !draft_.is(at, s_.c_determiner) && !draft_.is(at, s_.c_comma)) return false;
            joined |= draft_.is(at, s_.c_conjunction);
        }
        return joined;
    }

    Draft& draft_;
    const Schema& s_;
    Reading& reading_;
    std::vector<Sitting> sittings_;
};

}  // namespace

std::vector<Sitting> find_sittings(Draft& draft) {
    return Sittings(draft).run();
}

bool tells_history(const Draft& draft, const Annotation& words) {
    const SentenceInfo& sentence = draft.sentences[draft.sentence_of(words.begin)];
    for (const AnnotationId id : draft.inside(draft.schema.t_history, sentence.begin, sentence.end)) {
        const Annotation& h = draft.lattice.annotation(id);
        if (h.begin < words.end && words.begin < h.end) return true;
    }
    return false;
}

}  // namespace rapporteur
