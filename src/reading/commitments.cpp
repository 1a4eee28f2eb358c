#include "reading/commitments.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/clauses.h"
#include "reading/dates.h"
#include "reading/people.h"

namespace rapporteur {
namespace {

const char* const both = "both";

class Commitments {
  public:
    explicit Commitments(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        const auto triggers = draft_.annotations(s_.t_commitment);
        for (std::size_t i = 0; i < triggers.size(); ++i) read(triggers[i], i + 1 < triggers.size() ? draft_.lattice.annotation(triggers[i + 1]).begin : TokenIndex(draft_.lattice.tokens.size()));
        drop_targets();
    }

  private:
    const SentenceInfo& sentence(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)]; }

    void read(AnnotationId id, TokenIndex next_trigger) {
        const Annotation& a = draft_.lattice.annotation(id);
        const SentenceInfo& in = sentence(a.begin);
        if (in.furniture || a.end >= in.end) return;
        const auto strength = named<Strength>(draft_.name(draft_.constant(id, s_.s_strength)));
        const std::string form = draft_.name(draft_.constant(id, s_.s_form));
        if (!strength || is_weak(id)) return;
        TokenIndex begin = a.end;
        const TokenIndex end = std::min(clause_end(draft_, begin, in.end), trim_conjunction(std::max(next_trigger, begin), in));
        if (end <= begin) return;
        if (*strength != Strength::urged && *strength != Strength::hoped && form == "to" && !begins_action(begin, end)) return;
        CommitmentClaim claim;
        claim.strength = *strength;
        claim.trigger = draft_.span(a.begin, a.end);
        claim.rule = draft_.rule_of(id);
        if (!set_actor(id, claim)) return;
        deadline(claim, begin, end);
        for (const Clause& clause : coordinated(draft_, begin, action_end(claim, begin, end))) {
            if (clause.begin < clause.end) claim.actions.push_back({draft_.span(clause.begin, clause.end), areas(clause)});
        }
        if (claim.actions.empty()) return;
        if (!draft_.reading.sessions.empty()) claim.session = 0;
        draft_.reading.commitments.push_back(std::move(claim));
    }

    bool is_weak(AnnotationId id) const {
        const SlotValue* what = draft_.slot(id, s_.s_what);
        return what != nullptr && draft_.attribute(what->entry, s_.a_weak) != 0;
    }

    /// Before the next trigger of the same sentence, without the "and" or comma that joins the two.
    TokenIndex trim_conjunction(TokenIndex next, const SentenceInfo& in) const {
        if (next >= in.end) return in.end;
        while (next > in.begin && (draft_.is(next - 1, s_.c_conjunction) || draft_.is(next - 1, s_.c_comma))) --next;
        return next;
    }

    /// After "ready to" a verb must follow; after "agreed on" a noun may.
    bool begins_action(TokenIndex begin, TokenIndex end) const {
        while (begin < end && draft_.is(begin, s_.c_adverb)) ++begin;
        return begin < end && (draft_.is(begin, s_.c_verb) || draft_.token(begin).is(token_lower));
    }

    // ---- who is to act

    bool set_actor(AnnotationId id, CommitmentClaim& claim) const {
        const Annotation& a = draft_.lattice.annotation(id);
        const SlotValue* who = draft_.slot(id, s_.s_actor);
        const SlotValue* object = draft_.slot(id, s_.s_object);
        Party subject;
        if (who != nullptr && who->has_range()) {
            subject = party_of(who->begin, who->end);
            claim.speaker = person_at(draft_, who->begin, who->end);
        } else {
            subject = subject_before(a.begin, claim.speaker);
        }
        if (!claim.speaker) claim.speaker = speaker_of(a.begin);
        if (object != nullptr && object->has_range()) {
            const Party told = party_of(object->begin, object->end);
            claim.actor = told.empty() ? Party(both) : told;
            return true;
        }
        claim.actor = claim.strength == Strength::urged ? Party(both) : subject;
        return !claim.actor.empty();
    }

