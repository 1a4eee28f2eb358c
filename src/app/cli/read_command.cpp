#include "app/cli/read_command.h"

#include "app/cli/jobs.h"
#include "app/cli/read_into_record.h"
#include "app/cli/read_to_lines.h"

namespace rapporteur {

void ReadCommand::declare(Arguments& arguments) {
    arguments.positionals("FILE", paths_, "Files, folders (all files in them), or - for standard input");
    options_.declare(arguments);
    arguments.choice("--format", format_, {"jsonl"},
                     "jsonl: no record; each reading as one line of JSON on standard output");
    declare_jobs(arguments, jobs_);
    arguments.flag("--verbose", verbose_, "Name each document once it is safe in the record");
    arguments.option("--text-field", fields_.text,
                     "JSON Lines: the field of the text (or a JSON pointer, /article/body)");
    arguments.option("--title-field", fields_.title, "JSON Lines: the field of the title");
    arguments.option("--published-field", fields_.published, "JSON Lines: the field of the publication date");
    arguments.option("--url-field", fields_.url, "JSON Lines: the field of the address");
    arguments.option("--outlet-field", fields_.outlet, "JSON Lines: the field of the outlet's name");
}

Result<ExitCode> ReadCommand::run(Context& context) {
    const ReadTask task{.paths = paths_, .fields = fields_, .effort = effort_of(jobs_), .verbose = verbose_};
    if (format_ == "jsonl") {
        Result<LoadedReader> reader = context.load_reader(options_.languages);
        if (!reader) return reader.error();
        return read_to_lines(context, *reader, task);
    }
    Result<OpenRecord> open = open_record(context, options_, OpenMode::create);
    if (!open) return open.error();
    return read_into_record(context, *open, options_.record, task);
}

}  // namespace rapporteur
