#pragma once

#include <functional>

#include "record/record.h"

namespace rapporteur {

/// Calls `visit` with every support in the record.
void each_support(Record& record, const std::function<void(Support&)>& visit);

}  // namespace rapporteur
