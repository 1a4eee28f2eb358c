#pragma once

#include <optional>

#include "reading/clauses.h"
#include "reading/draft.h"

namespace rapporteur {

/// What an action aims at: a stated level ("raise trade to $10 billion"), or one derived from a level told before
/// ("double this figure"), with the sum shown. Empty if it names none.
std::optional<Target> target_in(const Draft& draft, const Clause& action);

}  // namespace rapporteur
