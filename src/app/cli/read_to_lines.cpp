#include "app/cli/read_to_lines.h"

#include "app/cli/document_feed.h"
#include "app/cli/progress.h"
#include "reading/reading_json.h"

namespace rapporteur {

namespace {

using Documents = std::vector<Document>;

std::string lines_of(const Documents& documents, const ReadingMaker& maker) {
    std::string lines;
    for (const Document& document : documents) lines += reading_to_json(maker.read(document)) + "\n";
    return lines;
}

}  // namespace

Result<ExitCode> read_to_lines(Context& context, const LoadedReader& reader, const ReadTask& task) {
    DocumentFeed feed(context, task.paths, task.fields);
    Progress progress(context.err, "reading", {.bytes = feed.input_bytes()});
    if (!context.out.is_terminal) feed.report_to(progress);
    const auto write = [&](const std::string& lines) {
        context.out.write(lines);
        return true;
    };
    InOrder<Documents, std::string> work(
        task.effort, [&](const Documents& documents) { return lines_of(documents, reader.maker); }, bytes_of_all,
        write);
    feed.run({}, [&](Documents documents) {
        progress.advance(documents.size(), 0);
        return work.put(std::move(documents));
    });
    work.finish();
    progress.wipe();
    context.out.flush();
    context.err.write(feed.unreadable().text());
    if (context.interrupted.load()) {
        context.err.write("Interrupted: not all documents were read.\n");
        return ExitCode::interrupted;
    }
    return feed.unreadable().count > 0 ? ExitCode::faults : ExitCode::done;
}

}  // namespace rapporteur
