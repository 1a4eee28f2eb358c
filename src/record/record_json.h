#pragma once

#include <string>

#include "record/record.h"

namespace rapporteur {

/// The whole record as one canonical JSON object: equal records are equal bytes. What `rebuild` compares and `export`
/// gives.
std::string record_to_json(const Record& record);

}  // namespace rapporteur
