#include "store/sqlite/shelf_schema.h"

#include <SQLiteCpp/Statement.h>

#include "store/sqlite/statement.h"
#include "store/sqlite/word_index.h"

namespace rapporteur {

namespace {

constexpr std::int64_t shelf_version = 5;

constexpr const char* drop_shelf = R"sql(
DROP TABLE IF EXISTS main.shelf_item;
DROP TABLE IF EXISTS main.shelf_tag;
DROP TABLE IF EXISTS main.shelf_count;
DROP TABLE IF EXISTS main.shelf_set;
DROP TABLE IF EXISTS main.document_marks;
DROP TABLE IF EXISTS main.document_unmarked;
DROP TABLE IF EXISTS main.shelf_words;
DROP TABLE IF EXISTS main.document_words;
DROP TABLE IF EXISTS main.shelf;
)sql";

/// Removed items stay, without their JSON, for those who ask what changed. Each tag of an item stands in `shelf_tag` once for each order the
/// item has: in the usual one, which is called nothing, and in its further ones, where the empty tag stands for all items.
/// `shelf_set` tells which items bear a tag, a chunk of numbers in each row (item_set.h). `document_marks` keeps what each text is to be found
/// by beside its words, `document_unmarked` the texts of which that may be another now.
constexpr const char* shelf_schema = R"sql(
CREATE TABLE shelf_item(
    number   INTEGER PRIMARY KEY,
    topic    TEXT NOT NULL,
    id       TEXT NOT NULL,
    sort     TEXT NOT NULL,
    json     TEXT NOT NULL,
    tags     TEXT NOT NULL,
    orders   TEXT NOT NULL,
    words    TEXT NOT NULL,
    created  TEXT NOT NULL,
    modified TEXT NOT NULL,
    removed  INTEGER NOT NULL,
    UNIQUE(topic, id)
) STRICT;
CREATE INDEX shelf_order ON shelf_item(topic, sort, number) WHERE removed = 0;
CREATE INDEX shelf_change ON shelf_item(topic, modified, number);

CREATE TABLE shelf_tag(
    topic    TEXT NOT NULL,
    ordering TEXT NOT NULL,
    tag      TEXT NOT NULL,
    sort     TEXT NOT NULL,
    item     INTEGER NOT NULL,
    PRIMARY KEY(topic, ordering, tag, sort, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf_count(
    topic TEXT NOT NULL,
    tag   TEXT NOT NULL,
    items INTEGER NOT NULL,
    PRIMARY KEY(topic, tag)
) STRICT, WITHOUT ROWID;

CREATE TABLE shelf_set(
    topic TEXT NOT NULL,
    tag   TEXT NOT NULL,
    chunk INTEGER NOT NULL,
    items BLOB NOT NULL,
    UNIQUE(topic, tag, chunk)
) STRICT;

CREATE TABLE document_marks(number INTEGER PRIMARY KEY, tags TEXT NOT NULL) STRICT;
CREATE TABLE document_unmarked(number INTEGER PRIMARY KEY) STRICT;

CREATE TABLE shelf(
    version   INTEGER NOT NULL,
    documents INTEGER NOT NULL,
    receipts  INTEGER NOT NULL,
    acts      INTEGER NOT NULL,
    reader    TEXT NOT NULL,
    extra     TEXT NOT NULL,
    indexed   INTEGER NOT NULL,
    outdated  INTEGER NOT NULL,
    filled    TEXT NOT NULL
) STRICT;
INSERT INTO shelf VALUES (5, -1, -1, -1, '', '{}', 0, 0, '');
)sql";

bool is_current(SQLite::Database& database) {
    return database.tableExists("shelf") && database.execAndGet("SELECT max(version) FROM shelf").getInt64() == shelf_version;
}

}  // namespace

SQLite::TransactionBehavior shelf_transaction(const SQLite::Database& database) {
    const bool in_memory = database.getFilename().find("mode=memory") != std::string::npos;
    return in_memory ? SQLite::TransactionBehavior::DEFERRED : SQLite::TransactionBehavior::IMMEDIATE;
}

void make_shelf(SQLite::Database& database) {
    if (is_current(database)) return;
    SQLite::Transaction transaction(database, shelf_transaction(database));
    if (is_current(database)) return;
    database.exec(drop_shelf);
    database.exec(shelf_schema);
    for (const std::string_view topic : searched_topics) {
        database.exec(word_index_without(topic));
        database.exec(word_index_schema(topic));
    }
    transaction.commit();
}

void outdate_shelf(SQLite::Database& database) {
    if (!database.tableExists("shelf")) return;
    // A shelf of an earlier form is made anew where it is opened.
    if (is_current(database)) database.exec("UPDATE shelf SET documents = -1, outdated = outdated + 1; INSERT OR IGNORE INTO document_unmarked SELECT number FROM document_marks");
}

void outdate_marks(SQLite::Database& database, std::string_view sha256) {
    if (!database.tableExists("shelf") || !is_current(database)) return;
    SQLite::Statement put(database, "INSERT OR IGNORE INTO document_unmarked SELECT number FROM document_marks JOIN document USING (number) WHERE sha256 = ?");
    Use(put).text(1, sha256).run();
}

}  // namespace rapporteur
