#pragma once

#include <vector>

#include "base/span.h"
#include "reading/claims.h"

namespace rapporteur {

/// Every span that a reading states, in no special order; empty ones (concluded values) are left out.
std::vector<Span> spans_of(const Reading& reading);

}  // namespace rapporteur
