#pragma once

#include <vector>

#include "app/cli/csv.h"
#include "record/record.h"

namespace rapporteur {

/// The record as tables that refer to one another by id, for spreadsheets and statistics.
std::vector<CsvTable> tables_of(const Record& record);

}  // namespace rapporteur
