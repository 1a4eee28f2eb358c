#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Gives a side to people whose offices name none (docs/reading.md, "People" 4): from the delegation they led, from the
/// partner they are named with, else the outlet's own. Runs after the rules of the stage "relations".
void infer_sides(Draft& draft);

}  // namespace rapporteur
