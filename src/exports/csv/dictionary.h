#pragma once

#include <string>
#include <vector>

#include "exports/csv/table.h"

namespace rapporteur {

/// One row for each column of each table, itself included: table, column, type, unit, meaning, refers_to.
Table dictionary_of(const std::vector<Table>& tables);

/// The description that R, pandas and others read types and keys from: a Tabular Data Package with one resource for
/// each table (specs.frictionlessdata.io, version 1 of Data Package and Table Schema). JSON.
std::string data_package_of(const std::vector<Table>& tables);

}  // namespace rapporteur
