#include "exports/export.h"

#include <algorithm>

#include "exports/csv/csv.h"
#include "exports/csv/dictionary.h"
#include "exports/csv/record_tables.h"
#include "exports/events/event_table.h"
#include "exports/ics/calendar.h"
#include "exports/jsonld/json_ld.h"
#include "record/record_json.h"
#include "text/zip.h"

namespace rapporteur {
namespace {

ExportFile json_file(const Record& record) {
    return {"record.json", "application/json", record_to_json(record) + "\n"};
}

std::vector<ExportFile> csv_files(const ViewSource& from) {
    const std::vector<Table> tables = tables_of(from.record, from.words);
    std::vector<ExportFile> files;
    const auto add = [&](const Table& table) {
        files.push_back(
            {std::string(table.head.name) + ".csv", "text/csv; charset=utf-8; header=present", to_csv(table)});
    };
    for (const Table& table : tables) add(table);
    add(dictionary_of(tables));
    files.push_back({"datapackage.json", "application/json", data_package_of(tables)});
    return files;
}

Result<ExportFile> calendar_file(const ViewSource& from) {
    std::optional<std::string> calendar = calendar_of(from, Messages(english()));
    if (!calendar) {
        return Error{"export", "", "no session here has a day, and a calendar may not be without an event",
                     "Ask for another body, or for all."};
    }
    ExportFile file{"record.ics", "text/calendar; charset=utf-8", *std::move(calendar)};
    if (const std::size_t without = sessions_without_days(from.record)) {
        file.left_out.push_back("sessions of which no day is known: " + std::to_string(without));
    }
    return file;
}

ExportFile event_file(const ViewSource& from) {
    EventTable table = events_of(from);
    ExportFile file{"events.tsv", "text/tab-separated-values; charset=utf-8", std::move(table.tsv)};
    for (const auto& [what, count] : table.left_out) file.left_out.push_back(what + ": " + std::to_string(count));
    return file;
}

Result<std::vector<ExportFile>> files_of(const ViewSource& from, ExportFormat format) {
    switch (format) {
        case ExportFormat::csv:
            return csv_files(from);
        case ExportFormat::ics: {
            Result<ExportFile> file = calendar_file(from);
            if (!file) return file.error();
            return std::vector<ExportFile>{*std::move(file)};
        }
        case ExportFormat::jsonld:
            return std::vector<ExportFile>{
                {"record.jsonld", "application/ld+json", json_ld_of(from, Messages(english()))}};
        case ExportFormat::events:
            return std::vector<ExportFile>{event_file(from)};
        case ExportFormat::json:
            break;
    }
    return std::vector<ExportFile>{json_file(from.record)};
}

}  // namespace

Result<std::vector<ExportFile>> export_files(const Record& record, const WordsOf& words, const ExportRequest& request) {
    const RecordPart part{request.body, request.session, request.since};
    if (part.whole()) return files_of({record, words}, request.format);
    const Result<Record> cut = part_of(record, part);
    if (!cut) return cut.error();
    return files_of({*cut, words}, request.format);
}

Result<ExportFile> export_as(const Record& record, const WordsOf& words, const ExportRequest& request) {
    Result<std::vector<ExportFile>> files = export_files(record, words, request);
    if (!files) return files.error();
    if (request.format != ExportFormat::csv) return std::move(files->front());
    std::vector<std::pair<std::string, std::string>> members;
    for (ExportFile& file : *files) members.emplace_back(file.name, std::move(file.bytes));
    return ExportFile{"record-csv.zip", "application/zip", zip_of(members)};
}

const std::vector<std::string>& export_format_names() {
    static const std::vector<std::string> names = {"json", "csv", "ics", "jsonld", "events"};
    return names;
}

std::optional<ExportFormat> export_format_named(std::string_view name) {
    const auto& names = export_format_names();
    const auto found = std::ranges::find(names, name);
    if (found == names.end()) return {};
    return static_cast<ExportFormat>(found - names.begin());
}

}  // namespace rapporteur
