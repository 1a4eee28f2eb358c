#pragma once

#include <string>
#include <vector>

#include "app/cli/context.h"
#include "base/result.h"
#include "reading/data_check.h"

namespace rapporteur {

/// A reader of the program's own language data and that of `folders`, in whose files later ones replace earlier ones of
/// the same name.
Result<LoadedReader> load_reader(const std::vector<std::string>& folders);

/// Checks a folder of language data taken together with the program's own; empty name: its own alone.
DataCheck check_languages(const std::string& folder);

}  // namespace rapporteur
