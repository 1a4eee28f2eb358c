#pragma once

#include <vector>

#include "exports/csv/table.h"
#include "views/cited.h"

namespace rapporteur {

/// The record as tables that refer to one another by id, for spreadsheets and statistics. `words` gives the words of
/// the table `evidence`.
std::vector<Table> tables_of(const Record& record, const WordsOf& words);

}  // namespace rapporteur