    /// Whom words of an actor mean: a side, both, or the side of a person.
    Party party_of(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.is(at, s_.c_both)) return both;
        }
        const auto people = people_in(draft_, begin, end);
        if (people.size() > 1 && draft_.reading.people[people[0]].party != draft_.reading.people[people[1]].party) return both;
        const auto parties = draft_.parties_in(begin, end);
        if (people.empty() && parties.size() > 1) return both;
        if (people.empty() && parties.size() == 1) return parties[0];
        if (!people.empty()) return draft_.reading.people[people[0]].party;
        for (TokenIndex at = begin; at < end; ++at) {
            if (const EntryId capital = draft_.term_at(at, s_.c_capital)) return draft_.name(draft_.attribute(capital, s_.a_party));
        }
        // "his country", "we": the speaker's side; "the commission": both.
        for (const BodyMention& m : draft_.body_mentions) {
            if (m.begin < end && begin < m.end) return both;
        }
        if (const auto speaker = speaker_of(begin)) return draft_.reading.people[*speaker].party;
        return both;
    }

    /// The subject of a trigger that names none: the last actor before it in its sentence.
    Party subject_before(TokenIndex at, std::optional<PersonIndex>& speaker) const {
        const SentenceInfo& in = sentence(at);
        for (TokenIndex i = at; i-- > in.begin;) {
            if (draft_.is(i, s_.c_both)) return both;
            for (const PersonMention& m : draft_.person_mentions) {
                if (m.begin != i) continue;
                if (const auto pair = joined_before(m, in)) return both;
                speaker = m.person;
                return draft_.reading.people[m.person].party;
            }
            const bool possessive = i + 1 < at && draft_.words(i + 1, i + 2).size() == 2 && draft_.token(i + 1).is(token_glued);
            if (possessive) continue;
            if (draft_.is(i, s_.c_country)) {
                const auto parties = draft_.parties_in(in.begin, i + 1);
                return parties.size() > 1 && in.headline ? Party(both) : draft_.name(draft_.attribute(draft_.term_at(i, s_.c_country), s_.a_party));
            }
        }
        return both;
    }

    /// "Li and Mishustin": the person named just before, with nothing but a conjunction between.
    std::optional<PersonIndex> joined_before(const PersonMention& m, const SentenceInfo& in) const {
        for (const PersonMention& other : draft_.person_mentions) {
            if (other.begin >= in.begin && other.end < m.begin && m.begin - other.end <= 2 && draft_.is(m.begin - 1, s_.c_conjunction)) return other.person;
        }
        return {};
    }

    std::optional<PersonIndex> speaker_of(TokenIndex at) const {
        const std::size_t here = draft_.sentence_of(at);
        for (std::size_t back = 0; back <= 2 && back <= here; ++back) {
            const SentenceInfo& in = draft_.sentences[here - back];
            for (const PersonMention& m : draft_.person_mentions) {
                if (m.begin >= in.begin && m.end <= in.end) return m.person;
            }
        }
        return {};
    }

    // ---- until when

    void deadline(CommitmentClaim& claim, TokenIndex begin, TokenIndex end) const {
        for (const AnnotationId id : draft_.inside(s_.t_deadline, begin, end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            Deadline deadline;
            deadline.words = std::string(draft_.words(a.begin, a.end));
            deadline.span = draft_.span(a.begin, a.end);
            for (const AnnotationId date : draft_.inside(s_.t_date, a.begin, a.end)) {
                if (const auto resolved = resolve_date(draft_, date, draft_.anchor, Tense::future)) deadline.date = *resolved;
            }
            const Symbol close = draft_.constant(id, s_.s_end);
            close_of_period(deadline, draft_.name(close), a);
            claim.deadline = std::move(deadline);
            deadline_begin_ = a.begin;
            return;
        }
        deadline_begin_ = end;
    }

    /// "by the end of 2025" is 2025-12-31; "by the end of December" the month's last day, in the year of the report.
    void close_of_period(Deadline& deadline, const std::string& close, const Annotation& a) const {
        Date& day = deadline.date.first;
        if (day.empty()) {
            for (TokenIndex at = a.begin; at < a.end && deadline.date.first.empty(); ++at) {
                if (draft_.term_at(at, s_.c_month) != 0 && draft_.anchor.empty()) deadline.year_from_record = true;
            }
            if (close == "year" && !draft_.anchor.empty()) day = {draft_.anchor.year, 12, 31};
            if (close == "month" && !draft_.anchor.empty()) day = last_day({draft_.anchor.year, draft_.anchor.month, 0});
            return;
        }
        if (close.empty()) return;
        if (day.month == 0) day = {day.year, 12, 31};
        if (day.day == 0) day = last_day(day);
    }

    static Date last_day(Date month) {
        for (unsigned day = 31; day > 27; --day) {
            const Date candidate{month.year, month.month, day};
            if (candidate.valid()) return candidate;
        }
        return month;
    }

    TokenIndex action_end(const CommitmentClaim& claim, TokenIndex begin, TokenIndex end) const {
        if (!claim.deadline || deadline_begin_ <= begin) return end;
        const SentenceInfo& in = sentence(begin);
        const bool closes = draft_.span(begin, end).end <= claim.deadline->span.end + 2;
        TokenIndex cut = closes ? deadline_begin_ : end;
        while (cut > begin && cut > in.begin && draft_.token(cut - 1).is(token_punctuation)) --cut;
        return cut;
    }

    std::vector<std::string> areas(const Clause& clause) const {
        std::vector<std::string> out;
        for (TokenIndex at = clause.begin; at < clause.end; ++at) {
            TokenIndex end = at + 1;
            const EntryId area = draft_.term_at(at, s_.c_area, &end);
            if (area == 0 || end > clause.end) continue;
            const std::string id = draft_.name(draft_.attribute(area, s_.a_id));
            if (std::find(out.begin(), out.end(), id) == out.end()) out.push_back(id);
            at = end - 1;
        }
        return out;
    }

    void drop_targets() {
        std::erase_if(draft_.reading.indicators, [&](const IndicatorClaim& indicator) {
            return std::any_of(draft_.reading.commitments.begin(), draft_.reading.commitments.end(), [&](const CommitmentClaim& c) {
                return std::any_of(c.actions.begin(), c.actions.end(), [&](const ActionClaim& action) { return action.span.contains(indicator.span); });
            });
        });
    }

    Draft& draft_;
    const Schema& s_;
    mutable TokenIndex deadline_begin_ = 0;
};

}  // namespace

void read_commitments(Draft& draft) {
    Commitments(draft).run();
}

}  // namespace rapporteur
