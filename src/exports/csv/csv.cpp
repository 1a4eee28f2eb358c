#include "exports/csv/csv.h"

#include <string_view>

#include "base/utf8.h"
#include "exports/csv/cells.h"

namespace rapporteur {
namespace {

bool is_number(ColumnType type) {
    return type == ColumnType::integer || type == ColumnType::number;
}

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t' && c != '\n' && c != '\r') || byte == 0x7F;
}

std::string clean(std::string_view value) {
    const std::string valid = replace_invalid_utf8(std::string(value));
    std::string out;
    for (const char c : valid) is_control(c) ? out += kReplacementBytes : out += c;
    return out;
}

std::string field(std::string_view raw, ColumnType type) {
    std::string value = clean(raw);
    if (!is_number(type) && begins_a_formula(value)) value.insert(value.begin(), '\'');
    if (value.find_first_of(",\"\r\n") == std::string::npos) return value;
    std::string quoted = "\"";
    for (const char c : value) {
        if (c == '"') quoted += '"';
        quoted += c;
    }
    return quoted + '"';
}

void add_line(std::string& text, const TableHead& head, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i != 0) text += ',';
        text += field(fields[i], head.columns.at(i).type);
    }
    text += "\r\n";
}

}  // namespace

std::string_view name_of(ColumnType type) {
    switch (type) {
        case ColumnType::text:
            return "text";
        case ColumnType::id:
            return "id";
        case ColumnType::list:
            return "list";
        case ColumnType::integer:
            return "integer";
        case ColumnType::number:
            return "number";
        case ColumnType::date:
            return "date";
        case ColumnType::time:
            return "time";
        case ColumnType::json:
            break;
    }
    return "json";
}

std::string to_csv(const Table& table) {
    std::vector<std::string> names;
    for (const Column& column : table.head.columns) names.emplace_back(column.name);
    std::string text;
    add_line(text, table.head, names);
    for (const auto& row : table.rows) add_line(text, table.head, row);
    return text;
}

}  // namespace rapporteur
