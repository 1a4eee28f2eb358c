#include "app/cli/export_command.h"

#include <filesystem>

#include "app/cli/record_tables.h"
#include "app/cli/write_file.h"
#include "record/record_json.h"

namespace rapporteur {

namespace fs = std::filesystem;

void ExportCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    arguments.choice("--format", format_, {"json", "csv"},
                     "json: one object; csv: a folder with one file for each table");
    arguments.option("--out", out_, "Where to: a file (json; without it standard output) or a folder (csv)");
}

Result<ExitCode> ExportCommand::run(Context& context) {
    if (format_ == "csv" && out_.empty()) {
        context.err.write("export --format csv writes a folder of tables: name it with --out FOLDER\n");
        return ExitCode::usage;
    }
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    const Result<Folded> folded = fold_record(context, *open);
    if (!folded) return folded.error();
    if (format_ == "csv") {
        if (Status failed = write_tables(folded->record)) return *failed;
    } else if (out_.empty()) {
        context.out.write(record_to_json(folded->record) + "\n");
    } else if (Status failed = write_file(out_, record_to_json(folded->record) + "\n")) {
        return *failed;
    }
    return ExitCode::done;
}

Status ExportCommand::write_tables(const Record& record) const {
    std::error_code error;
    fs::create_directories(out_, error);
    if (error) return Error{out_, "", "cannot be made: " + error.message(), "Name another folder with --out."};
    for (const CsvTable& table : tables_of(record)) {
        if (Status failed = write_file(fs::path(out_) / (table.name + ".csv"), to_csv(table))) return failed;
    }
    return {};
}

}  // namespace rapporteur
