#pragma once

#include <string>

#include "case_file.h"

namespace rapporteur {

/// Writes a case's text into `folder/texts` and its facts, in the JSON form of a reading, into `folder/gold`.
void write_gold(const std::string& folder, const Case& expected, std::size_t number);

}  // namespace rapporteur
