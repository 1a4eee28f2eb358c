#include "store/sqlite/tag_changes.h"

#include "store/sqlite/statement.h"

namespace rapporteur {

TagChanges::TagChanges(SQLite::Database& database)
    : count_(database, "INSERT INTO shelf_count VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET items = items + excluded.items"),
      find_(database, "SELECT items FROM shelf_set WHERE topic = ? AND tag = ? AND chunk = ?"),
      put_(database, "INSERT INTO shelf_set VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET items = excluded.items") {}

void TagChanges::write() {
    for (const auto& [tag, changes] : changes_) {
        std::map<std::int64_t, std::vector<Change>> by_chunk;
        for (const Change& change : changes) by_chunk[change.number / items_in_a_chunk].push_back(change);
        std::int64_t more = 0;
        for (const auto& [chunk, of_chunk] : by_chunk) more += write_chunk(tag, chunk, of_chunk);
        if (more != 0) Use(count_).text(1, tag.first).text(2, tag.second).number(3, more).run();
    }
    changes_.clear();
}

std::int64_t TagChanges::write_chunk(const Tag& tag, std::int64_t chunk, const std::vector<Change>& changes) {
    ItemSet items = known(tag, chunk);
    const std::size_t before = items.count();
    for (const Change& change : changes) items.set(std::size_t(change.number % items_in_a_chunk), change.put);
    const std::string bytes = packed(items);
    Use(put_).text(1, tag.first).text(2, tag.second).number(3, chunk).blob(4, bytes).run();
    return std::int64_t(items.count()) - std::int64_t(before);
}

ItemSet TagChanges::known(const Tag& tag, std::int64_t chunk) {
    Use use(find_);
    use.text(1, tag.first).text(2, tag.second).number(3, chunk);
    return unpacked(use.step() ? use.text(0) : "");
}

}  // namespace rapporteur
