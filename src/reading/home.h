#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Sets the home of the report: the side whose officials it names without saying so. That is the state of its outlet or
/// issuer, else of the dateline. Runs after the front has been read.
void find_home(Draft& draft);

}  // namespace rapporteur
