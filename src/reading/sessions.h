#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds the sessions of the report (docs/reading.md, "Sessions"): which body sat, when, where, by which link, who chaired.
/// Fills `reading.sessions` and, from the main one, the event date.
void read_sessions(Draft& draft);

}  // namespace rapporteur
