#pragma once

#include "record/fold_state.h"

namespace rapporteur {

/// Carries out the SetSlot acts about sessions (R63). Values that cannot be and entities that are not there are noted.
void set_session_slots(FoldState& state);

}  // namespace rapporteur
