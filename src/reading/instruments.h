#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds texts and what was done with them (docs/reading.md, "Instruments"). Fills `reading.instruments`.
void read_instruments(Draft& draft);

}  // namespace rapporteur
