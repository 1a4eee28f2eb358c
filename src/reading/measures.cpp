#include "reading/measures.h"

#include <algorithm>

#include "reading/figures.h"
#include "reading/main_parties.h"
#include "reading/measure_subject.h"

namespace rapporteur {
namespace {

constexpr TokenIndex after_reach = 3;  ///< tokens from a figure to "of" what it is
constexpr TokenIndex verb_reach = 8;   ///< tokens from a measure to the number of its level, where the number counts things

class Measures {
  public:
    explicit Measures(const Draft& draft) : draft_(draft), s_(draft.schema) {}

    Measured of(AnnotationId figure) const {
        const Annotation& a = draft_.lattice.annotation(figure);
        const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
        if (const Measured level = counted_level(figure); !level.first.empty()) return level;
        const Measured counted = counted_noun(figure);
        const AnnotationId after = counted.first.empty() && kind_of_figure(draft_, figure) != "percent" ? told_after(a, in) : 0;
        if (after != 0) return measure_name(draft_, after);
        const AnnotationId before = told_before(a, in);
        if (!counted.first.empty() && (before == 0 || !leads_to(before, a))) return counted;
        if (before != 0) return measure_name(draft_, before);
        return meant_before(in, a.begin);
    }

  private:
    /// "$5 billion of foreign direct investment", "6 million tonnes of transit cargo".
    AnnotationId told_after(const Annotation& a, const SentenceInfo& in) const {
        TokenIndex at = a.end;
        while (at < in.end && at < a.end + after_reach && draft_.is(at, s_.c_level_link)) ++at;
        if (at >= in.end) return 0;
        if (at > a.end && draft_.is(at, s_.c_determiner)) ++at;
        return at < in.end ? draft_.lattice.annotation_at(at, s_.t_measure) : 0;
    }

    /// The nearest one before the figure in its part of the sentence.
    AnnotationId told_before(const Annotation& a, const SentenceInfo& in) const {
        const auto before = draft_.inside(s_.t_measure, in.begin, a.end);
        for (auto id = before.rbegin(); id != before.rend(); ++id) {
            const Annotation& m = draft_.lattice.annotation(*id);
            if (m.begin >= a.begin && m.begin != a.begin) continue;
            return broken(m.end, a.begin) ? 0 : *id;
        }
        return 0;
    }

    bool broken(TokenIndex begin, TokenIndex end) const {
        for (TokenIndex at = begin; at < end; ++at) {
            if (draft_.is(at, s_.c_clause_break) && !draft_.is(at, s_.c_dash)) return true;
        }
        return false;
    }

    /// "Tourist arrivals reached 300,000 people": the measure stands before, and what is counted says no more.
    bool leads_to(AnnotationId measure, const Annotation& a) const {
        const TokenIndex end = draft_.lattice.annotation(measure).end;
        if (end > a.begin) return true;
        for (TokenIndex at = end; at < a.begin; ++at) {
            if (draft_.is(at, s_.c_comma) || draft_.is(at, s_.c_conjunction)) return false;
        }
        return a.begin - end <= verb_reach && a.begin > end && !draft_.is(a.begin - 1, s_.c_preposition);
    }

    /// "number of students reached 90,000": told within the figure itself.
    Measured counted_level(AnnotationId figure) const {
        const Annotation& a = draft_.lattice.annotation(figure);
        const SlotValue* noun = draft_.slot(figure, s_.s_noun);
        const SlotValue* amount = draft_.slot(figure, s_.s_amount);
        if (noun == nullptr || amount == nullptr || !noun->has_range() || noun->end > amount->begin) return {};
        return {std::string(draft_.words(a.begin, noun->end)), subject_in(draft_, a.begin, noun->end)};
    }

    /// "630 joint projects": what is counted, without the number.
    Measured counted_noun(AnnotationId figure) const {
        const SlotValue* noun = draft_.slot(figure, s_.s_noun);
        const SlotValue* value = draft_.slot(figure, s_.s_value);
        if (noun == nullptr || value == nullptr || !noun->has_range() || noun->begin < value->end) return {};
        if (kind_of_figure(draft_, figure) != "count") return {};
        return {std::string(draft_.words(value->end, noun->end)), subject_in(draft_, value->end, noun->end)};
    }

    /// "The figure topped ...": what the figure told last measures.
    Measured meant_before(const SentenceInfo& in, TokenIndex end) const {
        const auto& told = draft_.reading.indicators;
        if (told.empty()) return {};
        bool meant = false;
        for (TokenIndex at = in.begin; at < end; ++at) meant |= draft_.is(at, s_.c_level_reference);
        if (!meant) return {};
        // The first of the sentence told last: what it spoke of, with the parts of it behind.
        const std::size_t last = sentence_of(told.back().span.begin);
        const auto first = std::find_if(told.begin(), told.end(), [&](const IndicatorClaim& c) { return sentence_of(c.span.begin) == last; });
        return {first->measure, first->subject};
    }

    std::size_t sentence_of(std::uint32_t byte) const {
        std::size_t at = 0;
        while (at + 1 < draft_.sentences.size() && draft_.token(draft_.sentences[at + 1].begin).begin <= byte) ++at;
        return at;
    }

    const Draft& draft_;
    const Schema& s_;
};

/// True if all states a phrase names are sides the report is about: then it need not say which.
bool of_the_sides(const Draft& draft, const Annotation& a) {
    const auto sides = main_parties(draft);
    const auto named = draft.parties_in(a.begin, a.end);
    return std::all_of(named.begin(), named.end(), [&](const Party& party) { return std::find(sides.begin(), sides.end(), party) != sides.end(); });
}

}  // namespace

Measured measure_name(const Draft& draft, AnnotationId measure) {
    const Annotation& a = draft.lattice.annotation(measure);
    const Symbol name = draft.constant(measure, draft.schema.s_name);
    const std::string words(draft.words(a.begin, a.end));
    if (!of_the_sides(draft, a)) return {words, {}};
    if (name != 0) return {spaced(draft.name(name)), spaced(draft.name(name))};
    return {words, subject_in(draft, a.begin, a.end)};
}

Measured measure_of(const Draft& draft, AnnotationId figure) {
    return Measures(draft).of(figure);
}

}  // namespace rapporteur
