#include "views/documents_view.h"

#include <algorithm>
#include <map>

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

std::string path_of(const RecordDocument& document) {
    return document.path.empty() ? document.sha256.substr(0, 12) : document.path;
}

DocumentRow row_of(const Record& record, const RecordDocument& document, const Messages& say) {
    DocumentRow row;
    row.sha256 = document.sha256;
    row.path = document.path;
    row.outlet = document.outlet;
    row.language = document.language;
    if (!document.published.empty()) row.published = document.published.iso();
    if (!document.date.first.empty()) row.date = document.date.iso();
    row.date_derived = document.date_derived;
    row.sessions = document.sessions;
    row.session_titles = short_session_titles(record, document.sessions, say);
    row.outside = document.outside;
    for (const DerivedNote& note : document.derived) {
        DerivedLine line{title_of(record, note.entity, say), note.slot, note.value, {}};
        for (DocumentIndex origin : note.from) line.from.push_back(path_of(record.documents.at(origin)));
        row.derived.push_back(std::move(line));
    }
    return row;
}

boost::json::value json_of(const DocumentRow& row) {
    const auto derived = [](const DerivedLine& line) {
        Fields out;
        out.put("session", line.document).put("slot", line.slot).put("value", line.value);
        return out.put("from", line.from).take();
    };
    Fields out;
    out.put("sha256", row.sha256).text("path", row.path).text("outlet", row.outlet).text("language", row.language);
    out.text("published", row.published)
        .text("date", row.date)
        .put("date_derived", boost::json::value(row.date_derived));
    out.text("copy_of", row.copy_of).put("outside", boost::json::value(row.outside)).put("sessions", row.sessions);
    return out.list("derived", row.derived, derived).take();
}

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts) out += (out.empty() ? "" : "; ") + part;
    return out;
}

std::string file_names(const std::vector<std::string>& paths) {
    std::vector<std::string> names;
    for (const std::string& path : paths) names.push_back(file_name(path));
    return joined(names);
}

}  // namespace

DocumentsView view_documents(const Record& record, const Messages& say) {
    DocumentsView view;
    std::map<std::string_view, std::string> paths;
    for (const RecordDocument& document : record.documents) paths[document.sha256] = path_of(document);
    for (const RecordDocument& document : record.documents) {
        view.documents.push_back(row_of(record, document, say));
        if (document.source != document.sha256) view.documents.back().copy_of = paths[document.source];
    }
    std::stable_sort(view.documents.begin(), view.documents.end(), [](const DocumentRow& a, const DocumentRow& b) {
        return std::tie(a.date, a.path) < std::tie(b.date, b.path);
    });
    return view;
}

boost::json::value to_json(const DocumentsView& view) {
    return Fields().list("documents", view.documents, json_of).take();
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
                date += " " + say("document.date_from", {file_names(line.from)});
        }
        std::string path = row.path;
        if (!row.copy_of.empty()) path += " " + say("document.copy_of", {file_name(row.copy_of)});
        const std::string about = row.outside ? say("document.outside") : joined(row.session_titles);
        table.rows.push_back({date, row.outlet, path, about, row.sha256.substr(0, 12)});
    }
    page.table(table);
}

}  // namespace rapporteur
