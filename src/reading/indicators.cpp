#include "reading/indicators.h"

#include <algorithm>
#include <tuple>

#include "reading/figures.h"
#include "reading/measures.h"
#include "reading/periods.h"

namespace rapporteur {
namespace {

constexpr TokenIndex change_after = 24;   ///< tokens from a level to a change told after it
constexpr TokenIndex change_before = 9;   ///< tokens from a change to the level it led to
constexpr TokenIndex name_reach = 12;     ///< a figure this far inside a name of something is part of it

class Indicators {
  public:
    explicit Indicators(Draft& draft) : draft_(draft), s_(draft.schema), percent_(draft.name(draft.language.symbols().find("percent"))) {}

    void run() {
        for (const SentenceInfo& sentence : draft_.sentences) {
            if (!sentence.furniture && !sentence.headline) read(sentence);
        }
    }

  private:
    /// A figure of the sentence that became a claim.
    struct Made {
        TokenIndex begin, end;
        std::size_t claim;
    };

    void read(const SentenceInfo& sentence) {
        const auto changes = draft_.inside(s_.t_change, sentence.begin, sentence.end);
        const auto covers = [&](AnnotationId outer, const Annotation& a) {
            const Annotation& o = draft_.lattice.annotation(outer);
            return o.begin <= a.begin && a.end <= o.end;
        };
        std::vector<Made> made;
        TokenIndex last_end = sentence.begin;
        for (const AnnotationId id : draft_.inside(s_.t_figure, sentence.begin, sentence.end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const bool converted = a.begin > sentence.begin && a.begin - 1 == last_end && draft_.is(a.begin - 1, s_.c_bracket_open);
            last_end = a.end;
            const bool in_change = std::any_of(changes.begin(), changes.end(), [&](AnnotationId c) { return covers(c, a); });
            if (converted || in_change || in_range(id) || inside_name(a) || is_target(id, changes) || !add(id)) continue;
            made.push_back({a.begin, a.end, draft_.reading.indicators.size() - 1});
        }
        for (const AnnotationId change : changes) attach(change, made, changes);
    }

    bool inside_name(const Annotation& a) const {
        for (const Symbol type : {s_.t_instrument, s_.t_date, s_.t_session, s_.t_body, s_.t_published}) {
            for (const AnnotationId id : draft_.annotations(type)) {
                const Annotation& o = draft_.lattice.annotation(id);
                if (o.begin <= a.begin && a.end <= o.end && o.begin + name_reach > a.begin) return true;
            }
        }
        return false;
    }

    /// "10-15%": neither end of a range is a level.
    bool in_range(AnnotationId id) const {
        const SlotValue* value = draft_.slot(id, s_.s_value);
        if (value == nullptr) return false;
        const auto dash = [&](TokenIndex at) { return draft_.token(at).is(token_punctuation) && draft_.token(at).is(token_glued) && draft_.is(at, s_.c_dash); };
        const auto last = TokenIndex(draft_.lattice.tokens.size());
        if (value->begin > 1 && dash(value->begin - 1) && draft_.token(value->begin - 2).is(token_number)) return true;
        return value->begin + 2 < last && dash(value->begin + 1) && draft_.token(value->begin + 2).is(token_number);
    }

    /// A level that is aimed at; one that a change led to ("rose 5% to reach $3 billion") is not.
    bool is_target(AnnotationId figure, const std::vector<AnnotationId>& changes) const {
        const Annotation& a = draft_.lattice.annotation(figure);
        for (const AnnotationId id : draft_.annotations(s_.t_target)) {
            const Annotation& t = draft_.lattice.annotation(id);
            if (t.begin > a.begin || a.end > t.end) continue;
            const bool reached = std::any_of(changes.begin(), changes.end(), [&](AnnotationId c) { return draft_.lattice.annotation(c).end == t.begin; });
            if (!reached) return true;
        }
        return false;
    }

    // ---- one figure

    bool add(AnnotationId id) {
        const auto figure = stated_figure(draft_, id);
        if (!figure || is_told_in_passing(draft_, id)) return false;
        IndicatorClaim claim;
        claim.unit = figure->unit;
        claim.value = figure->value;
        claim.comparator = figure->comparator;
        claim.span = figure->span;
        std::tie(claim.measure, claim.subject) = measure_of(draft_, id);
        claim.period = period_of(draft_, id);
        claim.source = source(draft_.lattice.annotation(id));
        claim.rule = draft_.rule_of(id);
        draft_.reading.indicators.push_back(std::move(claim));
        return true;
    }

    // ---- changes

    /// Who the sentence says says so.
    std::string source(const Annotation& a) const {
        const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
        for (const AnnotationId id : draft_.inside(s_.t_source, in.begin, in.end)) {
            const SlotValue* who = draft_.slot(id, s_.s_who);
            if (who != nullptr && who->has_range()) return std::string(draft_.words(*who));
        }
        return {};
    }

    /// A change belongs to the level it led to or that was told just before it; alone it is a figure in percent.
    void attach(AnnotationId change, const std::vector<Made>& made, const std::vector<AnnotationId>& changes) {
        const SlotValue* value = draft_.slot(change, s_.s_value);
        if (value == nullptr || in_range(change)) return;
        const auto number = draft_.number_in(value->begin, value->end);
        const int direction = direction_of(change);
        if (!number || direction == 0) return;
        const double signed_number = direction * *number;
        if (const Made* level = level_of(change, made, changes)) {
            draft_.reading.indicators[level->claim].change_percent = signed_number;
            return;
        }
        const Annotation& a = draft_.lattice.annotation(change);
        if (inside_name(a) || is_target(change, {})) return;
        IndicatorClaim claim;
        claim.unit = percent_;
        claim.value = signed_number;
        claim.comparator = stated_comparator(draft_, change);
        std::tie(claim.measure, claim.subject) = measure_of(draft_, change);
        claim.period = period_of(draft_, change);
        claim.span = draft_.span(a.begin, a.end);
        claim.rule = draft_.rule_of(change);
        draft_.reading.indicators.push_back(std::move(claim));
    }

    /// 1 up, -1 down; "fell to $3 million, or by 2 percent" leaves it to the verb before: 0 if there is none.
    int direction_of(AnnotationId change) const {
        const Symbol direction = draft_.constant(change, s_.s_direction);
        if (direction != s_.v_told || s_.v_told == 0) return draft_.name(direction) == "down" ? -1 : 1;
        const Annotation& a = draft_.lattice.annotation(change);
        const TokenIndex first = draft_.sentences[draft_.sentence_of(a.begin)].begin;
        for (TokenIndex at = a.begin; at-- > first;) {
            if (draft_.is(at, s_.c_change_down)) return -1;
            if (draft_.is(at, s_.c_change_up)) return 1;
        }
        return 0;
    }

    const Made* level_of(AnnotationId change, const std::vector<Made>& made, const std::vector<AnnotationId>& changes) const {
        const Annotation& a = draft_.lattice.annotation(change);
        const auto free = [&](const Made& m) {
            const IndicatorClaim& claim = draft_.reading.indicators[m.claim];
            return claim.unit != percent_ && !claim.change_percent;
        };
        const auto another_between = [&](TokenIndex begin, TokenIndex end) {
            return std::any_of(changes.begin(), changes.end(), [&](AnnotationId c) { return c != change && draft_.lattice.annotation(c).begin >= begin && draft_.lattice.annotation(c).end <= end; });
        };
        const Made* before = nullptr;
        const Made* after = nullptr;
        for (const Made& m : made) {
            if (m.end <= a.begin && a.begin - m.end <= change_after) before = &m;
            if (m.end > a.end && after == nullptr && (m.begin < a.end || (m.begin - a.end <= change_before && !breaks_between(a.end, m.begin)))) after = &m;
        }
        if (before != nullptr && (!free(*before) || another_between(before->end, a.begin) || has_own_subject(change))) before = nullptr;
        if (after != nullptr && (!free(*after) || (m_begins_after(*after, a) && another_between(a.end, after->begin)))) after = nullptr;
        if (before != nullptr && after != nullptr) return is_finite(change) && after->begin - a.end <= 3 ? after : before;
        return before != nullptr ? before : after;
    }

    bool breaks_between(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.is(at, s_.c_clause_break)) return true;
        }
        return false;
    }

    static bool m_begins_after(const Made& m, const Annotation& a) { return m.begin >= a.end; }

    bool is_finite(AnnotationId change) const {
        const std::string form = draft_.name(draft_.constant(change, s_.s_form));
        return form == "verb" || form == "verb_by";
    }

    /// "..., and exports grew 5%": a verb of change right after a word that may be its subject.
    bool has_own_subject(AnnotationId change) const {
        const Annotation& a = draft_.lattice.annotation(change);
        return is_finite(change) && a.begin > 0 && draft_.token(a.begin - 1).is(token_word) && !draft_.is(a.begin - 1, s_.c_conjunction) && draft_.is(a.begin, s_.c_verb_past);
    }

    Draft& draft_;
    const Schema& s_;
    const std::string percent_;
};

}  // namespace

void read_indicators(Draft& draft) {
    Indicators(draft).run();
}

}  // namespace rapporteur
