#include "views/instruments_view.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/json_fields.h"

namespace rapporteur {
namespace {

std::string events_text(const InstrumentRow& row, const Messages& say) {
    std::string out;
    for (const CitedValue& event : row.events) {
        out += (out.empty() ? "" : ", ") + say.name("action", event.value) + " (" + std::to_string(event.sources) + ")";
    }
    return out;
}

std::string title_text(const InstrumentRow& row, const Messages& say) {
    return row.title + (row.count.conflicts.empty() ? "" : " " + say("mark.disputed"));
}

}  // namespace

InstrumentRow view_instrument(const ViewSource& from, const Instrument& instrument, const Messages& say) {
    InstrumentRow row;
    row.id = instrument.id;
    row.kind = name_of(instrument.kind);
    row.title = instrument.title;
    row.session = instrument.session;
    if (const Session* const session = from.record.session(instrument.session)) {
        row.session_title = session_title(from.record, *session, say);
        row.body = session->body;
        if (session->date) row.date = session->date.value->iso();
    }
    row.session_concluded = instrument.session_concluded;
    row.count = view_fact(from, "count", instrument.count, [](int count) { return std::to_string(count); });
    for (const InstrumentEvent& event : instrument.events) {
        row.events.push_back(cite(from, std::string(name_of(event.action)), event.supports));
    }
    return row;
}

InstrumentsView view_instruments(const ViewSource& from, const Messages& say) {
    InstrumentsView view;
    for (const Instrument& one : from.record.instruments) view.instruments.push_back(view_instrument(from, one, say));
    std::stable_sort(view.instruments.begin(), view.instruments.end(),
                     [](const InstrumentRow& a, const InstrumentRow& b) { return a.session < b.session; });
    return view;
}

boost::json::value to_json(const InstrumentRow& row) {
    Fields out;
    out.put("id", row.id).put("kind", row.kind).text("title", row.title).text("session", row.session);
    out.text("session_title", row.session_title).text("body", row.body).text("date", row.date);
    out.put("session_concluded", boost::json::value(row.session_concluded));
    if (row.count.known()) out.put("count", to_json(row.count));
    return out.list("events", row.events, [](const CitedValue& event) { return to_json(event); }).take();
}

boost::json::value to_json(const InstrumentsView& view) {
    return Fields().list("instruments", view.instruments, [](const InstrumentRow& row) { return to_json(row); }).take();
}

void show(TextPage& page, const InstrumentRow& row, std::size_t indent) {
    const Messages& say = page.say();
    const std::string kind = say.name("instrument", row.kind);
    page.line(row.title.empty() ? kind : say("instrument.titled", {kind, row.title}), indent);
    if (!row.count.conflicts.empty()) show(page, row.count, indent + 2);
    for (const CitedValue& event : row.events) {
        page.line(say("fact.listed", {say.name("action", event.value), say.count("sources", event.sources)}),
                  indent + 2);
        for (const Cited& cited : event.cited) page.line(line_of(cited, say), indent + 4);
    }
}

void show(TextPage& page, const InstrumentsView& view) {
    const Messages& say = page.say();
    if (view.instruments.empty()) return page.line(say("instruments.none"));
    for (auto begin = view.instruments.begin(); begin != view.instruments.end();) {
        const auto end = std::find_if(begin, view.instruments.end(),
                                      [&](const InstrumentRow& row) { return row.session != begin->session; });
        page.blank();
        page.heading(begin->session.empty() ? say("session.unknown") : begin->session_title);
        TextTable table{{say("column.kind"), say("column.title"), say("column.events")}, {}};
        for (; begin != end; ++begin) {
            table.rows.push_back(
                {say.name("instrument", begin->kind), title_text(*begin, say), events_text(*begin, say)});
        }
        page.table(table, 2);
    }
}

}  // namespace rapporteur
