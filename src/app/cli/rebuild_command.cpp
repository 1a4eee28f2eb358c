#include "app/cli/rebuild_command.h"

#include <fmt/format.h>

#include "app/cli/jobs.h"
#include "app/cli/progress.h"
#include "store/rebuild.h"

namespace rapporteur {

namespace {

std::string words_of(RecordChange change) {
    switch (change) {
        case RecordChange::none:
            return "The record is the same, byte for byte.";
        case RecordChange::incomparable:
            return "The record was folded of the new readings.";
        case RecordChange::changed:
            return "The record CHANGED.";
    }
    return "";
}

std::string words_of(const ReadingChanges& changes) {
    if (changes.identical()) return fmt::format("All {} readings are the same, byte for byte.\n", changes.same);
    std::string words = fmt::format("Of the readings {} are the same", changes.same);
    if (changes.restated > 0)
        words += fmt::format(", {} were made anew by this version of the reader", changes.restated);
    if (changes.made > 0) words += fmt::format(", {} were missing", changes.made);
    if (changes.removed > 0) words += fmt::format(", {} had no document", changes.removed);
    if (changes.differing > 0) words += fmt::format(", {} DIFFER though the reader is the same", changes.differing);
    words += ".\n";
    for (const std::string& sha256 : changes.examples) words += "  differs: document " + sha256 + "\n";
    return words;
}

}  // namespace

void RebuildCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    declare_jobs(arguments, jobs_);
}

Result<ExitCode> RebuildCommand::run(Context& context) {
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    const Result<Stamp> stamp = open->store->stamp();
    if (!stamp) return stamp.error();
    Progress progress(context.err, "reading anew", {.documents = static_cast<std::uint64_t>(stamp->documents)});
    const Result<RebuildReport> report =
        rebuild(*open->store, open->reader.maker, effort_of(jobs_), [&](std::uint64_t bytes) {
            progress.advance(1, bytes);
            return !context.interrupted.load();
        });
    progress.wipe();
    if (!report) return report.error();
    if (report->interrupted) {
        context.out.write("Interrupted; the record stands as it stood before.\n");
        return ExitCode::interrupted;
    }
    context.out.write(fmt::format("Rebuilt from {} and {} in {:.1f} s.\n", counted(report->stamp.documents, "document"),
                                  counted(report->stamp.acts, "act"), progress.seconds()));
    context.out.write(words_of(report->readings) + words_of(report->record) + "\n");
    const bool differs =
        report->readings.differing > 0 || report->readings.removed > 0 || report->record == RecordChange::changed;
    return differs ? ExitCode::faults : ExitCode::done;
}

}  // namespace rapporteur
