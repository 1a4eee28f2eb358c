#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "exports/part.h"
#include "views/cited.h"

/// The record in other people's formats (docs/exports.md). Pure functions: the same record gives the same bytes.
namespace rapporteur {

enum class ExportFormat : std::uint8_t {
    json,    ///< the record as it is, canonical
    csv,     ///< tables with a data dictionary
    ics,     ///< iCalendar, RFC 5545
    jsonld,  ///< JSON-LD 1.1
    events,  ///< event data in PLOVER's and CAMEO's categories, tab-separated
};

/// What is wanted, and of which part of the record; see RecordPart for `body`, `session` and `since`.
struct ExportRequest {
    ExportFormat format = ExportFormat::json;
    EntityId body{};
    EntityId session{};
    Date since{};
};

struct ExportFile {
    std::string name;        ///< for a file: "record.ics"
    std::string media_type;  ///< for HTTP, with its charset
    std::string bytes;
    std::vector<std::string> left_out{};  ///< what has no place in the format: "hopes: 2"
};

/// One file; CSV tables as a zip archive of them. Fails where the record holds no such body or session, and where there
/// is nothing that the format could hold (a calendar without an event is none).
Result<ExportFile> export_as(const Record& record, const WordsOf& words, const ExportRequest& request);

/// The same as files for a folder: the tables, dictionary.csv and datapackage.json of csv; one file of every other
/// format.
Result<std::vector<ExportFile>> export_files(const Record& record, const WordsOf& words, const ExportRequest& request);

/// "json", "csv", "ics", "jsonld", "events".
const std::vector<std::string>& export_format_names();
std::optional<ExportFormat> export_format_named(std::string_view name);

}  // namespace rapporteur
