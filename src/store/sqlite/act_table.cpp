#include "store/sqlite/act_table.h"

#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr const char* put_query =
    "INSERT INTO act(number, author, time, reason, body, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?)";
constexpr const char* last_query =
    "SELECT number, author, time, reason, body, previous, hash FROM act ORDER BY number DESC LIMIT 1";
constexpr const char* all_query = "SELECT number, author, time, reason, body, previous, hash FROM act ORDER BY number";

ActEntry take(const Use& use) {
    return {use.number(0), use.text(1), use.text(2), use.text(3), use.text(4), use.text(5), use.text(6)};
}

}  // namespace

ActTable::ActTable(SQLite::Database& database)
    : put_(database, put_query),
      last_(database, last_query),
      all_(database, all_query),
      count_(database, "SELECT coalesce(max(number), 0) FROM act") {}

void ActTable::put(const ActEntry& entry) {
    Use use(put_);
    use.number(1, entry.number).text(2, entry.author).text(3, entry.time).text(4, entry.reason);
    use.text(5, entry.body).text(6, entry.previous).text(7, entry.hash).run();
}

std::optional<ActEntry> ActTable::last() {
    Use use(last_);
    return use.step() ? std::optional(take(use)) : std::nullopt;
}

std::vector<ActEntry> ActTable::all() {
    std::vector<ActEntry> entries;
    Use use(all_);
    while (use.step()) entries.push_back(take(use));
    return entries;
}

std::int64_t ActTable::count() {
    Use use(count_);
    use.step();
    return use.number(0);
}

}  // namespace rapporteur
