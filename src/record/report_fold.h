#pragma once

#include <vector>

#include "record/fold_state.h"

namespace rapporteur {

/// Who reports to whom (R9). Tells each session whose work it heard (R34).
std::vector<ReportingLine> fold_reports(FoldState& state);

}  // namespace rapporteur
