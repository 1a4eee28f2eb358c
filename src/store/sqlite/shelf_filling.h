#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "store/shelf.h"
#include "store/sqlite/tag_changes.h"
#include "store/sqlite/word_index.h"

namespace rapporteur {

/// One filling of the shelf: takes items, writes those that are new or another, and at the end removes what was not put.
/// Throws SQLite::Exception.
class ShelfFilling {
  public:
    ShelfFilling(SQLite::Database& database, std::string_view time);

    void put(const ShelfItem& item);
    void finish(const ShelfStamp& stamp);

  private:
    struct Known {
        std::int64_t number = 0;
        std::string sort;
        std::string tags;
        std::string orders;
        std::string words;
        std::string json;
        bool removed = false;
    };

    std::optional<Known> find(const ShelfItem& item);
    void take_down(const std::string& topic, const Known& known);
    void put_up(const ShelfItem& item, std::int64_t number);
    static void each_row(const std::string& topic, const std::vector<std::string>& tags, const std::string& sort, const std::map<std::string, std::string>& orders, std::int64_t number,
                         SQLite::Statement& change);
    void see(std::int64_t number);
    void remove_others();
    /// Before each change: begins a transaction, and ends the one that has grown large. True: what was looked up before may be another now.
    bool step();
    void commit();

    SQLite::Database& database_;
    std::string time_;
    std::vector<bool> seen_;  ///< by number
    std::unique_ptr<SQLite::Transaction> transaction_;
    std::size_t written_ = 0;  ///< in this transaction
    SQLite::Statement find_, insert_, update_, put_tag_, drop_tag_;
    TagChanges tags_;
    std::map<std::string, WordIndex, std::less<>> words_;  ///< by topic
};

}  // namespace rapporteur
