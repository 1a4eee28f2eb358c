#pragma once

#include <vector>

#include "reading/claims.h"
#include "record/act.h"

namespace rapporteur {

/// The reading without what analysts rejected in it; what hangs on a rejected person, body or session goes with it
/// (R62). `rejected` holds acts about this document only. `missed` receives the positions of those that met no claim.
Reading without(const Reading& reading, const std::vector<RejectClaim>& rejected, std::vector<std::size_t>& missed);

}  // namespace rapporteur
