#pragma once

#include "app/cli/context.h"
#include "app/cli/exit_code.h"
#include "app/cli/read_task.h"

namespace rapporteur {

/// Reads without a record: each reading as one line of JSON (docs/reading-json.md) on standard output, in input order.
Result<ExitCode> read_to_lines(Context& context, const LoadedReader& reader, const ReadTask& task);

}  // namespace rapporteur
