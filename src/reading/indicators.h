#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds stated levels with their units and changes (docs/reading.md, "Figures"). Fills `reading.indicators`.
/// Figures inside instruments' names are left out; those inside commitments are dropped by `read_commitments`.
void read_indicators(Draft& draft);

}  // namespace rapporteur
