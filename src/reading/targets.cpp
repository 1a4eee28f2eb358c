#include "reading/targets.h"

#include <fmt/format.h>

#include <cstdlib>
#include <tuple>

#include "reading/claim_names.h"
#include "reading/figures.h"
#include "reading/measures.h"

namespace rapporteur {
namespace {

constexpr TokenIndex object_reach = 6;  ///< tokens from "double" to what is to be doubled

/// A number as it is shown in a sum: without a fraction where it has none.
std::string shown(double value) {
    return value == double(std::int64_t(value)) ? fmt::format("{}", std::int64_t(value)) : fmt::format("{}", value);
}

class Targets {
  public:
    Targets(const Draft& draft, const Clause& action) : draft_(draft), s_(draft.schema), action_(action) {}

    std::optional<Target> find() const {
        if (auto found = multiplied()) return found;
        return stated();
    }

  private:
    // ---- a level told

    /// The figure after words such as "to"; else the only thing of a number the action is about.
    std::optional<Target> stated() const {
        AnnotationId chosen = 0;
        for (const AnnotationId id : draft_.inside(s_.t_figure, action_.begin, action_.end)) {
            if (covered(id, s_.t_baseline) || covered(id, s_.t_instrument)) continue;
            if (is_reached(id)) return of_figure(id);
            if (chosen == 0 && !is_told_in_passing(draft_, id) && kind_of_figure(draft_, id) != "percent") chosen = id;
        }
        if (chosen == 0) return {};
        return of_figure(chosen);
    }

    bool is_reached(AnnotationId figure) const {
        const TokenIndex begin = draft_.lattice.annotation(figure).begin;
        return begin > 0 && draft_.is(begin - 1, s_.c_level_word);
    }

    std::optional<Target> of_figure(AnnotationId id) const {
        const auto figure = stated_figure(draft_, id);
        if (!figure) return {};
        Target target;
        target.value = figure->value;
        target.unit = figure->unit;
        target.comparator = figure->comparator;
        std::tie(target.measure, target.subject) = measure_of(draft_, id);
        target.span = figure->span;
        return target;
    }

    bool covered(AnnotationId id, Symbol type) const {
        const Annotation& a = draft_.lattice.annotation(id);
        const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
        for (const AnnotationId outer : draft_.inside(type, in.begin, in.end)) {
            const Annotation& o = draft_.lattice.annotation(outer);
            if (o.begin <= a.begin && a.end <= o.end) return true;
        }
        return false;
    }

    // ---- a level multiplied

    /// "double this figure" is reckoned here; "double bilateral trade" once the figure is known (docs/record.md, R40).
    std::optional<Target> multiplied() const {
        for (TokenIndex at = action_.begin; at < action_.end && at < action_.begin + object_reach; ++at) {
            TokenIndex after = at;
            const EntryId verb = draft_.term_at(at, s_.c_factor_verb, &after);
            if (verb == 0 || after >= action_.end || !stands_as_verb(at)) continue;
            const double factor = std::strtod(draft_.name(draft_.attribute(verb, s_.a_value)).c_str(), nullptr);
            TokenIndex level_end = after;
            if (draft_.term_at(after, s_.c_level_reference, &level_end) != 0) return of_level(at, level_end, factor);
            return of_measure(at, after, factor);
        }
        return {};
    }

    /// "double trade", "to more than double trade"; not "double licensing".
    bool stands_as_verb(TokenIndex at) const {
        if (at == action_.begin || draft_.is(at - 1, s_.c_infinitive) || draft_.is(at - 1, s_.c_adverb) || draft_.is(at - 1, s_.c_conjunction)) return true;
        for (TokenIndex back = 1; back <= 2 && at >= action_.begin + back; ++back) {
            TokenIndex end = 0;
            if (draft_.term_at(at - back, s_.c_comparator, &end) != 0 && end == at) return true;
        }
        return false;
    }

    std::optional<Target> of_level(TokenIndex begin, TokenIndex end, double factor) const {
        const auto level = level_before();
        if (!level) return {};
        Target target;
        target.measure = level->measure;
        target.subject = level->subject;
        target.comparator = level->comparator;
        target.value = level->value * factor;
        target.unit = level->unit;
        target.derivation = fmt::format("{} x {}{}", shown(factor), sign(level->comparator), shown(level->value));
        target.span = draft_.span(begin, end);
        return target;
    }

    std::optional<Target> of_measure(TokenIndex begin, TokenIndex after, double factor) const {
        const auto measures = draft_.inside(s_.t_measure, after, std::min(action_.end, after + object_reach));
        if (measures.empty()) return {};
        const Annotation& m = draft_.lattice.annotation(measures[0]);
        if (auto level = stated(); level && level->span.begin >= draft_.span(m.begin, m.end).end) return level;
        Target target;
        std::tie(target.measure, target.subject) = measure_name(draft_, measures[0]);
        target.derivation = fmt::format("{} x", shown(factor));
        target.span = draft_.span(begin, m.end);
        return target;
    }

    /// The level told last before the action, in its sentence or the one before.
    std::optional<IndicatorClaim> level_before() const {
        const TokenIndex at = action_.begin;
        const std::size_t here = draft_.sentence_of(at);
        const std::uint32_t from = draft_.token(draft_.sentences[here == 0 ? 0 : here - 1].begin).begin;
        std::optional<IndicatorClaim> found;
        for (const IndicatorClaim& indicator : draft_.reading.indicators) {
            if (indicator.span.begin < from || indicator.span.end > draft_.token(at).begin || indicator.unit == "percent") continue;
            if (!found || indicator.span.begin > found->span.begin) found = indicator;
        }
        if (found && number_between(found->span.end, at)) return {};
        return found;
    }

    /// True if a number that is no year stands between a byte and a token: then "this figure" may mean that one.
    bool number_between(std::uint32_t byte, TokenIndex end) const {
        for (TokenIndex at = end; at > 0 && draft_.token(at - 1).begin >= byte; --at) {
            if (draft_.token(at - 1).is(token_number) && !draft_.token(at - 1).is(token_year)) return true;
        }
        return false;
    }

    static const char* sign(Comparator comparator) {
        switch (comparator) {
            case Comparator::greater: return "> ";
            case Comparator::less: return "< ";
            case Comparator::about: return "~ ";
            case Comparator::equal: break;
        }
        return "";
    }

    const Draft& draft_;
    const Schema& s_;
    const Clause action_;
};

}  // namespace

std::optional<Target> target_in(const Draft& draft, const Clause& action) {
    return Targets(draft, action).find();
}

}  // namespace rapporteur
