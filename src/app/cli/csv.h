#pragma once

#include <string>
#include <vector>

namespace rapporteur {

/// A table for spreadsheets.
struct CsvTable {
    std::string name;  ///< of the file, without ".csv"
    std::vector<std::string> columns;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `columns`
};

/// RFC 4180: comma, CRLF, quotes where a field needs them; the first line names the columns.
std::string to_csv(const CsvTable& table);

}  // namespace rapporteur
