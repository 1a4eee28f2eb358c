#pragma once

#include <vector>

#include "language/mark_table.h"
#include "language/rule.h"

namespace rapporteur {

/// Puts first, of what each rule needs, that which texts are most likely to lack.
void order_needs(std::vector<Rule>& rules, const MarkTable& table);

}  // namespace rapporteur
