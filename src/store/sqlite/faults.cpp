#include "store/sqlite/faults.h"

#include <SQLiteCpp/Statement.h>

#include <string>

#include "store/sqlite/schema.h"

namespace rapporteur {

namespace {

void find_damage(SQLite::Database& database, std::vector<Fault>& faults) {
    SQLite::Statement rows(database, "PRAGMA integrity_check");
    while (rows.executeStep()) {
        const std::string word = rows.getColumn(0).getString();
        if (word != "ok") faults.push_back({"file", word});
    }
}

void find_lost_references(SQLite::Database& database, std::vector<Fault>& faults) {
    SQLite::Statement rows(database, "PRAGMA foreign_key_check");
    while (rows.executeStep()) {
        faults.push_back({rows.getColumn(0).getString() + " " + rows.getColumn(1).getString(),
                          "refers to a row of " + rows.getColumn(2).getString() + " that is not there"});
    }
}

void find_lost_rows(SQLite::Database& database, std::vector<Fault>& faults, const std::string& table) {
    SQLite::Statement row(database, "SELECT count(*), coalesce(max(number), 0) FROM " + table);
    row.executeStep();
    if (row.getColumn(0).getInt64() != row.getColumn(1).getInt64()) faults.push_back({table, "rows were removed"});
}

void find_lost_guards(SQLite::Database& database, std::vector<Fault>& faults) {
    constexpr int guards = 8;
    SQLite::Statement row(database,
                          "SELECT count(*) FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%_is_never_%'");
    row.executeStep();
    if (row.getColumn(0).getInt() != guards)
        faults.push_back({"file", "the triggers that keep documents and acts from change are missing"});
}

}  // namespace

std::vector<Fault> faults_of(SQLite::Database& database) {
    std::vector<Fault> faults;
    find_damage(database, faults);
    find_lost_references(database, faults);
    for (const char* table : {"document", "original", "receipt", "act"}) find_lost_rows(database, faults, table);
    find_lost_guards(database, faults);
    return faults;
}

}  // namespace rapporteur
