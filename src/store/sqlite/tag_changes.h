#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "store/sqlite/item_set.h"

namespace rapporteur {

/// What a filling changed in the number of items that bear each tag, and in which they are (`shelf_count`, `shelf_set`): kept until
/// its transaction ends, for thousands of items share their tags. Throws SQLite::Exception.
class TagChanges {
  public:
    explicit TagChanges(SQLite::Database& database);

    void put(const std::string& topic, const std::string& tag, std::int64_t number) { changes_[{topic, tag}].push_back({number, true}); }
    void drop(const std::string& topic, const std::string& tag, std::int64_t number) { changes_[{topic, tag}].push_back({number, false}); }

    void write();

  private:
    struct Change {
        std::int64_t number;
        bool put;
    };
    using Tag = std::pair<std::string, std::string>;  ///< with its topic before it

    /// How many more items bear the tag then.
    std::int64_t write_chunk(const Tag& tag, std::int64_t chunk, const std::vector<Change>& changes);
    ItemSet known(const Tag& tag, std::int64_t chunk);

    SQLite::Statement count_, find_, put_;
    std::map<Tag, std::vector<Change>> changes_;
};

}  // namespace rapporteur
