#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds which bodies' work was reported to which (docs/reading.md, "Reports"), and what is said of a body's past.
/// Fills `reading.reports` and `reading.history`.
void read_reports(Draft& draft);

}  // namespace rapporteur
