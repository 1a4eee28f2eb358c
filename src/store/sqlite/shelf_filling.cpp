#include "store/sqlite/shelf_filling.h"

#include <boost/json.hpp>

#include "store/sqlite/shelf_columns.h"
#include "store/sqlite/shelf_schema.h"
#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr std::size_t at_once = 4000;  // items in one transaction: readers and other writers wait no longer than for these

/// Later than any filling that was finished before, whatever the clock says: who has seen all that was modified before a time misses nothing.
std::string time_of_filling(SQLite::Database& database, std::string_view time) {
    SQLite::Statement later(database, "SELECT max(?, coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', filled, '+1 second'), '')) FROM shelf");
    Use use(later);
    return use.text(1, time).step() ? use.text(0) : std::string(time);
}

/// A tag that all items of a topic bear.
constexpr const char* every = "";

}  // namespace

ShelfFilling::ShelfFilling(SQLite::Database& database, std::string_view time)
    : database_(database),
      time_(time_of_filling(database, time)),
      find_(database, "SELECT number, sort, tags, orders, words, json, removed FROM shelf_item WHERE topic = ? AND id = ?"),
      insert_(database, "INSERT INTO shelf_item(topic, id, sort, json, tags, orders, words, created, modified, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)"),
      update_(database, "UPDATE shelf_item SET sort = ?, json = ?, tags = ?, orders = ?, words = ?, modified = ?, removed = ? WHERE number = ?"),
      put_tag_(database, "INSERT OR IGNORE INTO shelf_tag VALUES (?, ?, ?, ?, ?)"),
      drop_tag_(database, "DELETE FROM shelf_tag WHERE topic = ? AND ordering = ? AND tag = ? AND sort = ? AND item = ?"),
      tags_(database) {
    for (const std::string_view topic : searched_topics) words_.try_emplace(std::string(topic), database, topic);
    seen_.resize(std::size_t(database.execAndGet("SELECT coalesce(max(number), 0) FROM shelf_item").getInt64()) + 1);
}

void ShelfFilling::put(const ShelfItem& item) {
    const std::string tags = tags_joined(item.tags), orders = orders_joined(item.orders);
    const auto is_same = [&](const Known& known) {
        return !known.removed && known.json == item.json && known.sort == item.sort && known.tags == tags && known.orders == orders && known.words == item.words;
    };
    std::optional<Known> known = find(item);
    if (known && is_same(*known)) return see(known->number);
    if (step()) known = find(item);  // another program may have put it there before this transaction
    if (!known) {
        Use(insert_).text(1, item.topic).text(2, item.id).text(3, item.sort).text(4, item.json).text(5, tags).text(6, orders).text(7, item.words).text(8, time_).text(9, time_).run();
        const std::int64_t number = database_.getLastInsertRowid();
        see(number);
        return put_up(item, number);
    }
    see(known->number);
    if (is_same(*known)) return;
    if (!known->removed) take_down(item.topic, *known);
    Use(update_).text(1, item.sort).text(2, item.json).text(3, tags).text(4, orders).text(5, item.words).text(6, time_).number(7, 0).number(8, known->number).run();
    put_up(item, known->number);
}

void ShelfFilling::finish(const ShelfStamp& stamp) {
    remove_others();
    boost::json::object extra;
    for (const auto& [topic, json] : stamp.extra) extra[topic] = json;
    const std::string text = boost::json::serialize(extra);
    step();
    // Where readings were made anew since these were folded, the shelf is of none of them.
    SQLite::Statement put(database_, "UPDATE shelf SET documents = CASE WHEN outdated = ? THEN ? ELSE -1 END, receipts = ?, acts = ?, reader = ?, extra = ?, filled = ?");
    Use(put).number(1, stamp.outdated).number(2, stamp.stamp.documents).number(3, stamp.stamp.receipts).number(4, stamp.stamp.acts).text(5, stamp.reader).text(6, text).text(7, time_).run();
    commit();
}

void ShelfFilling::see(std::int64_t number) {
    if (seen_.size() <= std::size_t(number)) seen_.resize(std::size_t(number) + 1);
    seen_[std::size_t(number)] = true;
}

std::optional<ShelfFilling::Known> ShelfFilling::find(const ShelfItem& item) {
    Use use(find_);
    if (!use.text(1, item.topic).text(2, item.id).step()) return {};
    return Known{use.number(0), use.text(1), use.text(2), use.text(3), use.text(4), use.text(5), use.number(6) != 0};
}

void ShelfFilling::put_up(const ShelfItem& item, std::int64_t number) {
    each_row(item.topic, item.tags, item.sort, item.orders, number, put_tag_);
    for (const std::string& tag : item.tags) tags_.put(item.topic, tag, number);
    tags_.put(item.topic, every, number);
    if (item.words.empty()) return;
    if (const auto index = words_.find(item.topic); index != words_.end()) index->second.put(number, item.words, item.tags);
}

void ShelfFilling::take_down(const std::string& topic, const Known& known) {
    const std::vector<std::string> tags = tags_apart(known.tags);
    each_row(topic, tags, known.sort, orders_apart(known.orders), known.number, drop_tag_);
    for (const std::string& tag : tags) tags_.drop(topic, tag, known.number);
    tags_.drop(topic, every, known.number);
    if (known.words.empty()) return;
    if (const auto index = words_.find(topic); index != words_.end()) index->second.drop(known.number, known.words, tags);
}

/// Runs a statement for each row that an item has among the tags.
void ShelfFilling::each_row(const std::string& topic, const std::vector<std::string>& tags, const std::string& sort, const std::map<std::string, std::string>& orders, std::int64_t number,
                            SQLite::Statement& change) {
    const auto run = [&](const std::string& order, const std::string& tag, const std::string& key) { Use(change).text(1, topic).text(2, order).text(3, tag).text(4, key).number(5, number).run(); };
    for (const std::string& tag : tags) run("", tag, sort);
    for (const auto& [order, key] : orders) {
        run(order, every, key);
        for (const std::string& tag : tags) run(order, tag, key);
    }
}

void ShelfFilling::remove_others() {
    std::vector<std::int64_t> gone;
    SQLite::Statement all(database_, "SELECT number FROM shelf_item WHERE removed = 0");
    while (all.executeStep()) {
        const auto number = std::size_t(all.getColumn(0).getInt64());
        if (number < seen_.size() && !seen_[number]) gone.push_back(std::int64_t(number));
    }
    SQLite::Statement as_it_is(database_, "SELECT topic, sort, tags, orders, words FROM shelf_item WHERE number = ? AND removed = 0");
    for (const std::int64_t number : gone) {
        step();
        std::string topic;
        Known known;
        {
            Use use(as_it_is);
            if (!use.number(1, number).step()) continue;
            topic = use.text(0);
            known = {number, use.text(1), use.text(2), use.text(3), use.text(4), "", false};
        }
        take_down(topic, known);
        Use(update_).text(1, known.sort).text(2, "").text(3, known.tags).text(4, known.orders).text(5, known.words).text(6, time_).number(7, 1).number(8, known.number).run();
    }
}

bool ShelfFilling::step() {
    if (transaction_ && written_ >= at_once) commit();
    const bool begins = !transaction_;
    if (begins) {
        transaction_ = std::make_unique<SQLite::Transaction>(database_, shelf_transaction(database_));
        written_ = 0;
    }
    ++written_;
    return begins;
}

void ShelfFilling::commit() {
    tags_.write();
    transaction_->commit();
    transaction_.reset();
}

}  // namespace rapporteur
