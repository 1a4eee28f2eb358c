#include "briefing/commitment_words.h"

#include <algorithm>

#include "briefing/budget.h"
#include "briefing/names.h"
#include "reading/claim_names.h"

namespace rapporteur {
namespace {

constexpr std::uint32_t longest_sentence = 900;  // bytes

std::string_view at_least(Comparator comparator) {
    switch (comparator) {
        case Comparator::greater:
            return "target.least";
        case Comparator::less:
            return "target.most";
        case Comparator::about:
            return "target.about";
        case Comparator::equal:
            break;
    }
    return "target.exactly";
}

std::string with_unit(double value, const std::string& unit, const Wording& wording) {
    return wording.amount(Comparator::equal, value, unit);
}

/// The words of the figure that a derived target was completed from.
std::vector<Passages::Key> base_keys(BriefingDraft& draft, const Commitment& commitment) {
    const TargetBase& base = *commitment.target_base;
    const auto& all = draft.record.indicators;
    const auto series = std::ranges::lower_bound(all, base.series, {}, &IndicatorSeries::id);
    if (series == all.end() || series->id != base.series || commitment.supports.empty()) return {};
    for (const Observation& one : series->observations) {
        if (one.period != base.period || one.value != base.value) continue;
        for (const Support& support : one.supports) {
            if (support.document == commitment.supports[0].document)
                return {draft.passages.cite(support.document, support.span)};
        }
    }
    return {};
}

}  // namespace

bool BySide::operator()(const Party& a, const Party& b) const {
    const auto key = [](const Party& party) { return std::pair(party == "both" ? 0 : party == "all" ? 1 : 2, party); };
    return key(a) < key(b);
}

std::vector<Passages::Key> commitment_keys(BriefingDraft& draft, const Commitment& commitment) {
    if (commitment.supports.empty()) return {};
    const Support& first = commitment.supports[0];
    if (first.document == no_document || first.span.empty()) return draft.passages.cite(commitment.supports);
    Span whole = first.span;
    const auto reach = [&](Span span) {
        const Span wider = cover(whole, span);
        if (!span.empty() && wider.size() <= longest_sentence) whole = wider;
    };
    for (const ActionClaim& action : commitment.actions) reach(action.span);
    if (commitment.deadline && commitment.deadline_by == 0) reach(commitment.deadline->span);
    return {draft.passages.cite(first.document, whole)};
}

Lines commitment_lines(BriefingDraft& draft, const Commitment& commitment) {
    const DocumentIndex document = commitment.supports.empty() ? no_document : commitment.supports[0].document;
    std::string clauses;
    std::size_t parts = 0;
    for (const ActionClaim& action : commitment.actions) {
        if (parts++ == budget::parts_of_a_fact) break;
        const std::string words = draft.passages.words(document, action.span, budget::clause);
        clauses += (clauses.empty() || words.empty() ? "" : draft.say("list.clause")) + words;
    }
    if (clauses.empty() && !commitment.supports.empty()) {
        clauses = draft.passages.words(document, commitment.supports[0].span, budget::clause);
    }
    Lines lines{{std::move(clauses), commitment_keys(draft, commitment), Tone::plain}};
    if (!commitment.speaker.empty()) {
        const std::string name =
            person_name(draft.record.person(commitment.speaker), commitment.speaker, draft.wording);
        lines.push_back({draft.say("speaker", {name}), {}, Tone::quiet});
    }
    return lines;
}

Lines target_lines(BriefingDraft& draft, const Commitment& commitment) {
    if (!commitment.target) return {};
    const Target& target = *commitment.target;
    const Wording& wording = draft.wording;
    const std::string measure = shown(target.measure, budget::name);
    if (!target.value) {
        const std::string derivation = shown(target.derivation, budget::name);
        const std::string between = derivation.empty() || measure.empty() ? "" : " ";
        return {{derivation + between + measure, {}, Tone::plain}};
    }
    const std::string amount = draft.say(at_least(target.comparator), {with_unit(*target.value, target.unit, wording)});
    Lines lines{{measure.empty() ? amount : wording.list({amount, measure}), {}, Tone::plain}};
    if (commitment.target_base && commitment.target_base->value != 0) {
        const TargetBase& base = *commitment.target_base;
        const std::string factor = wording.number(*target.value / base.value);
        lines.push_back(
            {draft.say("target.derived", {factor, wording.amount(base.comparator, base.value, target.unit)}),
             base_keys(draft, commitment), Tone::quiet});
    } else if (!target.derivation.empty()) {
        lines.push_back({shown(target.derivation, budget::name), {}, Tone::quiet});
    }
    return lines;
}

Lines deadline_lines(BriefingDraft& draft, const Commitment& commitment) {
    if (!commitment.deadline) return {};
    const Deadline& deadline = *commitment.deadline;
    if (deadline.date.first.empty()) return {{shown(deadline.words, budget::name), {}, Tone::plain}};
    Lines lines{{draft.wording.range(deadline.date), {}, Tone::plain}};
    if (commitment.deadline_by != 0) {
        lines.back().notes = draft.passages.cite(
            {Support{.document = no_document, .span = {}, .rule = {}, .said = {}, .act = commitment.deadline_by}});
    }
    if (!commitment.deadline_year_from.empty()) lines.push_back({draft.say("deadline.year_from"), {}, Tone::quiet});
    return lines;
}

bool deadline_passed(const Commitment& commitment, const Date& as_of) {
    return commitment.deadline && lies_before(commitment.deadline->date, as_of);
}

}  // namespace rapporteur
