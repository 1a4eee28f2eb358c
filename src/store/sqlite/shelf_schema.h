#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Transaction.h>

#include <string_view>

namespace rapporteur {

/// Makes the tables of the shelf where they are not there, and anew where another version of the program made them.
/// The database must be writable.
void make_shelf(SQLite::Database& database);

/// Readings were made anew: whoever keeps a shelf in this database is to fill it again. Its items stay, and when they last were others.
void outdate_shelf(SQLite::Database& database);

/// The reading of a document is another now: search is to know anew whose it is.
void outdate_marks(SQLite::Database& database, std::string_view sha256);

/// How a transaction on a shelf begins: a record that cannot be written may be attached to it, and IMMEDIATE would want to write
/// that too.
SQLite::TransactionBehavior shelf_transaction(const SQLite::Database& database);

}  // namespace rapporteur
