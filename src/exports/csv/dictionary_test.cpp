#include "exports/csv/dictionary.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <set>

#include "exports/csv/record_tables.h"
#include "exports/example_for_test.h"

namespace rapporteur {
namespace {

using Values = std::set<std::string>;

/// Every value of every column that others may refer to, by "table.column"; items of lists by themselves.
std::map<std::string, Values> values_of(const std::vector<Table>& tables) {
    std::map<std::string, Values> out;
    for (const Table& table : tables) {
        for (std::size_t i = 0; i < table.head.columns.size(); ++i) {
            Values& values = out[std::string(table.head.name) + "." + std::string(table.head.columns[i].name)];
            for (const auto& row : table.rows) values.insert(row.at(i));
        }
    }
    return out;
}

std::vector<std::string> items_of(const std::string& field, ColumnType type) {
    if (field.empty()) return {};
    std::vector<std::string> out;
    std::string rest = field;
    for (std::size_t at = rest.find(" | "); type == ColumnType::list && at != rest.npos; at = rest.find(" | ")) {
        out.push_back(rest.substr(0, at));
        rest = rest.substr(at + 3);
    }
    out.push_back(rest);
    return out;
}

void expect_keys_to_lead_to_rows(const Record& record) {
    const std::vector<Table> tables = tables_of(record, test::made_up_words());
    const std::map<std::string, Values> values = values_of(tables);
    for (const Table& table : tables) {
        for (std::size_t i = 0; i < table.head.columns.size(); ++i) {
            const Column& column = table.head.columns[i];
            if (column.refers_to.empty()) continue;
            const auto target = values.find(std::string(column.refers_to));
            ASSERT_NE(target, values.end()) << column.refers_to;
            for (const auto& row : table.rows) {
                for (const std::string& item : items_of(row.at(i), column.type)) {
                    EXPECT_TRUE(target->second.contains(item)) << table.head.name << "." << column.name << ": " << item;
                }
            }
        }
    }
}

TEST(Dictionary, HoldsEveryColumnOfEveryTableOnceWithItsMeaning) {
    const std::vector<Table> tables = tables_of(test::example_record(), nullptr);
    std::set<std::pair<std::string, std::string>> told;
    for (const auto& row : dictionary_of(tables).rows) {
        EXPECT_TRUE(told.emplace(row.at(0), row.at(1)).second) << row.at(0) << "." << row.at(1);
        EXPECT_FALSE(row.at(4).empty());
    }
    std::size_t columns = 6;  // its own
    for (const Table& table : tables) {
        columns += table.head.columns.size();
        for (const Column& column : table.head.columns) {
            EXPECT_TRUE(told.contains({std::string(table.head.name), std::string(column.name)}));
        }
    }
    EXPECT_EQ(told.size(), columns);
}

TEST(Dictionary, RowsAreAsLongAsTheirHeadsAndKeysAreUnique) {
    for (const Table& table : tables_of(test::example_record(), nullptr)) {
        Values keys;
        for (const auto& row : table.rows) {
            EXPECT_EQ(row.size(), table.head.columns.size()) << table.head.name;
            if (table.head.key.empty()) continue;
            EXPECT_TRUE(keys.insert(row.front()).second) << table.head.name << row.front();
        }
    }
}

TEST(Dictionary, KeysLeadToRows) {
    const Record record = test::example_record();
    ASSERT_FALSE(record.commitments.empty());
    expect_keys_to_lead_to_rows(record);
}

TEST(Dictionary, KeysLeadToRowsInAPartToo) {
    const Record record = test::example_record();
    for (const RecordPart& part :
         {RecordPart{"body/kz-uz/commission/trade", "", {}}, RecordPart{"body/in-tz", "", {}},
          RecordPart{"", "session/kz-uz/commission/trade/20", {}}, RecordPart{"", "", {2024}}}) {
        const Result<Record> cut = part_of(record, part);
        ASSERT_TRUE(cut) << part.body << part.session;
        expect_keys_to_lead_to_rows(*cut);
    }
}

TEST(Dictionary, AnActThatTookClaimsNamesTheDocumentsOnly) {
    Reading reading;
    reading.source.sha256 = "aa";
    reading.milestones = {{"anniversary", "a name", {0, 3}, ""}};
    const Act act{1, "li", "2024-01-01T00:00:00Z", "", TakeClaims{"house-model", {reading_to_json(reading)}}};
    const std::vector<Table> tables = tables_of(test::example_record({act}), nullptr);
    const auto acts = std::ranges::find(tables, "acts", [](const Table& each) { return each.head.name; });
    ASSERT_NE(acts, tables.end());
    EXPECT_EQ(acts->rows.at(0).at(4), R"({"act":"claims","maker":"house-model","documents":["aa"]})");
}

TEST(Dictionary, ThePackageDescribesEveryTable) {
    const std::vector<Table> tables = tables_of(test::example_record(), nullptr);
    const auto package = boost::json::parse(data_package_of(tables));
    const auto& resources = package.at("resources").as_array();
    ASSERT_EQ(resources.size(), tables.size() + 1);
    for (std::size_t i = 0; i < tables.size(); ++i) {
        EXPECT_EQ(resources[i].at("path").as_string(), std::string(tables[i].head.name) + ".csv");
        EXPECT_EQ(resources[i].at("schema").at("fields").as_array().size(), tables[i].head.columns.size());
    }
}

}  // namespace
}  // namespace rapporteur
