#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

#include "store/store.h"

namespace rapporteur {

/// The record as last folded: one row or none. Throws SQLite::Exception.
class RecordTable {
  public:
    explicit RecordTable(SQLite::Database& database);

    void put(const StoredRecord& record);
    std::optional<StoredRecord> find();

  private:
    SQLite::Statement put_;
    SQLite::Statement find_;
};

}  // namespace rapporteur
