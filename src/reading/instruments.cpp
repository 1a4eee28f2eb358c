#include "reading/instruments.h"

#include <algorithm>
#include <cmath>

#include "reading/claim_names.h"
#include "reading/dates.h"
#include "reading/lists.h"

namespace rapporteur {
namespace {

constexpr TokenIndex first_reach = 6;    ///< tokens from a verb to its first object
constexpr TokenIndex list_reach = 14;    ///< from one object to the next
constexpr TokenIndex subject_reach = 6;  ///< from a subject to its passive verb
constexpr TokenIndex past_reach = 12;    ///< from a verb to the year it was done in
constexpr TokenIndex aside_reach = 16;   ///< the same with a clause between commas

class Instruments {
  public:
    explicit Instruments(Draft& draft) : draft_(draft), s_(draft.schema), latest_year_(draft.anchor.empty() ? year_in(0, TokenIndex(draft.lattice.tokens.size())) : draft.anchor.year) {}

    /// Passive acts choose first: what stands just before them is theirs, whatever verb stands further off.
    void run() {
        std::vector<AnnotationId> active;
        for (const AnnotationId act : draft_.annotations(s_.t_act)) {
            if (inside_instrument(draft_.lattice.annotation(act)) || !action_of(act)) continue;
            if (is_of_the_past(act) || (form_of(act) == "headline" && !sentence(draft_.lattice.annotation(act).begin).headline)) continue;
            if (form_of(act) == "list" && listed(act)) continue;
            if (looks_back(act)) {
                backward(act, *action_of(act));
            }
            if (!looks_back(act) || form_of(act) == "passive_and") active.push_back(act);
        }
        for (const AnnotationId act : active) forward(act, *action_of(act));
        std::stable_sort(claims_.begin(), claims_.end(), [](const InstrumentClaim& a, const InstrumentClaim& b) { return a.span.begin < b.span.begin; });
        for (InstrumentClaim& claim : claims_) draft_.reading.instruments.push_back(std::move(claim));
    }

  private:
    const SentenceInfo& sentence(TokenIndex at) const { return draft_.sentences[draft_.sentence_of(at)]; }
    std::string form_of(AnnotationId act) const { return draft_.name(draft_.constant(act, s_.s_form)); }

    std::optional<InstrumentAction> action_of(AnnotationId act) const {
        const auto action = named<InstrumentAction>(draft_.name(draft_.constant(act, s_.s_action)));
        const bool done = action == InstrumentAction::signed_ || action == InstrumentAction::exchanged;
        if (!action || (form_of(act) != "nominal" && !(form_of(act) == "passive" && done))) return action;
        const Annotation& a = draft_.lattice.annotation(act);
        const SentenceInfo& s = sentence(a.begin);
        for (TokenIndex at = s.begin; at < s.end; ++at) {
            if (draft_.is(at, s_.c_witness)) return InstrumentAction::witnessed;
        }
        return action;
    }

    /// Texts told of in the lines after "were signed:".
    bool listed(AnnotationId act) {
        bool any = false;
        for (const Clause& line : list_after(draft_, draft_.lattice.annotation(act).begin)) {
            const auto texts = draft_.inside(s_.t_instrument, line.begin, line.end);
            if (texts.empty()) continue;
            add(texts[0], act, *action_of(act));
            if (!any_added(line)) continue;
            claims_.back().span.end = draft_.span(line.begin, line.end).end;  // the line is the title
            claims_.back().title = std::string(draft_.text().substr(claims_.back().span.begin, claims_.back().span.size()));
            any = true;
        }
        return any;
    }

    bool any_added(const Clause& line) const { return !claims_.empty() && claims_.back().span.begin >= draft_.span(line.begin, line.end).begin; }

    bool inside_instrument(const Annotation& a) const {
        for (const AnnotationId id : draft_.inside(s_.t_instrument, sentence(a.begin).begin, sentence(a.begin).end)) {
            const Annotation& i = draft_.lattice.annotation(id);
            const SlotValue* noun = draft_.slot(id, s_.s_noun);
            if (noun != nullptr && i.begin <= a.begin && a.end <= noun->end) return true;
        }
        return false;
    }

    /// A passive, or a participle right after its noun: "the statement released on Friday", "Minutes signed".
    bool looks_back(AnnotationId act) const {
        const std::string form = form_of(act);
        if (form == "passive" || form == "passive_and") return true;
        if (!form.empty()) return false;
        const Annotation& a = draft_.lattice.annotation(act);
        if (draft_.is(a.end - 1, s_.c_verb_gerund)) return false;
        const auto before = draft_.inside(s_.t_instrument, sentence(a.begin).begin, a.begin);
        if (before.empty()) return false;
        const TokenIndex end = draft_.lattice.annotation(before.back()).end;
        const bool right_after = end == a.begin || (end + 1 == a.begin && draft_.is(end, s_.c_comma));
        const auto next = draft_.inside(s_.t_instrument, a.end, std::min(a.end + 2, sentence(a.begin).end));
        return right_after && next.empty() && !starts_instrument(a.end);
    }

