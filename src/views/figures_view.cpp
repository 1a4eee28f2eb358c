#include "views/figures_view.h"

#include "reading/claim_names.h"
#include "reading/json_fields.h"

namespace rapporteur {
namespace {

FigureSeries series_of(const ViewSource& from, const IndicatorSeries& series) {
    FigureSeries out{series.id, series.measure, series.unit, series.parties, {}};
    for (const Observation& one : series.observations) {
        out.lines.push_back({one.period, std::string(name_of(one.comparator)), one.value, one.change_percent,
                             one.source, false, cite(from, {}, one.supports)});
    }
    for (const ObservationConflict& pair : series.conflicts)
        out.lines[pair.a].disputed = out.lines[pair.b].disputed = true;
    return out;
}

boost::json::value series_json(const FigureSeries& series) {
    const auto line = [](const FigureLine& one) {
        Fields out;
        out.text("period", one.period).put("comparator", one.comparator).number("value", one.value);
        out.number("change_percent", one.change_percent).text("source", one.said_by);
        out.put("disputed", boost::json::value(one.disputed)).put("sources", boost::json::value(one.source.sources));
        return out.list("cited", one.source.cited, [](const Cited& cited) { return to_json(cited); }).take();
    };
    Fields out;
    out.put("id", series.id).put("measure", series.measure).text("unit", series.unit).put("parties", series.parties);
    return out.list("values", series.lines, line).take();
}

std::string change_text(const FigureLine& line, const Messages& say) {
    if (!line.change_percent) return {};
    return (*line.change_percent > 0 ? "+" : "") + say.number(*line.change_percent) + " %";
}

}  // namespace

FiguresView view_figures(const ViewSource& from) {
    FiguresView view;
    for (const IndicatorSeries& series : from.record.indicators) view.series.push_back(series_of(from, series));
    return view;
}

boost::json::value to_json(const FiguresView& view) {
    return Fields().list("series", view.series, series_json).take();
}

void show(TextPage& page, const FiguresView& view) {
    const Messages& say = page.say();
    if (view.series.empty()) return page.line(say("figures.none"));
    for (const FigureSeries& series : view.series) {
        page.blank();
        page.heading(series.measure.empty() ? say("figures.unnamed") : series.measure);
        page.id(series.id, 2);
        TextTable table{{say("column.period"), say("column.value"), say("column.change"), say("column.said_by"),
                         say("column.sources"), say("column.words")},
                        {}};
        for (const FigureLine& line : series.lines) {
            std::string value = (line.comparator == "=" ? "" : line.comparator + " ") + say.number(line.value);
            if (!series.unit.empty()) value += " " + series.unit;
            if (line.disputed) value += " " + say("mark.disputed");
            const std::string words = line.source.cited.empty() ? "" : line.source.cited[0].words;
            table.rows.push_back(
                {line.period, value, change_text(line, say), line.said_by, std::to_string(line.source.sources), words});
        }
        page.table(table, 2);
    }
}

}  // namespace rapporteur
