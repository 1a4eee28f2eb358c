#include "views/documents_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <tuple>

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

std::string path_of(const RecordDocument& document) {
    return document.path.empty() ? document.sha256.substr(0, 12) : document.path;
}

/// Null where the record has none of that hash.
const RecordDocument* document_of(const Record& record, std::string_view sha256) {
    const auto found = std::ranges::lower_bound(record.documents, sha256, {}, &RecordDocument::sha256);
    return found != record.documents.end() && found->sha256 == sha256 ? &*found : nullptr;
}

std::vector<EntityId> bodies_of(const Record& record, const std::vector<EntityId>& sessions) {
    std::set<EntityId> bodies;
    for (const EntityId& id : sessions) {
        if (const Session* const session = record.session(id)) bodies.insert(session->body);
    }
    return {bodies.begin(), bodies.end()};
}

DocumentRow row_of(const Record& record, const RecordDocument& document, const Messages& say) {
    DocumentRow row;
    row.sha256 = document.sha256;
    row.title = document.title;
    row.path = document.path;
    row.outlet = document.outlet;
    row.language = document.language;
    if (!document.published.empty()) row.published = document.published.iso();
    if (!document.date.first.empty()) row.date = document.date.iso();
    row.date_derived = document.date_derived;
    row.sessions = document.sessions;
    row.bodies = bodies_of(record, document.sessions);
    row.session_titles = short_session_titles(record, document.sessions, say);
    row.outside = document.outside;
    row.unread = document.outside && std::ranges::any_of(document.notes, [](const Note& note) { return note.kind != NoteKind::session; });
    for (const DerivedNote& note : document.derived) {
        DerivedLine line{title_of(record, note.entity, say), note.slot, note.value, {}};
        for (DocumentIndex origin : note.from) line.from.push_back(path_of(record.documents.at(origin)));
        row.derived.push_back(std::move(line));
    }
    if (document.source == document.sha256) return row;
    if (const RecordDocument* const original = document_of(record, document.source)) row.copy_of = path_of(*original);
    return row;
}

}  // namespace

std::optional<DocumentRow> view_document(const Record& record, std::string_view sha256, const Messages& say) {
    const RecordDocument* const document = document_of(record, sha256);
    if (document == nullptr) return {};
    return row_of(record, *document, say);
}

DocumentsView view_documents(const Record& record, const Messages& say) {
    DocumentsView view;
    for (const RecordDocument& document : record.documents) view.documents.push_back(row_of(record, document, say));
    std::stable_sort(view.documents.begin(), view.documents.end(), [](const DocumentRow& a, const DocumentRow& b) {
        return std::tie(a.date, a.path) < std::tie(b.date, b.path);
    });
    return view;
}

boost::json::value to_json(const DocumentRow& row) {
    const auto derived = [](const DerivedLine& line) {
        Fields out;
        out.put("session", line.document).put("slot", line.slot).put("value", line.value);
        return out.put("from", line.from).take();
    };
    Fields out;
    out.put("sha256", row.sha256).text("path", row.path).text("title", row.title).text("outlet", row.outlet).text("language", row.language);
    out.text("published", row.published)
        .text("date", row.date)
        .put("date_derived", boost::json::value(row.date_derived));
    out.text("copy_of", row.copy_of).put("outside", boost::json::value(row.outside)).put("unread", boost::json::value(row.unread)).put("sessions", row.sessions).put("bodies", row.bodies);
    return out.list("derived", row.derived, derived).take();
}

boost::json::value to_json(const DocumentsView& view) {
    return Fields().list("documents", view.documents, [](const DocumentRow& row) { return to_json(row); }).take();
}

void show(TextPage& page, const DocumentsView& view) {
    const Messages& say = page.say();
    if (view.documents.empty()) return page.line(say("documents.none"));
    TextTable table{
        {say("column.date"), say("column.outlet"), say("column.document"), say("column.sessions"), say("column.hash")},
        {},
        true};
    for (const DocumentRow& row : view.documents) {
        std::string date = row.date;
        for (const DerivedLine& line : row.derived) {
            if (row.date_derived && line.slot == "date")
                date += " " + say("document.date_from", {file_names(line.from, "; ")});
        }
        std::string path = row.path;
        if (!row.copy_of.empty()) path += " " + say("document.copy_of", {file_name(row.copy_of)});
        const std::string about = row.unread ? say("document.unread") : row.outside ? say("document.outside") : fmt::to_string(fmt::join(row.session_titles, "; "));
        table.rows.push_back({date, row.outlet, path, about, row.sha256.substr(0, 12)});
    }
    page.table(table);
}

}  // namespace rapporteur