    /// "under the agreement signed in 1992": spoken of, not done now.
    bool is_of_the_past(AnnotationId act) const {
        const Annotation& a = draft_.lattice.annotation(act);
        const bool nominal = form_of(act) == "nominal";
        if (!nominal && (!form_of(act).empty() || !looks_back(act))) return false;
        const TokenIndex end = std::min(sentence(a.begin).end, a.end + past_reach);
        for (const AnnotationId said : draft_.inside(s_.t_date, a.end, end)) {
            const Annotation& d = draft_.lattice.annotation(said);
            if (break_between(a.end, d.begin) || (!nominal && !draft_.inside(s_.t_instrument, a.end, d.begin).empty())) return false;
            if (draft_.anchor.empty()) return year_in(d.begin, d.end) != 0 && year_in(d.begin, d.end) < latest_year_;
            const auto date = resolve_date(draft_, said, draft_.anchor, Tense::past);
            return date && date->first.year < draft_.anchor.year;
        }
        return false;
    }

    /// The latest year printed in a range; 0 if none is.
    int year_in(TokenIndex begin, TokenIndex end) const {
        int latest = 0;
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.token(at).is(token_year)) latest = std::max(latest, int(draft_.number_in(at, at + 1).value_or(0)));
        }
        return latest;
    }

    bool starts_instrument(TokenIndex at) const {
        return at < draft_.lattice.tokens.size() && draft_.lattice.annotation_at(at, s_.t_instrument) != 0;
    }

    /// The instruments that follow an active verb, up to the next verb of this kind.
    void forward(AnnotationId act, InstrumentAction action) {
        const Annotation& a = draft_.lattice.annotation(act);
        TokenIndex reach = a.end;
        for (const AnnotationId id : draft_.inside(s_.t_instrument, a.end, sentence(a.begin).end)) {
            const Annotation& i = draft_.lattice.annotation(id);
            if (reach == a.end && commas(reach, i.begin) == 1) break;
            if (break_between(reach, i.begin) || new_clause_between(reach, i.begin) || relative_between(reach, i.begin) || i.begin > reach + (reach == a.end ? first_reach : list_reach)) break;
            if (!claimed(id)) add(id, act, action);
            reach = i.end;
        }
    }

