#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Tables of the record and what their columns mean, declared in one place: the rows, the data dictionary and the
/// package's description all come from it.
namespace rapporteur {

enum class ColumnType : std::uint8_t {
    text,
    id,    ///< names something in the record, or a document by its sha256
    list,  ///< texts or ids with " | " between
    integer,
    number,
    date,  ///< ISO 8601, as exact as it is known: 2024, 2024-08, 2024-08-21, 2025-08-20/2025-08-22
    time,  ///< ISO 8601, UTC
    json,
};

struct Column {
    std::string_view name;
    ColumnType type{};
    std::string_view meaning;
    std::string_view refers_to{};  ///< "table.column" that holds the same value; empty: to none
    std::string_view unit{};       ///< empty: none, or told by another column
};

/// A table without its rows. Views are of literals.
struct TableHead {
    std::string_view name;  ///< of the file, without ".csv"
    std::string_view meaning;
    std::string_view key;  ///< the column that tells rows apart; empty where none alone does
    std::vector<Column> columns;
};

struct Table {
    TableHead head;
    std::vector<std::vector<std::string>> rows;  ///< each as long as `head.columns`; an empty field is not known
};

/// "text", "id", "list", "integer", "number", "date", "time", "json".
std::string_view name_of(ColumnType type);

}  // namespace rapporteur
