#include "reading/targets.h"

#include <fmt/format.h>

#include <cstdlib>

#include "reading/claim_names.h"
#include "reading/measure_subject.h"

namespace rapporteur {
namespace {

/// A number as it is shown in a sum: without a fraction where it has none.
std::string shown(double value) {
    return value == double(std::int64_t(value)) ? fmt::format("{}", std::int64_t(value)) : fmt::format("{}", value);
}

/// The words between the verb and the preposition before the figure: what is to reach it.
std::string measure_before(const Draft& draft, TokenIndex begin, TokenIndex end) {
    while (end > begin && draft.is(end - 1, draft.schema.c_preposition)) --end;
    while (begin < end && (draft.is(begin, draft.schema.c_adverb) || draft.is(begin, draft.schema.c_verb) || draft.is(begin, draft.schema.c_infinitive) || draft.is(begin, draft.schema.c_determiner))) ++begin;
    return begin < end ? std::string(draft.words(begin, end)) : std::string();
}

std::optional<Target> stated(const Draft& draft, const Clause& action) {
    const Schema& s = draft.schema;
    for (const AnnotationId id : draft.inside(s.t_figure, action.begin, action.end)) {
        const Annotation& a = draft.lattice.annotation(id);
        const SlotValue* value = draft.slot(id, s.s_value);
        if (a.begin == 0 || value == nullptr || !draft.is(a.begin - 1, s.c_level_word)) continue;
        const auto number = draft.number_in(value->begin, value->end);
        if (!number) continue;
        Target target;
        target.value = number;
        target.unit = draft.name(draft.constant(id, s.s_kind)) == "percent" ? "percent" : spaced(draft.name(draft.constant(id, s.s_unit)));
        target.comparator = named<Comparator>(draft.name(draft.constant(id, s.s_comparator))).value_or(Comparator::equal);
        target.measure = measure_before(draft, action.begin, a.begin);
        target.subject = subject_in(draft, action.begin, a.begin);
        target.span = draft.span(a.begin, a.end);
        return target;
    }
    return {};
}

/// True if a number that is no year stands between a byte and a token: then "this figure" may mean that one.
bool number_between(const Draft& draft, std::uint32_t byte, TokenIndex end) {
    for (TokenIndex at = end; at > 0 && draft.token(at - 1).begin >= byte; --at) {
        if (draft.token(at - 1).is(token_number) && !draft.token(at - 1).is(token_year)) return true;
    }
    return false;
}

/// The level told last before a place, in its sentence or the one before.
std::optional<IndicatorClaim> level_before(const Draft& draft, TokenIndex at) {
    const std::size_t here = draft.sentence_of(at);
    const std::uint32_t from = draft.token(draft.sentences[here == 0 ? 0 : here - 1].begin).begin;
    std::optional<IndicatorClaim> found;
    for (const IndicatorClaim& indicator : draft.reading.indicators) {
        if (indicator.span.begin < from || indicator.span.end > draft.token(at).begin || indicator.unit == "percent") continue;
        if (!found || indicator.span.begin > found->span.begin) found = indicator;
    }
    if (found && number_between(draft, found->span.end, at)) return {};
    return found;
}

const char* sign(Comparator comparator) {
    switch (comparator) {
        case Comparator::greater: return "> ";
        case Comparator::less: return "< ";
        case Comparator::about: return "~ ";
        case Comparator::equal: break;
    }
    return "";
}

struct Range {
    TokenIndex begin, end;
};

/// "Double bilateral trade": the record finds the figure of what is measured (docs/record.md, R40).
std::optional<Target> multiplied(const Draft& draft, Range measured, double factor, TokenIndex verb) {
    while (measured.begin < measured.end && draft.is(measured.begin, draft.schema.c_determiner)) ++measured.begin;
    Target target;
    target.subject = subject_in(draft, measured.begin, measured.end);
    if (target.subject.empty()) return {};
    target.measure = std::string(draft.words(measured.begin, measured.end));
    target.derivation = shown(factor) + " x";
    target.span = draft.span(verb, measured.end);
    return target;
}

std::optional<Target> derived(const Draft& draft, const Clause& action) {
    const Schema& s = draft.schema;
    TokenIndex at = action.begin;
    while (at < action.end && draft.is(at, s.c_adverb)) ++at;
    TokenIndex after = at;
    const EntryId verb = at < action.end ? draft.term_at(at, s.c_factor_verb, &after) : 0;
    if (verb == 0 || after >= action.end) return {};
    const double factor = std::strtod(draft.name(draft.attribute(verb, s.a_value)).c_str(), nullptr);
    TokenIndex level_end = after;
    if (draft.term_at(after, s.c_level_reference, &level_end) == 0) return multiplied(draft, {after, action.end}, factor, at);
    const auto level = level_before(draft, action.begin);
    if (!level) return {};
    Target target;
    target.measure = level->measure;
    target.subject = level->subject;
    target.comparator = level->comparator;
    target.value = level->value * factor;
    target.unit = level->unit;
    target.derivation = fmt::format("{} x {}{}", shown(factor), sign(level->comparator), shown(level->value));
    target.span = draft.span(at, level_end);
    return target;
}

}  // namespace

std::optional<Target> target_in(const Draft& draft, const Clause& action) {
    if (auto found = derived(draft, action)) return found;
    return stated(draft, action);
}

}  // namespace rapporteur
