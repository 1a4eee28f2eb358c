#pragma once

#include <filesystem>
#include <string>

#include "base/result.h"

namespace rapporteur {

/// Writes a file beside its place first, so that an interrupted run never leaves half a file under the name asked for.
Status write_file(const std::filesystem::path& path, const std::string& bytes);

}  // namespace rapporteur
