#include "store/sqlite/reading_table.h"

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr const char* begin_query = R"sql(
DROP TABLE IF EXISTS reading_anew;
CREATE TABLE reading_anew(
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    reader TEXT NOT NULL,
    json   TEXT NOT NULL,
    fingerprint BLOB NOT NULL
) STRICT;
)sql";

constexpr const char* compare_query = R"sql(
SELECT coalesce(old.sha256, new.sha256),
       CASE WHEN old.sha256 IS NULL THEN 1
            WHEN new.sha256 IS NULL THEN 2
            WHEN old.reader <> new.reader THEN 3
            WHEN old.json <> new.json OR old.fingerprint <> new.fingerprint THEN 4
            ELSE 0 END
FROM reading AS old FULL JOIN reading_anew AS new USING (sha256))sql";

/// Documents that arrived during the renewal keep the reading they came with.
constexpr const char* keep_newcomers_query = R"sql(
INSERT INTO reading_anew(sha256, reader, json, fingerprint)
SELECT sha256, reader, json, fingerprint FROM reading
WHERE sha256 NOT IN (SELECT sha256 FROM reading_anew) AND sha256 IN (SELECT sha256 FROM document);
)sql";

constexpr const char* adopt_query = R"sql(
DROP TABLE reading;
ALTER TABLE reading_anew RENAME TO reading;
DELETE FROM record;
)sql";

/// Eight bytes a place, the lowest first.
std::string bytes_of(const Sketch& sketch) {
    std::string bytes;
    for (const std::uint64_t place : sketch) {
        for (unsigned shift = 0; shift < 64; shift += 8) bytes += static_cast<char>(place >> shift & 0xff);
    }
    return bytes;
}

Sketch sketch_of(std::string_view bytes) {
    Sketch sketch(bytes.size() / 8);
    for (std::size_t at = 0; at < sketch.size() * 8; ++at) {
        sketch[at / 8] |= std::uint64_t{static_cast<unsigned char>(bytes[at])} << at % 8 * 8;
    }
    return sketch;
}

std::optional<StoredReading> take(Use& use) {
    if (!use.step()) return std::nullopt;
    return StoredReading{use.text(0), use.text(1), use.text(2), sketch_of(use.text(3))};
}

void insert(SQLite::Statement& statement, const StoredReading& reading) {
    const std::string sketch = bytes_of(reading.sketch);
    Use(statement).text(1, reading.sha256).text(2, reading.reader).text(3, reading.json).blob(4, sketch).run();
}

}  // namespace

ReadingTable::ReadingTable(SQLite::Database& database)
    : database_(database),
      put_(database, "INSERT OR REPLACE INTO reading(sha256, reader, json, fingerprint) VALUES (?, ?, ?, ?)"),
      find_(database, "SELECT sha256, reader, json, fingerprint FROM reading WHERE sha256 = ?"),
      next_(database,
            "SELECT sha256, reader, json, fingerprint FROM reading WHERE sha256 > ? ORDER BY sha256 LIMIT 1") {}

void ReadingTable::put(const StoredReading& reading) {
    insert(put_, reading);
}

std::optional<StoredReading> ReadingTable::find(std::string_view sha256) {
    Use use(find_);
    return take(use.text(1, sha256));
}

std::optional<StoredReading> ReadingTable::next(std::string_view sha256) {
    Use use(next_);
    return take(use.text(1, sha256));
}

void ReadingTable::begin_renewal() {
    database_.exec(begin_query);
    put_anew_ = std::make_unique<SQLite::Statement>(
        database_, "INSERT OR REPLACE INTO reading_anew(sha256, reader, json, fingerprint) VALUES (?, ?, ?, ?)");
}

void ReadingTable::put_anew(const StoredReading& reading) {
    if (!put_anew_) throw SQLite::Exception("readings were put anew before a renewal was begun", SQLITE_MISUSE);
    insert(*put_anew_, reading);
}

void ReadingTable::abandon_renewal() {
    put_anew_.reset();
    database_.exec("DROP TABLE IF EXISTS reading_anew");
}

ReadingChanges ReadingTable::adopt_renewal() {
    if (!put_anew_) throw SQLite::Exception("a renewal was adopted before it was begun", SQLITE_MISUSE);
    put_anew_.reset();
    database_.exec(keep_newcomers_query);
    const ReadingChanges changes = compare();
    database_.exec(adopt_query);
    return changes;
}

ReadingChanges ReadingTable::compare() {
    ReadingChanges changes;
    SQLite::Statement rows(database_, compare_query);
    while (rows.executeStep()) {
        changes.count(static_cast<ReadingChange>(rows.getColumn(1).getInt()), rows.getColumn(0).getString());
    }
    return changes;
}

}  // namespace rapporteur
