#include "app/cli/explain_command.h"

#include "app/cli/arguments.h"
#include "app/cli/document_feed.h"

namespace rapporteur {

void ExplainCommand::declare(Arguments& arguments) {
    arguments.positionals("FILE", paths_, "Files, folders, or - for standard input");
    arguments.option("--languages", languages_,
                     "A folder of your own language data, beside the program's (may be given again)");
}

Result<ExitCode> ExplainCommand::run(Context& context) {
    const Result<LoadedReader> reader = context.load_reader(languages_);
    if (!reader) return reader.error();
    DocumentFeed feed(context, paths_, {});
    feed.run({}, [&](const std::vector<Document>& documents) {
        for (const Document& document : documents) context.out.write(reader->explain(document));
        return true;
    });
    context.out.flush();
    context.err.write(feed.unreadable().text());
    if (context.interrupted.load()) return ExitCode::interrupted;
    return feed.unreadable().count > 0 ? ExitCode::faults : ExitCode::done;
}

}  // namespace rapporteur
