#pragma once

#include <vector>

#include "record/fold_state.h"
#include "record/outcome.h"

namespace rapporteur {

/// The commitments of all documents by id, copies joined, targets and deadlines completed (R33, R40, R41).
/// Made of commitment claims alone: quotes, milestones and assessments can never become one (R45).
std::vector<Commitment> fold_commitments(const FoldState& state);

/// The first day or month on or after `from` that bears the month and day of `yearless`.
Date next_after(const Date& from, const Date& yearless);

}  // namespace rapporteur
