#include "store/sqlite/schema.h"

namespace rapporteur {

const char* const enduring_schema = R"sql(
CREATE TABLE document(
    number      INTEGER PRIMARY KEY,
    sha256      TEXT NOT NULL UNIQUE,
    text        BLOB NOT NULL,
    received_at TEXT NOT NULL
) STRICT;

CREATE TABLE original(
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE receipt(
    number      INTEGER PRIMARY KEY,
    document    INTEGER NOT NULL REFERENCES document(number),
    original    INTEGER REFERENCES original(number),
    path        TEXT NOT NULL,
    media_type  TEXT NOT NULL,
    encoding    TEXT NOT NULL,
    title       TEXT NOT NULL,
    published   TEXT NOT NULL,
    url         TEXT NOT NULL,
    outlet      TEXT NOT NULL,
    received_at TEXT NOT NULL
) STRICT;
CREATE INDEX receipt_of_document ON receipt(document);

CREATE TABLE act(
    number   INTEGER PRIMARY KEY,
    author   TEXT NOT NULL,
    time     TEXT NOT NULL,
    reason   TEXT NOT NULL,
    body     TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash     TEXT NOT NULL
) STRICT;

CREATE TRIGGER document_is_never_changed BEFORE UPDATE ON document BEGIN SELECT RAISE(ABORT, 'documents are never changed'); END;
CREATE TRIGGER document_is_never_removed BEFORE DELETE ON document BEGIN SELECT RAISE(ABORT, 'documents are never removed'); END;
CREATE TRIGGER original_is_never_changed BEFORE UPDATE ON original BEGIN SELECT RAISE(ABORT, 'originals are never changed'); END;
CREATE TRIGGER original_is_never_removed BEFORE DELETE ON original BEGIN SELECT RAISE(ABORT, 'originals are never removed'); END;
CREATE TRIGGER receipt_is_never_changed BEFORE UPDATE ON receipt BEGIN SELECT RAISE(ABORT, 'receipts are never changed'); END;
CREATE TRIGGER receipt_is_never_removed BEFORE DELETE ON receipt BEGIN SELECT RAISE(ABORT, 'receipts are never removed'); END;
CREATE TRIGGER act_is_never_changed BEFORE UPDATE ON act BEGIN SELECT RAISE(ABORT, 'acts are never changed'); END;
CREATE TRIGGER act_is_never_removed BEFORE DELETE ON act BEGIN SELECT RAISE(ABORT, 'acts are never removed'); END;
)sql";

const char* const derived_schema = R"sql(
CREATE TABLE reading(
    number INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE,
    reader TEXT NOT NULL,
    json   TEXT NOT NULL,
    fingerprint BLOB NOT NULL
) STRICT;

CREATE TABLE record(
    number    INTEGER PRIMARY KEY CHECK (number = 1),
    documents INTEGER NOT NULL,
    receipts  INTEGER NOT NULL,
    acts      INTEGER NOT NULL,
    reader    TEXT NOT NULL,
    sha256    TEXT NOT NULL
) STRICT;

CREATE TABLE derived(version INTEGER NOT NULL) STRICT;
INSERT INTO derived VALUES (1);
)sql";

const char* const drop_derived = R"sql(
DROP TABLE IF EXISTS reading;
DROP TABLE IF EXISTS reading_anew;
DROP TABLE IF EXISTS record;
DROP TABLE IF EXISTS derived;
)sql";

}  // namespace rapporteur
