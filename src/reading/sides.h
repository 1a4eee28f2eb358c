#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// The parties the report is about: those of its first body of two or more, else the two it names most. Sorted; may be empty.
std::vector<Party> main_parties(const Draft& draft);

/// Gives a side to people whose offices name none (docs/reading.md, "People" 4): from the delegation they led, from the
/// partner they are named with, else the outlet's own. Runs after the rules of the stage "relations".
void infer_sides(Draft& draft);

}  // namespace rapporteur
