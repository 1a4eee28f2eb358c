#pragma once

#include <vector>

#include "record/fold_state.h"
#include "record/person.h"

namespace rapporteur {

/// Who was seen in which office and when (R19). Fills the tenures of `state.people`; the offices are by id.
std::vector<Office> fold_offices(FoldState& state);

/// Who chaired for which side (R24). Fills the chairs of `state.sessions` and the sessions of `state.people`.
void fold_chairs(FoldState& state);

}  // namespace rapporteur
