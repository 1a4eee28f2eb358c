#include "reading/indicators.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/dates.h"

namespace rapporteur {
namespace {

class Indicators {
  public:
    explicit Indicators(Draft& draft) : draft_(draft), s_(draft.schema) {}

    void run() {
        for (const SentenceInfo& sentence : draft_.sentences) {
            if (!sentence.furniture && !sentence.headline) read(sentence);
        }
    }

  private:
    void read(const SentenceInfo& sentence) {
        const auto changes = draft_.inside(s_.t_change, sentence.begin, sentence.end);
        std::vector<bool> used(changes.size());
        std::vector<std::size_t> made;
        std::vector<TokenIndex> ends;
        for (const AnnotationId id : draft_.inside(s_.t_figure, sentence.begin, sentence.end)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const bool in_change = std::any_of(changes.begin(), changes.end(), [&](AnnotationId c) { return draft_.lattice.annotation(c).begin <= a.begin && a.end <= draft_.lattice.annotation(c).end; });
            if (in_change || inside_name(a)) continue;
            if (!add(id, sentence)) continue;
            made.push_back(draft_.reading.indicators.size() - 1);
            ends.push_back(a.end);
        }
        for (std::size_t c = 0; c < changes.size(); ++c) attach(changes[c], made, ends);
    }

    bool inside_name(const Annotation& a) const {
        for (const Symbol type : {s_.t_instrument, s_.t_date, s_.t_session, s_.t_body, s_.t_published}) {
            for (const AnnotationId id : draft_.annotations(type)) {
                const Annotation& o = draft_.lattice.annotation(id);
                if (o.begin <= a.begin && a.end <= o.end && o.begin + 12 > a.begin) return true;
            }
        }
        return false;
    }

    bool add(AnnotationId id, const SentenceInfo& sentence) {
        const Annotation& a = draft_.lattice.annotation(id);
        const SlotValue* value = draft_.slot(id, s_.s_value);
        const auto number = value == nullptr ? std::nullopt : draft_.number_in(value->begin, value->end);
        if (!number) return false;
        const std::string kind = draft_.name(draft_.constant(id, s_.s_kind));
        IndicatorClaim claim;
        claim.unit = kind == "percent" ? draft_.name(draft_.language.symbols().find("percent")) : spaced(draft_.name(draft_.constant(id, s_.s_unit)));
        if (kind == "percent") claim.unit = "percent";
        if (claim.unit.empty()) return false;
        if (kind == "count" && *number < 5) return false;
        if (kind == "count" && draft_.token(value->begin).is(token_year) && *number == int(*number)) return false;
        claim.value = *number;
        claim.comparator = named<Comparator>(draft_.name(draft_.constant(id, s_.s_comparator))).value_or(Comparator::equal);
        claim.span = draft_.span(a.begin, a.end);
        claim.measure = measure(a, sentence);
        claim.period = period(a, sentence);
        claim.rule = draft_.rule_of(id);
        draft_.reading.indicators.push_back(std::move(claim));
        return true;
    }

    /// The words before the figure in its clause: what is measured, as the document says it.
    std::string measure(const Annotation& a, const SentenceInfo& sentence) const {
        TokenIndex begin = a.begin;
        while (begin > sentence.begin && a.begin - begin < 14 && !draft_.token(begin - 1).is(token_punctuation)) --begin;
        return begin == a.begin ? std::string() : std::string(draft_.words(begin, a.begin));
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

    /// A change belongs to the level told just before it, else to the next one; alone it is a figure in percent.
    void attach(AnnotationId change, const std::vector<std::size_t>& made, const std::vector<TokenIndex>& ends) {
        const Annotation& a = draft_.lattice.annotation(change);
        const SlotValue* value = draft_.slot(change, s_.s_value);
        const auto number = value == nullptr ? std::nullopt : draft_.number_in(value->begin, value->end);
        if (!number) return;
        const bool down = draft_.name(draft_.constant(change, s_.s_direction)) == "down";
        std::optional<std::size_t> best;
        std::uint32_t nearest = 25;
        for (std::size_t i = 0; i < made.size(); ++i) {
            const IndicatorClaim& claim = draft_.reading.indicators[made[i]];
            if (claim.unit == "percent" || claim.change_percent) continue;
            const std::uint32_t away = ends[i] <= a.begin ? a.begin - ends[i] : ends[i] - std::min(a.end, ends[i]) + 2;
            if (away >= nearest) continue;
            nearest = away;
            best = i;
        }
        if (best) {
            draft_.reading.indicators[made[*best]].change_percent = down ? -*number : *number;
            return;
        }
        IndicatorClaim claim;
        claim.unit = "percent";
        claim.value = *number;
        claim.comparator = Comparator::equal;
        claim.span = draft_.span(a.begin, a.end);
        claim.rule = draft_.rule_of(change);
        draft_.reading.indicators.push_back(std::move(claim));
    }

    Draft& draft_;
    const Schema& s_;
};

}  // namespace

void read_indicators(Draft& draft) {
    Indicators(draft).run();
}

}  // namespace rapporteur
