#include <algorithm>

#include "briefing/budget.h"
#include "briefing/draft.h"

namespace rapporteur {
namespace {

bool told_here(const BriefingDraft& draft, const Observation& one) {
    return std::ranges::any_of(
        one.supports, [&](const Support& support) { return draft.scope.documents.contains(support.document); });
}

Lines measure_lines(const BriefingDraft& draft, const IndicatorSeries& series) {
    const std::string measure =
        series.measure.empty() ? draft.say("figure.unnamed") : capitalised(shown(series.measure, budget::name));
    Lines lines{{measure, {}, Tone::plain}};
    if (!series.parties.empty()) lines.push_back({draft.wording.parties(series.parties), {}, Tone::quiet});
    return lines;
}

Lines value_lines(BriefingDraft& draft, const IndicatorSeries& series, const Observation& one, bool disputed) {
    Lines lines{{draft.wording.amount(one.comparator, one.value, series.unit), draft.passages.cite(one.supports),
                 disputed ? Tone::warning : Tone::plain}};
    if (disputed) lines.push_back({draft.say("fact.disputed"), {}, Tone::warning});
    return lines;
}

std::string change_text(const BriefingDraft& draft, const Observation& one) {
    if (!one.change_percent) return {};
    return (*one.change_percent > 0 ? "+" : "") + draft.wording.number(*one.change_percent) + " %";
}

}  // namespace

/// Every figure that the documents of the briefing state, with who says so; nothing is joined or averaged.
void add_figures(BriefingDraft& draft) {
    draft.heading(1, draft.say("heading.figures"));
    BriefingTable table{{{draft.say("column.figure"), 2.4, false},
                         {draft.say("column.period"), 0.9, false},
                         {draft.say("column.value"), 2.7, true},
                         {draft.say("column.change"), 1.1, true},
                         {draft.say("column.said_by"), 1.6, false}},
                        {}};
    std::size_t all = 0;
    for (const IndicatorSeries* series : draft.scope.figures) {
        std::set<std::size_t> disputed;
        for (const ObservationConflict& pair : series->conflicts) disputed.insert({pair.a, pair.b});
        bool first = true;
        for (std::size_t i = 0; i < series->observations.size(); ++i) {
            const Observation& one = series->observations[i];
            if (!told_here(draft, one) || ++all > budget::figures) continue;
            table.rows.push_back({first ? measure_lines(draft, *series) : Lines{},
                                  {{shown(one.period, budget::name), {}, Tone::plain}},
                                  value_lines(draft, *series, one, disputed.contains(i)),
                                  {{change_text(draft, one), {}, Tone::plain}},
                                  {{shown(one.source, budget::name), {}, Tone::plain}}});
            first = false;
        }
    }
    if (table.rows.empty()) draft.line({draft.say("figures.none"), {}, Tone::quiet});
    const std::size_t rows = table.rows.size();
    draft.table(std::move(table));
    draft.left_out("left_out.figures", all, rows);
}

}  // namespace rapporteur
