#pragma once

#include <vector>

#include "record/fold_state.h"
#include "record/outcome.h"

namespace rapporteur {

/// Quotes, assessments and milestones in the order of documents and places in them (R45).
std::vector<Remark> fold_remarks(const FoldState& state);

}  // namespace rapporteur
