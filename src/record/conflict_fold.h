#pragma once

#include <vector>

#include "record/record.h"

namespace rapporteur {

/// Every slot of the record on which sources disagree, by entity and slot (R20).
std::vector<Conflict> find_conflicts(const Record& record);

/// "> 240000000000 USD", "= 8 documents".
std::string observation_text(const Observation& observation, const std::string& unit);

}  // namespace rapporteur
