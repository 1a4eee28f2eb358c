#pragma once

#include "language/cascade.h"
#include "reading/draft.h"

namespace rapporteur {

/// Reads the front matter: what the outlet, its dateline and its date of publication say. Fills `reading.document`
/// but for the event date, and the draft's `anchor` and `home`; marks sentences that are furniture.
void read_front(Draft& draft, Cascade& cascade);

}  // namespace rapporteur
