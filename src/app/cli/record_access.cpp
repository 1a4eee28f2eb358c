#include "app/cli/record_access.h"

#include <fmt/format.h>

#include "app/cli/progress.h"
#include "store/rebuild.h"

namespace rapporteur {

namespace {

Status make_missing_readings(Context& context, OpenRecord& open) {
    const Result<std::int64_t> missing = open.store->unread();
    if (!missing) return missing.error();
    if (*missing == 0) return {};
    if (!open.store->writable()) {
        return Error{"", "", fmt::format("{} documents have no reading, and the record cannot be written", *missing),
                     "Give yourself the right to write the record, then run: rapporteur rebuild"};
    }
    const Result<Stamp> stamp = open.store->stamp();
    if (!stamp) return stamp.error();
    Progress progress(context.err, "reading anew", {.documents = static_cast<std::uint64_t>(stamp->documents)});
    const auto report = rebuild(*open.store, open.reader.maker, {.threads = all_cores()}, [&](std::uint64_t bytes) {
        progress.advance(1, bytes);
        return !context.interrupted.load();
    });
    if (!report) return report.error();
    if (report->interrupted)
        return Error{"", "", "interrupted before all documents were read", "Run: rapporteur rebuild"};
    return {};
}

/// A record that cannot be written is shown all the same.
Status seal(Store& store, const Folded& folded, const std::string& reader) {
    if (!store.writable() || folded.stale > 0) return {};
    const Result<std::optional<RecordSeal>> seal = store.record_seal();
    if (!seal) return seal.error();
    if (*seal && (*seal)->stamp == folded.stamp && (*seal)->reader == reader) return {};
    return store.seal_record(seal_of(folded, reader));
}

}  // namespace

void RecordOptions::declare(Arguments& arguments) {
    arguments.option("--record", record, "The record's file");
    arguments.option("--languages", languages,
                     "A folder of your own language data, beside the program's (may be given again)");
}

Result<OpenRecord> open_record(Context& context, const RecordOptions& options, OpenMode mode) {
    Result<LoadedReader> reader = context.load_reader(options.languages);
    if (!reader) return reader.error();
    Result<std::unique_ptr<Store>> store = context.open_store(options.record, mode);
    if (!store) return store.error();
    return OpenRecord{*std::move(store), *std::move(reader)};
}

Result<Folded> fold_record(Context& context, OpenRecord& open) {
    if (Status failed = make_missing_readings(context, open)) return *failed;
    Result<Folded> folded = fold(*open.store, open.reader.maker.version);
    if (!folded) return folded.error();
    if (folded->stale > 0) {
        context.err.write(
            fmt::format("{} of {} readings were made by another version of the reader or its language data; "
                        "`rapporteur rebuild` reads them anew.\n",
                        folded->stale, folded->stamp.documents));
    }
    if (Status failed = seal(*open.store, *folded, open.reader.maker.version)) return *failed;
    return folded;
}

}  // namespace rapporteur
