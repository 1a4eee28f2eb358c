#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

#include "store/store.h"

namespace rapporteur {

/// The seal of the record as last folded: one row or none. Throws SQLite::Exception.
class RecordTable {
  public:
    explicit RecordTable(SQLite::Database& database);

    void put(const RecordSeal& seal);
    std::optional<RecordSeal> find();

  private:
    SQLite::Statement put_;
    SQLite::Statement find_;
};

}  // namespace rapporteur
