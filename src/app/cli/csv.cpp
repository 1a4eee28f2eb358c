#include "app/cli/csv.h"

#include <string_view>

namespace rapporteur {

namespace {

std::string field(std::string_view value) {
    if (value.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(value);
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

std::string line(const std::vector<std::string>& fields) {
    std::string text;
    for (std::size_t i = 0; i < fields.size(); ++i) text += (i == 0 ? "" : ",") + field(fields[i]);
    return text + "\r\n";
}

}  // namespace

std::string to_csv(const CsvTable& table) {
    std::string text = line(table.columns);
    for (const auto& row : table.rows) text += line(row);
    return text;
}

}  // namespace rapporteur
