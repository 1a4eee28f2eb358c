#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <optional>
#include <vector>

#include "store/act_entry.h"

namespace rapporteur {

/// The acts, in order of their numbers. Throws SQLite::Exception.
class ActTable {
  public:
    explicit ActTable(SQLite::Database& database);

    void put(const ActEntry& entry);
    std::optional<ActEntry> last();
    std::vector<ActEntry> all();
    std::int64_t count();

  private:
    SQLite::Statement put_;
    SQLite::Statement last_;
    SQLite::Statement all_;
    SQLite::Statement count_;
};

}  // namespace rapporteur
