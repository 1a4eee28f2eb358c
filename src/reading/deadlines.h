#pragma once

#include <optional>

#include "reading/clauses.h"
#include "reading/draft.h"

namespace rapporteur {

/// Until when something is to be done, as a clause says it, and the tokens that say so.
struct FoundDeadline {
    Deadline deadline;
    Clause words;
};

/// The first deadline told in a range; empty if none is.
std::optional<FoundDeadline> deadline_in(const Draft& draft, const Clause& clause);

}  // namespace rapporteur
