#include "store/sqlite/shelf_filling.h"

#include <boost/json.hpp>

#include "store/sqlite/shelf_schema.h"
#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr std::size_t at_once = 4000;  // items in one transaction: readers and other writers wait no longer than for these
constexpr char between = '\n';         // no tag holds one

std::string joined(const std::vector<std::string>& tags) {
    std::string out;
    for (const std::string& tag : tags) out += (out.empty() ? "" : std::string(1, between)) + tag;
    return out;
}

std::vector<std::string> apart(const std::string& tags) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < tags.size();) {
        const std::size_t end = std::min(tags.find(between, at), tags.size());
        out.push_back(tags.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

/// A tag that all items of a topic bear.
constexpr const char* every = "";

}  // namespace

ShelfFilling::ShelfFilling(SQLite::Database& database, std::string_view time)
    : database_(database),
      time_(time),
      find_(database, "SELECT number, sort, tags, words, json, removed FROM shelf_item WHERE topic = ? AND id = ?"),
      insert_(database, "INSERT INTO shelf_item(topic, id, sort, json, tags, words, created, modified, removed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)"),
      update_(database, "UPDATE shelf_item SET sort = ?, json = ?, tags = ?, words = ?, modified = ?, removed = ? WHERE number = ?"),
      put_tag_(database, "INSERT OR IGNORE INTO shelf_tag VALUES (?, ?, ?, ?)"),
      drop_tag_(database, "DELETE FROM shelf_tag WHERE topic = ? AND tag = ? AND sort = ? AND item = ?"),
      count_(database, "INSERT INTO shelf_count VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET items = items + excluded.items") {
    for (const std::string_view topic : searched_topics) words_.try_emplace(std::string(topic), database, topic);
    seen_.resize(std::size_t(database.execAndGet("SELECT coalesce(max(number), 0) FROM shelf_item").getInt64()) + 1);
}

void ShelfFilling::put(const ShelfItem& item) {
    const std::string tags = joined(item.tags);
    const std::optional<Known> known = find(item);
    if (!known) {
        step();
        Use(insert_).text(1, item.topic).text(2, item.id).text(3, item.sort).text(4, item.json).text(5, tags).text(6, item.words).text(7, time_).text(8, time_).run();
        const std::int64_t number = database_.getLastInsertRowid();
        see(number);
        return put_up(item, tags, number);
    }
    see(known->number);
    if (!known->removed && known->json == item.json && known->sort == item.sort && known->tags == tags && known->words == item.words) return;
    step();
    if (!known->removed) take_down(item.topic, *known);
    Use(update_).text(1, item.sort).text(2, item.json).text(3, tags).text(4, item.words).text(5, time_).number(6, 0).number(7, known->number).run();
    put_up(item, tags, known->number);
}

void ShelfFilling::finish(const ShelfStamp& stamp) {
    remove_others();
    boost::json::object extra;
    for (const auto& [topic, json] : stamp.extra) extra[topic] = json;
    const std::string text = boost::json::serialize(extra);
    step();
    SQLite::Statement put(database_, "UPDATE shelf SET documents = ?, receipts = ?, acts = ?, reader = ?, extra = ?");
    Use(put).number(1, stamp.stamp.documents).number(2, stamp.stamp.receipts).number(3, stamp.stamp.acts).text(4, stamp.reader).text(5, text).run();
    transaction_->commit();
    transaction_.reset();
}

void ShelfFilling::see(std::int64_t number) {
    if (seen_.size() <= std::size_t(number)) seen_.resize(std::size_t(number) + 1);
    seen_[std::size_t(number)] = true;
}

std::optional<ShelfFilling::Known> ShelfFilling::find(const ShelfItem& item) {
    Use use(find_);
    if (!use.text(1, item.topic).text(2, item.id).step()) return {};
    return Known{use.number(0), use.text(1), use.text(2), use.text(3), use.text(4), use.number(5) != 0};
}

void ShelfFilling::put_up(const ShelfItem& item, const std::string& tags, std::int64_t number) {
    std::vector<std::string> all = apart(tags);
    for (const std::string& tag : all) {
        Use(put_tag_).text(1, item.topic).text(2, tag).text(3, item.sort).number(4, number).run();
        count(item.topic, tag, 1);
    }
    count(item.topic, every, 1);
    if (item.words.empty()) return;
    if (const auto index = words_.find(item.topic); index != words_.end()) index->second.put(number, item.words, all);
}

void ShelfFilling::take_down(const std::string& topic, const Known& known) {
    const std::vector<std::string> all = apart(known.tags);
    for (const std::string& tag : all) {
        Use(drop_tag_).text(1, topic).text(2, tag).text(3, known.sort).number(4, known.number).run();
        count(topic, tag, -1);
    }
    count(topic, every, -1);
    if (known.words.empty()) return;
    if (const auto index = words_.find(topic); index != words_.end()) index->second.drop(known.number, known.words, all);
}

void ShelfFilling::count(const std::string& topic, const std::string& tag, int change) {
    Use(count_).text(1, topic).text(2, tag).number(3, change).run();
}

void ShelfFilling::remove_others() {
    std::vector<std::pair<std::string, Known>> gone;
    SQLite::Statement all(database_, "SELECT number, topic, sort, tags, words FROM shelf_item WHERE removed = 0");
    while (all.executeStep()) {
        const auto number = std::size_t(all.getColumn(0).getInt64());
        if (number >= seen_.size() || seen_[number]) continue;
        gone.push_back({all.getColumn(1).getString(), {std::int64_t(number), all.getColumn(2).getString(), all.getColumn(3).getString(), all.getColumn(4).getString(), "", false}});
    }
    for (const auto& [topic, known] : gone) {
        step();
        take_down(topic, known);
        Use(update_).text(1, known.sort).text(2, "").text(3, known.tags).text(4, known.words).text(5, time_).number(6, 1).number(7, known.number).run();
    }
}

/// Before each change: begins a transaction, and ends the one that has grown large.
void ShelfFilling::step() {
    if (transaction_ && written_ >= at_once) {
        transaction_->commit();
        transaction_.reset();
    }
    if (!transaction_) {
        transaction_ = std::make_unique<SQLite::Transaction>(database_, shelf_transaction(database_));
        written_ = 0;
    }
    ++written_;
}

}  // namespace rapporteur