    /// "a protocol that reflects the agreements": told of the one before.
    bool relative_between(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.is(at, s_.c_relative_word)) return true;
        }
        return false;
    }

    /// The instruments that are the subject of a passive verb: the nearest before it and, where no other act stands
    /// before them, those listed with that one.
    void backward(AnnotationId act, InstrumentAction action) {
        const Annotation& a = draft_.lattice.annotation(act);
        const TokenIndex begin = sentence(a.begin).begin;
        auto before = draft_.inside(s_.t_instrument, begin, a.begin);
        std::reverse(before.begin(), before.end());
        TokenIndex reach = a.begin;
        for (const AnnotationId id : before) {
            const Annotation& i = draft_.lattice.annotation(id);
            const bool nearest = reach == a.begin;
            const TokenIndex allowed = nearest && is_aside(i.end, reach) ? aside_reach : subject_reach;
            if (break_between(i.end, reach) || reach - i.end > allowed) break;
            if (!nearest && !draft_.inside(s_.t_act, begin, i.begin).empty()) break;
            if (!claimed(id)) add(id, act, action);
            reach = i.begin;
        }
    }

    /// "..., which had been on the table, ...".
    bool is_aside(TokenIndex begin, TokenIndex end) const { return begin + 1 < end && draft_.is(begin, s_.c_comma) && draft_.is(end - 1, s_.c_comma); }

    std::size_t commas(TokenIndex begin, TokenIndex end) const {
        std::size_t count = 0;
        for (TokenIndex at = begin; at < end; ++at) count += draft_.is(at, s_.c_comma);
        return count;
    }

    bool break_between(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.is(at, s_.c_clause_break)) return true;
        }
        return begin < end && (!draft_.inside(s_.t_act, begin, end).empty() || !draft_.inside(s_.t_commitment, begin, end).empty());
    }

    /// ", while a memorandum is expected ...": another verb's.
    bool new_clause_between(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex at = begin; at < end; ++at) {
            const AnnotationId id = draft_.lattice.annotation_at(at, s_.t_clause_end);
            if (id != 0 && draft_.lattice.annotation(id).end <= end) return true;
        }
        return false;
    }

    bool claimed(AnnotationId id) const {
        const Annotation& i = draft_.lattice.annotation(id);
        const Span span = draft_.span(i.begin, title_end(id));
        return std::any_of(claims_.begin(), claims_.end(), [&](const InstrumentClaim& c) { return c.span.begin == span.begin && c.span.end == span.end; });
    }

    void add(AnnotationId id, AnnotationId act, InstrumentAction action) {
        const Annotation& i = draft_.lattice.annotation(id);
        const Annotation& a = draft_.lattice.annotation(act);
        const auto kind = named<InstrumentKind>(draft_.name(draft_.constant(id, s_.s_kind)));
        if (!kind) return;
        InstrumentClaim claim;
        claim.kind = kind_here(*kind, id);
        claim.action = action;
        const TokenIndex end = title_end(id);
        claim.span = draft_.span(i.begin, end);
        claim.action_span = draft_.span(a.begin, a.end);
        claim.title = std::string(draft_.words(i.begin, end));
        claim.rule = draft_.rule_of(act);
        claim.count = count_of(id);
        if (!draft_.reading.sessions.empty()) claim.session = 0;
        claims_.push_back(std::move(claim));
    }

    /// "Eight documents": a number that begins the words, and is no year and no ordinal.
    std::optional<int> count_of(AnnotationId id) const {
        const Annotation& i = draft_.lattice.annotation(id);
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        TokenIndex at = i.begin;
        while (at < i.end && draft_.is(at, s_.c_determiner)) ++at;
        const TokenIndex end = noun == nullptr || !noun->has_range() ? i.end : noun->begin;
        if (at >= end) return {};
        const bool digits = draft_.token(at).is(token_number) && !draft_.token(at).is(token_year);
        if (!digits && (!draft_.is(at, s_.c_numeral) || draft_.is(at, s_.c_ordinal))) return {};
        TokenIndex after = at + 1;
        while (after < end && (draft_.is(after, s_.c_numeral) || draft_.is(after, s_.c_dash))) ++after;
        const auto number = draft_.number_in(at, after);
        constexpr double most = 10'000;
        if (!number || *number != std::floor(*number) || *number < 1 || *number > most) return {};
        return int(*number);
    }

    /// A title does not end with "in the".
    TokenIndex title_end(AnnotationId id) const {
        const Annotation& i = draft_.lattice.annotation(id);
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        TokenIndex end = i.end;
        while (noun != nullptr && end > noun->end && (draft_.is(end - 1, s_.c_preposition) || draft_.is(end - 1, s_.c_determiner) || draft_.is(end - 1, s_.c_conjunction))) --end;
        return end;
    }

    /// A protocol of a sitting is its minutes; so is one without a subject, but not several, where a sitting is told of.
    InstrumentKind kind_here(InstrumentKind kind, AnnotationId id) const {
        if (kind != InstrumentKind::protocol) return kind;
        const Annotation& i = draft_.lattice.annotation(id);
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        const SlotValue* topic = draft_.slot(id, s_.s_what);
        const TokenIndex after = noun == nullptr ? i.begin : noun->end;
        const bool has_topic = topic != nullptr && topic->has_range();
        if (noun != nullptr && noun->begin > i.begin && !has_topic && is_of_body(i.begin, noun->begin)) return InstrumentKind::minutes;
        for (TokenIndex at = after; at < i.end && at < after + 8 && !has_topic; ++at) {
            if (draft_.is(at, s_.c_session_head) || draft_.is(at, s_.c_body_head)) return InstrumentKind::minutes;
        }
        const bool several = noun != nullptr && draft_.attribute(draft_.term_at(noun->begin, s_.c_instrument), s_.a_plural) != 0;
        const bool alone = !several && (noun == nullptr || (noun->begin <= i.begin + 1 && noun->end == noun->begin + 1));
        return !has_topic && alone && !draft_.reading.sessions.empty() ? InstrumentKind::minutes : kind;
    }

    /// "the JTC protocol": the words before the noun name a body.
    bool is_of_body(TokenIndex begin, TokenIndex end) const {
        return std::any_of(draft_.body_mentions.begin(), draft_.body_mentions.end(), [&](const BodyMention& m) { return m.begin >= begin && m.end == end; });
    }

    Draft& draft_;
    const Schema& s_;
    const int latest_year_;  ///< of the report, else the latest printed
    std::vector<InstrumentClaim> claims_;
};

}  // namespace

void read_instruments(Draft& draft) {
    Instruments(draft).run();
}

}  // namespace rapporteur
