#pragma once

#include <memory>
#include <string>
#include <vector>

#include "app/cli/arguments.h"
#include "app/cli/context.h"
#include "store/fold.h"

namespace rapporteur {

/// The options of every command that works on a record.
struct RecordOptions {
    std::string record = "rapporteur.db";
    std::vector<std::string> languages;

    void declare(Arguments& arguments);
};

/// A record opened for a command, and the reader of its language data.
struct OpenRecord {
    std::unique_ptr<Store> store;
    LoadedReader reader;
};

Result<OpenRecord> open_record(Context& context, const RecordOptions& options, OpenMode mode);

/// The record as it stands. Makes readings that are missing, and tells the user of stale ones.
Result<Folded> fold_record(Context& context, OpenRecord& open);

}  // namespace rapporteur
