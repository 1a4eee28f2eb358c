#pragma once

#include <string>
#include <vector>

namespace rapporteur {

/// What a confined process must not be able to do, to be tried by tests (`receive --try`).
std::vector<std::string> attempt_names();
/// Tries it; says in one line what came of it, where the process outlives it.
std::string attempt(const std::string& name);

}  // namespace rapporteur
