#include "views/conflicts_view.h"

#include "reading/json_fields.h"

namespace rapporteur {

ConflictsView view_conflicts(const ViewSource& from, const Messages& say) {
    ConflictsView view;
    for (const Conflict& conflict : from.record.conflicts) {
        ConflictRow row{
            conflict.entity, title_of(from.record, conflict.entity, say), conflict.slot, conflict.decided, {}};
        const bool people = conflict.slot.starts_with("chair/");
        for (const Held<std::string>& held : conflict.values) {
            row.values.push_back(
                cite(from, people ? title_of(from.record, held.value, say) : held.value, held.supports));
        }
        view.conflicts.push_back(std::move(row));
    }
    view.notes = from.record.notes;
    return view;
}

boost::json::value to_json(const ConflictsView& view) {
    const auto conflict = [](const ConflictRow& row) {
        Fields out;
        out.put("entity", row.entity).put("slot", row.slot).put("decided", boost::json::value(row.decided));
        return out.list("values", row.values, [](const CitedValue& value) { return to_json(value); }).take();
    };
    return Fields().list("conflicts", view.conflicts, conflict).put("notes", view.notes).take();
}

void show(TextPage& page, const ConflictsView& view) {
    const Messages& say = page.say();
    if (view.conflicts.empty()) page.line(say("conflicts.none"));
    for (const ConflictRow& row : view.conflicts) {
        page.heading(say("conflict.head", {row.title, row.slot}));
        page.id(row.entity, 2);
        for (const CitedValue& value : row.values) {
            page.line(say("fact.listed", {value.value, say.count("sources", value.sources)}), 2);
            for (const Cited& cited : value.cited) page.line(line_of(cited, say), 6);
        }
        if (!row.decided) page.warning(say("conflict.undecided"), 2);
        page.blank();
    }
    for (const std::string& note : view.notes) page.warning(note);
}

}  // namespace rapporteur
