#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds what sides undertake, offer, ask and hope (docs/reading.md, "Commitments"): actor, strength, each action, deadline,
/// target. Fills `reading.commitments`; drops indicators that are a commitment's target.
void read_commitments(Draft& draft);

}  // namespace rapporteur
