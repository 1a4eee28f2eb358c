#include "app/cli/export_command.h"

#include <filesystem>

#include "app/cli/document_words.h"
#include "app/cli/write_file.h"

namespace rapporteur {

namespace fs = std::filesystem;

void ExportCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    arguments.choice("--format", format_, export_format_names(),
                     "json: one object; csv: a folder of tables with a dictionary; ics: a calendar; jsonld: linked "
                     "data; events: event data, tab-separated");
    arguments.option("--out", out_,
                     "Where to: a folder (csv) or a file, for csv one that ends in .zip; without it standard output");
    arguments.option("--body", request_.body, "Only this body, by its id; body/cn-ru: all bodies of these parties");
    arguments.option("--session", request_.session, "Only this session, by its id");
    arguments.option("--since", since_, "Only sessions that ended on this day or later: 2024-08-21, 2024-08 or 2024");
}

bool ExportCommand::is_understood(Context& context) {
    request_.format = export_format_named(format_).value_or(ExportFormat::json);
    if (request_.format == ExportFormat::csv && out_.empty()) {
        context.err.write(
            "export --format csv writes a folder of tables: name it with --out FOLDER (or a file, --out NAME.zip)\n");
        return false;
    }
    const std::optional<Date> since = since_.empty() ? Date{} : parse_iso_date(since_);
    if (!since || (!since->empty() && !since->valid())) {
        context.err.write("export --since takes a date: 2024-08-21, 2024-08 or 2024\n");
        return false;
    }
    request_.since = *since;
    return true;
}

Result<ExitCode> ExportCommand::run(Context& context) {
    if (!is_understood(context)) return ExitCode::usage;
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    const Result<Folded> folded = fold_record(context, *open);
    if (!folded) return folded.error();
    DocumentWords words(*open->store);
    const auto words_of = [&](std::string_view sha256, Span span) { return words(sha256, span); };
    const Result<std::vector<ExportFile>> files = made(folded->record, words_of);
    if (!files) return files.error();
    if (Status failed = write(context, *files)) return *failed;
    for (const ExportFile& file : *files) {
        for (const std::string& what : file.left_out) context.err.write("left out: " + what + "\n");
    }
    return ExitCode::done;
}

bool ExportCommand::is_folder() const {
    return request_.format == ExportFormat::csv && !out_.ends_with(".zip");
}

Result<std::vector<ExportFile>> ExportCommand::made(const Record& record, const WordsOf& words) const {
    if (is_folder()) return export_files(record, words, request_);
    Result<ExportFile> file = export_as(record, words, request_);
    if (!file) return file.error();
    return std::vector<ExportFile>{*std::move(file)};
}

Status ExportCommand::write(Context& context, const std::vector<ExportFile>& files) const {
    if (is_folder()) return write_folder(files);
    if (!out_.empty()) return write_file(out_, files.front().bytes);
    context.out.write(files.front().bytes);
    return {};
}

Status ExportCommand::write_folder(const std::vector<ExportFile>& files) const {
    std::error_code error;
    fs::create_directories(out_, error);
    if (error) return Error{out_, "", "cannot be made: " + error.message(), "Name another folder with --out."};
    for (const ExportFile& file : files) {
        if (Status failed = write_file(fs::path(out_) / file.name, file.bytes)) return failed;
    }
    return {};
}

}  // namespace rapporteur
