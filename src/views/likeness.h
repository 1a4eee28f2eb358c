#pragma once

#include <utility>
#include <vector>

#include "record/record.h"

namespace rapporteur {

/// Two entities that may be one, by id in their order.
using Pair = std::pair<EntityId, EntityId>;

/// People of one side whose names share all words of the shorter, or differ in one letter (docs/record.md, R17), and bodies
/// of the same parties and kind, one of which bears no topic or a name whose words the other's has too (R5). What an analyst
/// said of a pair is not asked again. Each pair once, sorted.
std::vector<Pair> alike_people(const Record& record);
std::vector<Pair> alike_bodies(const Record& record);

}  // namespace rapporteur
