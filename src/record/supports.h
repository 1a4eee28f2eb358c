#pragma once

#include <functional>
#include <string_view>

#include "record/record.h"

namespace rapporteur {

/// Calls `visit` with every support in the record, the entity that rests on it and in which slot ("date", "chair/CN"; empty: that
/// there is such an entity). A support that stands in several places is visited in each.
void each_support(const Record& record, const std::function<void(const EntityId&, std::string_view slot, const Support&)>& visit);
void each_support(Record& record, const std::function<void(const EntityId&, std::string_view slot, Support&)>& visit);

}  // namespace rapporteur
