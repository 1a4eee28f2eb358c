#pragma once

#include <SQLiteCpp/Database.h>

#include "store/shelf.h"
#include "store/sqlite/statement.h"

namespace rapporteur {

/// A page of a topic's items, in the order asked for. Throws SQLite::Exception.
ShelfPage list_in_order(SQLite::Database& database, const ShelfQuery& query);
/// The same in the order of their change, removed ones too. Throws SQLite::Exception.
ShelfPage list_by_change(SQLite::Database& database, const ShelfQuery& query);

/// What `taken` takes, of `shelf_item AS i`.
constexpr const char* shelved_columns = "i.id, i.json, i.created, i.modified, i.removed, i.number";
ShelvedItem taken(const Use& row);

}  // namespace rapporteur
