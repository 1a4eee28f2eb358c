#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <optional>
#include <string_view>

#include "store/store.h"

namespace rapporteur {

/// Readings, and beside them, during a renewal, the readings made anew. Throws SQLite::Exception.
class ReadingTable {
  public:
    explicit ReadingTable(SQLite::Database& database);

    /// Inside a transaction of the caller.
    void put(const StoredReading& reading);
    std::optional<StoredReading> find(std::string_view sha256);
    std::optional<StoredReading> next(std::string_view sha256);

    void begin_renewal();
    void put_anew(const StoredReading& reading);
    void abandon_renewal();
    /// Compares and exchanges, inside a transaction of the caller.
    ReadingChanges adopt_renewal();

  private:
    ReadingChanges compare();

    SQLite::Database& database_;
    SQLite::Statement put_;
    SQLite::Statement find_;
    SQLite::Statement next_;
    std::unique_ptr<SQLite::Statement> put_anew_;  ///< only during a renewal
};

}  // namespace rapporteur
