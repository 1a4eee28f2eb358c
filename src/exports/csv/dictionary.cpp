#include "exports/csv/dictionary.h"

#include <boost/json.hpp>

namespace rapporteur {
namespace {

namespace json = boost::json;

TableHead dictionary_head() {
    constexpr ColumnType text = ColumnType::text;
    return {
        "dictionary",
        "What the columns of all tables mean.",
        "",
        {{"table", text, "The table"},
         {"column", text, "Its column"},
         {"type", text,
          "text, id, list (with \" | \" between), integer, number, date (ISO 8601, as exact as known), time or json"},
         {"unit", text, "The unit of its values, or the column that tells it"},
         {"meaning", text, "What it holds"},
         {"refers_to", text, "table.column that holds the same value"}}};
}

void describe(const TableHead& head, std::vector<std::vector<std::string>>& rows) {
    for (const Column& column : head.columns) {
        rows.push_back({std::string(head.name), std::string(column.name), std::string(name_of(column.type)),
                        std::string(column.unit), std::string(column.meaning), std::string(column.refers_to)});
    }
}

/// Dates are strings with a pattern: Table Schema has no type for days, months, years and ranges together.
json::object field_of(const Column& column) {
    json::object field{{"name", column.name}, {"description", column.meaning}};
    const bool number_like = column.type == ColumnType::integer || column.type == ColumnType::number;
    field["type"] = number_like ? name_of(column.type) : std::string_view("string");
    if (column.type == ColumnType::date) {
        field["constraints"] = {{"pattern", "\\d{4}(-\\d{2}(-\\d{2})?)?(/\\d{4}(-\\d{2}(-\\d{2})?)?)?"}};
    }
    if (!column.unit.empty()) field["unit"] = column.unit;
    return field;
}

json::object reference_of(const TableHead& head, const Column& column) {
    const std::size_t dot = column.refers_to.find('.');
    const std::string_view table = column.refers_to.substr(0, dot);
    const json::object target{{"resource", table == head.name ? std::string_view() : table},
                              {"fields", column.refers_to.substr(dot + 1)}};
    return {{"fields", column.name}, {"reference", target}};
}

/// A list's items refer too, but Table Schema cannot say so.
json::object schema_of(const TableHead& head) {
    json::array fields, references;
    for (const Column& column : head.columns) {
        fields.push_back(field_of(column));
        if (!column.refers_to.empty() && column.type != ColumnType::list)
            references.push_back(reference_of(head, column));
    }
    json::object schema{{"fields", fields}, {"missingValues", {""}}};
    if (!head.key.empty()) schema["primaryKey"] = head.key;
    if (!references.empty()) schema["foreignKeys"] = references;
    return schema;
}

json::object resource_of(const TableHead& head) {
    return {{"name", head.name},
            {"path", std::string(head.name) + ".csv"},
            {"profile", "tabular-data-resource"},
            {"description", head.meaning},
            {"format", "csv"},
            {"mediatype", "text/csv"},
            {"encoding", "utf-8"},
            {"dialect",
             {{"delimiter", ","},
              {"quoteChar", "\""},
              {"doubleQuote", true},
              {"lineTerminator", "\r\n"},
              {"header", true}}},
            {"schema", schema_of(head)}};
}

}  // namespace

Table dictionary_of(const std::vector<Table>& tables) {
    Table dictionary{dictionary_head(), {}};
    for (const Table& table : tables) describe(table.head, dictionary.rows);
    describe(dictionary.head, dictionary.rows);
    return dictionary;
}

std::string data_package_of(const std::vector<Table>& tables) {
    json::array resources;
    for (const Table& table : tables) resources.push_back(resource_of(table.head));
    resources.push_back(resource_of(dictionary_head()));
    return json::serialize(json::object{{"name", "rapporteur-record"},
                                        {"profile", "tabular-data-package"},
                                        {"title", "A record of intergovernmental mechanisms"},
                                        {"resources", resources}}) +
           "\n";
}

}  // namespace rapporteur
