#pragma once

#include "base/result.h"
#include "case_file.h"

namespace rapporteur {

/// Turns the lines of a case into the claims they stand for: fills `expected` and `line_of`. The Error names the line.
Status read_facts(Case& out);

}  // namespace rapporteur
