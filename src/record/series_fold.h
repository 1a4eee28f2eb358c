#pragma once

#include <vector>

#include "record/fold_state.h"
#include "record/series.h"

namespace rapporteur {

/// "Held every year since": what is told, held against the ordinals and dates of the sessions (R50).
std::vector<History> fold_history(const FoldState& state);

/// What the numbering of the sessions shows to be missing (R51). `latest` is the latest date of any document.
std::vector<Gap> find_gaps(const std::vector<Session>& sessions, const Date& latest);

/// What comes next where a body meets every year: up to the first year that the documents do not reach (R52).
std::vector<Expectation> expect(const std::vector<Session>& sessions, const std::vector<History>& history,
                                const Date& latest);

}  // namespace rapporteur
