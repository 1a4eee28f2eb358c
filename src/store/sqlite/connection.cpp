#include "store/sqlite/connection.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>
#include <sqlite3.h>

#include <filesystem>
#include <system_error>

#include "store/sqlite/failure.h"
#include "store/sqlite/schema.h"

namespace rapporteur {

namespace fs = std::filesystem;

namespace {

using Database = SQLite::Database;

constexpr int busy_milliseconds = 20'000;

std::int64_t ask(Database& database, const char* question) {
    return database.execAndGet(question).getInt64();
}

/// A folder that may not be written cannot hold the files that go with a record in use: if there are none, the record
/// is at rest and is read as it lies there.
std::unique_ptr<Database> open_at_rest(const std::string& path) {
    std::error_code ignored;
    if (fs::exists(path + "-wal", ignored) && fs::file_size(path + "-wal", ignored) > 0) return nullptr;
    auto database = std::make_unique<Database>(uri_to_read(path, true), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    ask(*database, "PRAGMA schema_version");
    return database;
}

Connection open(const std::string& path, OpenMode mode) {
    const int flags = SQLite::OPEN_READWRITE | (mode == OpenMode::create ? SQLite::OPEN_CREATE : 0);
    try {
        auto database = std::make_unique<Database>(path, flags, busy_milliseconds);
        ask(*database, "PRAGMA schema_version");
        const bool writable = sqlite3_db_readonly(database->getHandle(), "main") == 0;
        return {std::move(database), writable};
    } catch (const SQLite::Exception& exception) {
        const int code = exception.getErrorCode() & 0xff;
        const bool refused = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
        if (mode == OpenMode::create || !refused) throw;
        if (auto database = open_at_rest(path)) return {std::move(database), false, true};
        throw;
    }
}

void make_tables(Database& database) {
    database.exec("PRAGMA page_size = 8192");
    database.exec("PRAGMA journal_mode = WAL");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (ask(database, "SELECT count(*) FROM sqlite_master") != 0) return;  // another program was faster
    database.exec(enduring_schema);
    database.exec(derived_schema);
    database.exec("PRAGMA application_id = " + std::to_string(application_id));
    database.exec("PRAGMA user_version = " + std::to_string(schema_version));
    transaction.commit();
}

void make_derived_anew(Database& database) {
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    database.exec(drop_derived);
    database.exec(derived_schema);
    transaction.commit();
}

bool derived_is_current(Database& database) {
    if (!database.tableExists("derived")) return false;
    return ask(database, "SELECT coalesce(max(version), 0) FROM derived") == derived_version;
}

bool is_empty(Database& database) {
    return ask(database, "PRAGMA application_id") == 0 && ask(database, "SELECT count(*) FROM sqlite_master") == 0;
}

Status refuse_foreign(Database& database, const std::string& path) {
    if (ask(database, "PRAGMA application_id") != application_id) {
        return Error{path, "", "this database belongs to another program", "Name another file with --record FILE."};
    }
    const std::int64_t version = ask(database, "PRAGMA user_version");
    if (version > schema_version) {
        return Error{path, "",
                     "this record was made by a newer Rapporteur (its format is " + std::to_string(version) +
                         ", this program knows " + std::to_string(schema_version) + ")",
                     "Use that Rapporteur or a later one; the file was left as it is."};
    }
    return {};
}

void settle(Connection& connection) {
    Database& database = *connection.database;
    database.exec("PRAGMA foreign_keys = ON");
    database.exec("PRAGMA recursive_triggers = ON");
    database.exec("PRAGMA trusted_schema = OFF");
    database.exec("PRAGMA cache_size = -16384");
    if (!connection.writable) return;
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA secure_delete = OFF");
    database.exec("PRAGMA journal_size_limit = 67108864");
}

/// SQLite takes a file too short to be a database for an empty one, and would write over it. A record in use must not be opened to look: whoever
/// closes a file gives up all locks that the process has on it, SQLite's too (fcntl(2), "How To Corrupt An SQLite Database File", 2.2).
bool is_too_short(const std::string& path) {
    constexpr std::uintmax_t smallest = 512;  // one page of a database
    std::error_code failed;
    const std::uintmax_t bytes = fs::file_size(path, failed);
    return !failed && bytes > 0 && bytes < smallest;
}

Status refuse_path(const std::string& path, OpenMode mode) {
    std::error_code error;
    const fs::file_status status = fs::status(path, error);
    if (fs::is_directory(status)) {
        return Error{path, "", "this is a folder, not a record", "Name a file with --record FILE."};
    }
    if (mode == OpenMode::read && status.type() == fs::file_type::not_found) {
        return Error{path, "", "there is no record here",
                     "Read some reports first, or name the record with --record FILE."};
    }
    if (fs::is_regular_file(status) && is_too_short(path)) return no_database(path);
    return {};
}

Result<Connection> connect_checked(const std::string& path, OpenMode mode) {
    Connection connection = open(path, mode);
    Database& database = *connection.database;
    if (is_empty(database)) {
        if (!connection.writable) return Error{path, "", "this file is empty and cannot be written", ""};
        make_tables(database);
    }
    if (Status refused = refuse_foreign(database, path)) return *refused;
    if (mode == OpenMode::create && !connection.writable) {
        return Error{path, "", "the record can only be read, not written",
                     "Give yourself the right to write it and its folder."};
    }
    settle(connection);
    if (!derived_is_current(database)) {
        if (!connection.writable) {
            return Error{path, "", "this record's readings are those of another version",
                         "Give yourself the right to write the record, then run: rapporteur rebuild"};
        }
        make_derived_anew(database);
    }
    return connection;
}

}  // namespace

std::string uri_to_read(const std::string& path, bool at_rest) {
    std::string uri = "file:";  // where `%`, `?` and `#` have a meaning
    for (const char c : path) {
        if (c == '%' || c == '?' || c == '#') {
            constexpr std::string_view digits = "0123456789ABCDEF";
            uri += '%';
            uri += digits[static_cast<unsigned char>(c) >> 4];
            uri += digits[static_cast<unsigned char>(c) & 15];
        } else {
            uri += c;
        }
    }
    return uri + (at_rest ? "?immutable=1" : "?mode=ro");
}

Result<Connection> connect(const std::string& path, OpenMode mode) {
    if (Status refused = refuse_path(path, mode)) return *refused;
    return guarded(path, [&] { return connect_checked(path, mode); });
}

}  // namespace rapporteur
