#include "reading/indicators.h"

#include <algorithm>
#include <cmath>

#include "reading/claim_names.h"
#include "reading/dates.h"
#include "reading/measure_subject.h"

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
            if (converted || in_change || in_range(id) || inside_name(a) || is_target(id, changes) || !add(id, sentence)) continue;
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

    bool add(AnnotationId id, const SentenceInfo& sentence) {
        const SlotValue* value = draft_.slot(id, s_.s_value);
        const auto number = value == nullptr ? std::nullopt : draft_.number_in(value->begin, value->end);
        if (!number) return false;
        const std::string kind = draft_.name(draft_.constant(id, s_.s_kind));
        if (kind == "count" && !is_count(id, *number, value->begin)) return false;
        IndicatorClaim claim;
        claim.unit = kind == "percent" ? percent_ : kind == "money" ? currency(id) : unit(id);
        if (claim.unit.empty()) return false;
        claim.value = *number * multiplier(id);
        claim.comparator = comparator(id);
        claim.span = span_of(id);
        const Annotation& a = draft_.lattice.annotation(id);
        const TokenIndex measured = measure_begin(a, sentence);
        if (measured < a.begin) claim.measure = std::string(draft_.words(measured, a.begin));
        claim.subject = subject_in(draft_, measured, a.begin);
        claim.period = period(a, sentence);
        claim.rule = draft_.rule_of(id);
        draft_.reading.indicators.push_back(std::move(claim));
        return true;
    }

    /// Small numbers of things are told in passing, and a year is no count.
    bool is_count(AnnotationId id, double number, TokenIndex at) const {
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        const EntryId entry = noun == nullptr ? 0 : noun->entry;
        const double least = draft_.attribute(entry, s_.a_many) != 0 ? 100 : draft_.attribute(entry, s_.a_small) != 0 ? 5 : 10;
        if (number < least) return false;
        return !draft_.token(at).is(token_year) || number != std::floor(number) || draft_.words(at, at + 1).size() != 4;
    }

    Comparator comparator(AnnotationId id) const {
        for (const Symbol key : {s_.s_comparator, s_.s_after}) {
            if (const auto found = named<Comparator>(draft_.name(draft_.constant(id, key)))) return *found;
        }
        return Comparator::equal;
    }

    Span span_of(AnnotationId id) const {
        const SlotValue* amount = draft_.slot(id, s_.s_amount);
        const Annotation& a = draft_.lattice.annotation(id);
        return amount != nullptr && amount->has_range() ? draft_.span(*amount) : draft_.span(a.begin, a.end);
    }

    /// The unit the data gives for the noun, else the noun as it stands.
    std::string unit(AnnotationId id) const {
        const std::string given = spaced(draft_.name(draft_.constant(id, s_.s_unit)));
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        if (!given.empty() || noun == nullptr || !noun->has_range()) return given;
        std::string words(draft_.words(*noun));
        for (char& c : words) {
            if (c >= 'A' && c <= 'Z') c = char(c - 'A' + 'a');
        }
        return words;
    }

    double multiplier(AnnotationId id) const {
        const SlotValue* noun = draft_.slot(id, s_.s_noun);
        const Symbol given = noun == nullptr ? 0 : draft_.attribute(noun->entry, s_.a_multiplier);
        return given == 0 ? 1 : std::stod(draft_.name(given));
    }

    /// Where several states' money bears the name, that of the state the report is about.
    std::string currency(AnnotationId id) const {
        const std::string usual = draft_.name(draft_.constant(id, s_.s_unit));
        const SlotValue* what = draft_.slot(id, s_.s_what);
        if (what == nullptr || what->entry == 0) return usual;
        std::vector<Party> about;
        if (!draft_.home.empty()) about.push_back(draft_.home);
        for (const BodyClaim& body : draft_.reading.bodies) about.insert(about.end(), body.parties.begin(), body.parties.end());
        for (const PersonClaim& person : draft_.reading.people) about.push_back(person.party);
        for (const Party& party : about) {
            const Symbol key = party.empty() ? 0 : draft_.language.symbols().find(party);
            if (const Symbol unit = draft_.attribute(what->entry, key)) return draft_.name(unit);
        }
        return usual;
    }

    /// The words before the figure in its clause: what is measured, as the document says it.
    TokenIndex measure_begin(const Annotation& a, const SentenceInfo& sentence) const {
        TokenIndex begin = a.begin;
        while (begin > sentence.begin && a.begin - begin < 14 && !draft_.token(begin - 1).is(token_punctuation)) --begin;
        return begin;
    }

    std::string period(const Annotation& a, const SentenceInfo& sentence) const {
        std::string best;
        std::uint32_t nearest = 30;
        for (const AnnotationId id : draft_.inside(s_.t_date, sentence.begin, sentence.end)) {
            const Annotation& d = draft_.lattice.annotation(id);
            const auto date = resolve_date(draft_, id, draft_.anchor, Tense::past);
            const std::uint32_t away = d.begin >= a.end ? d.begin - a.end : a.begin - std::min(d.end, a.begin);
            if (!date || date->first.is_day() || away >= nearest) continue;
            nearest = away;
            best = date->iso();
        }
        return best;
    }

    // ---- changes

    /// A change belongs to the level it led to or that was told just before it; alone it is a figure in percent.
    void attach(AnnotationId change, const std::vector<Made>& made, const std::vector<AnnotationId>& changes) {
        const SlotValue* value = draft_.slot(change, s_.s_value);
        if (value == nullptr || in_range(change)) return;
        const auto number = draft_.number_in(value->begin, value->end);
        if (!number) return;
        const double signed_number = draft_.name(draft_.constant(change, s_.s_direction)) == "down" ? -*number : *number;
        if (const Made* level = level_of(change, made, changes)) {
            draft_.reading.indicators[level->claim].change_percent = signed_number;
            return;
        }
        const Annotation& a = draft_.lattice.annotation(change);
        if (inside_name(a) || is_target(change, {})) return;
        IndicatorClaim claim;
        claim.unit = percent_;
        claim.value = signed_number;
        claim.comparator = comparator(change);
        claim.span = draft_.span(a.begin, a.end);
        claim.rule = draft_.rule_of(change);
        draft_.reading.indicators.push_back(std::move(claim));
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
            if (m.end > a.end && after == nullptr && (m.begin < a.end || m.begin - a.end <= change_before)) after = &m;
        }
        if (before != nullptr && (!free(*before) || another_between(before->end, a.begin) || has_own_subject(change))) before = nullptr;
        if (after != nullptr && (!free(*after) || (m_begins_after(*after, a) && another_between(a.end, after->begin)))) after = nullptr;
        if (before != nullptr && after != nullptr) return is_finite(change) && after->begin - a.end <= 3 ? after : before;
        return before != nullptr ? before : after;
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
