#pragma once

#include <string>

#include "app/cli/exit_code.h"
#include "app/cli/read_task.h"
#include "app/cli/record_access.h"

namespace rapporteur {

/// Reads into the record, in batches that are safe once acknowledged; `name` is the record's, for the summary.
Result<ExitCode> read_into_record(Context& context, OpenRecord& open, const std::string& name, const ReadTask& task);

}  // namespace rapporteur
