#pragma once

#include <map>
#include <vector>

#include "record/fold_state.h"
#include "record/series.h"

namespace rapporteur {

/// "Held every year since": what is told, held against the ordinals and dates of the sessions (R50).
std::vector<History> fold_history(const FoldState& state);

/// What the numbering of the sessions shows to be missing (R51). `latest` is the latest date of any document.
std::vector<Gap> find_gaps(const std::vector<Session>& sessions, const Date& latest);

/// The latest date of the documents that speak of a body of the same parties, by body.
using LatestDates = std::map<EntityId, Date>;
LatestDates latest_dates(const FoldState& state);

/// What comes next where a body meets every year: up to the first year that the documents of its parties do not reach
/// (R52).
std::vector<Expectation> expect(const std::vector<Session>& sessions, const std::vector<History>& history,
                                const LatestDates& latest);

}  // namespace rapporteur
