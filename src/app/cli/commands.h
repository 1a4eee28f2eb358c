#pragma once

#include <vector>

#include "app/cli/command.h"

namespace rapporteur {

/// Every command of the program, with the line that tells of it and examples. Help and documentation are made from
/// this.
std::vector<CommandEntry> all_commands();

}  // namespace rapporteur
