#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds what is said without undertaking anything (docs/reading.md, "Remarks"): quotations, praise and appraisal,
/// anniversaries and other milestones, and the areas of cooperation named. Runs after `read_commitments`: words of a
/// commitment are not assessed.
void read_remarks(Draft& draft);

}  // namespace rapporteur
