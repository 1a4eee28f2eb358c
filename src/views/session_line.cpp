#include "views/session_line.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

std::vector<std::string> disputed_slots(const Session& session) {
    std::vector<std::string> slots;
    const auto add = [&](const char* slot, bool disputed) {
        if (disputed) slots.emplace_back(slot);
    };
    add("ordinal", session.ordinal.disputed());
    add("status", session.status.disputed());
    add("date", session.date.disputed());
    add("mode", session.mode.disputed());
    add("place", session.place.disputed());
    for (const SessionChair& chair : session.chairs) {
        if (chair.person.disputed()) slots.push_back("chair/" + chair.party);
    }
    return slots;
}

std::string label_of(const Session& session, const Messages& say) {
    std::string label = session.ordinal ? std::to_string(*session.ordinal.value) : std::string();
    if (session.kind != SessionKind::regular) label += (label.empty() ? "" : " ") + say.name("session", name_of(session.kind));
    return label.empty() ? unlabelled : label;
}

boost::json::value to_json(const ChairLine& chair) {
    return Fields().text("party", chair.party).put("person", chair.person).put("name", chair.name).take();
}

}  // namespace

SessionLine session_line(const Record& record, const Session& session, const Messages& say) {
    SessionLine line;
    line.id = session.id;
    line.label = label_of(session, say);
    line.title = session_title(record, session, say);
    line.body = session.body;
    if (const Body* const body = record.body(session.body)) line.parties = body->parties;
    if (session.status) line.status = name_of(*session.status.value);
    if (session.date) line.date = session.date.value->iso();
    if (session.mode) line.mode = line.place = name_of(*session.mode.value);
    if (session.mode) line.place = say.name("mode", line.mode);
    if (session.place) {
        line.place = place_text(*session.place.value);
        line.city = session.place.value->city;
        line.country = session.place.value->country;
    }
    line.sources = record.sources(session.supports);
    line.disputed = disputed_slots(session);
    for (const SessionChair& chair : session.chairs) {
        if (chair.person) line.chairs.push_back({chair.party, *chair.person.value, title_of(record, *chair.person.value, say)});
    }
    return line;
}

boost::json::value to_json(const SessionLine& line) {
    Fields out;
    out.put("id", line.id).put("label", line.label).put("title", line.title).put("body", line.body).put("parties", line.parties);
    out.text("status", line.status).text("date", line.date).text("place", line.place).text("mode", line.mode);
    out.text("city", line.city).text("country", line.country).put("sources", boost::json::value(line.sources));
    out.put("disputed", boost::json::value(!line.disputed.empty()));
    if (!line.disputed.empty()) out.put("disputed_slots", line.disputed);
    return out.any("chairs", line.chairs, [](const ChairLine& chair) { return to_json(chair); }).take();
}

SessionsView view_sessions(const Record& record, const Messages& say) {
    SessionsView view;
    for (const Session& session : record.sessions) view.sessions.push_back(session_line(record, session, say));
    std::stable_sort(view.sessions.begin(), view.sessions.end(), [](const SessionLine& a, const SessionLine& b) { return a.date > b.date; });
    return view;
}

boost::json::value to_json(const SessionsView& view) {
    return Fields().list("sessions", view.sessions, [](const SessionLine& line) { return to_json(line); }).take();
}

void show(TextPage& page, const SessionsView& view) {
    const Messages& say = page.say();
    if (view.sessions.empty()) return page.line(say("sessions.none"));
    TextTable table{{say("column.date"), say("column.session"), say("column.place"), say("column.sources"), say("column.id")}, {}};
    for (const SessionLine& line : view.sessions) table.rows.push_back({line.date, line.title, line.place, std::to_string(line.sources), line.id});
    page.table(table);
}

}  // namespace rapporteur
