#pragma once

#include <vector>

#include "record/fold_state.h"
#include "record/outcome.h"

namespace rapporteur {

/// The instruments of all sessions and what became of each (R31, R32), by id.
std::vector<Instrument> fold_instruments(const FoldState& state);

}  // namespace rapporteur
