#pragma once

#include <vector>

#include "reading/clauses.h"
#include "reading/draft.h"

namespace rapporteur {

/// The lines of a list after the sentence a token stands in ("The parties agreed:"), each without its mark and its stop.
std::vector<Clause> list_after(const Draft& draft, TokenIndex at);

}  // namespace rapporteur
