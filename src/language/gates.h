#pragma once

#include <vector>

#include "language/mark_table.h"
#include "language/rule.h"

namespace rapporteur {

/// Works out for each rule what is asked first of a sentence: of all it needs and starts with, that which is likely to
/// be missing. Orders the rest of its needs in the same way. Call when all programs are marked.
void make_gates(std::vector<Phase>& phases, std::vector<Rule>& rules, const MarkTable& table);

}  // namespace rapporteur
