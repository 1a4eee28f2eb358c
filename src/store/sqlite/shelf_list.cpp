#include "store/sqlite/shelf_list.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <variant>

#include "store/sqlite/shelf_columns.h"
#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

using Tags = std::vector<std::string>;

/// The item a page ended with, a removed one too.
struct Last {
    std::int64_t number = 0;  ///< 0: there was no page before
    std::string sort;
    Tags tags;
    std::map<std::string, std::string> orders;
};

/// Where a stretch goes on: after an item of it.
struct Place {
    std::string key;
    std::int64_t number = 0;
};

/// Where an item stands in a stretch; nothing where it stands in another.
std::optional<Place> place_in(const ShelfStretch& stretch, const Last& item) {
    if (!stretch.tag.empty() && std::ranges::find(item.tags, stretch.tag) == item.tags.end()) return {};
    const auto further = item.orders.find(stretch.order);
    if (!stretch.order.empty() && further == item.orders.end()) return {};
    const std::string& key = stretch.order.empty() ? item.sort : further->second;
    if (key < stretch.from || (!stretch.below.empty() && key >= stretch.below)) return {};
    return Place{key, item.number};
}

/// A statement while it is being put together, with what is bound to it.
class Question {
  public:
    Question& add(std::string_view sql) {
        sql_ += sql;
        return *this;
    }
    Question& add(std::string_view sql, std::variant<std::string, std::int64_t> value) {
        sql_ += sql;
        values_.push_back(std::move(value));
        return *this;
    }

    /// Calls `take` for each row until it says that it has enough.
    template <class Take>
    void ask(SQLite::Database& database, const Take& take) const {
        SQLite::Statement rows(database, sql_);
        Use use(rows);
        for (std::size_t n = 0; n < values_.size(); ++n) {
            if (const auto* const text = std::get_if<std::string>(&values_[n])) use.text(int(n) + 1, *text);
            if (const auto* const number = std::get_if<std::int64_t>(&values_[n])) use.number(int(n) + 1, *number);
        }
        while (use.step() && take(use)) {
        }
    }

  private:
    std::string sql_;
    std::vector<std::variant<std::string, std::int64_t>> values_;
};

/// The items of one stretch. `tags`: the rarest first, for its rows are gone through.
Question question_of(const std::string& topic, const ShelfStretch& stretch, const Tags& tags, const std::optional<Place>& after, std::size_t most) {
    const bool all = tags.empty() && stretch.order.empty();
    const std::string key = all ? "i.sort" : "t.sort", number = all ? "i.number" : "t.item", way = stretch.backwards ? " DESC" : "";
    Question ask;
    ask.add("SELECT ").add(shelved_columns);
    if (all) {
        ask.add(" FROM shelf_item AS i WHERE i.removed = 0 AND i.topic = ?", topic);
    } else {
        ask.add(" FROM shelf_tag AS t JOIN shelf_item AS i ON i.number = t.item WHERE t.topic = ?", topic).add(" AND t.ordering = ?", stretch.order).add(" AND t.tag = ?", tags.empty() ? "" : tags[0]);
    }
    for (std::size_t n = 1; n < tags.size(); ++n) {
        ask.add(" AND EXISTS (SELECT 1 FROM shelf_tag AS u WHERE u.topic = t.topic AND u.ordering = t.ordering AND u.tag = ?", tags[n]).add(" AND u.sort = t.sort AND u.item = t.item)");
    }
    if (!stretch.from.empty()) ask.add(" AND " + key + " >= ?", stretch.from);
    if (!stretch.below.empty()) ask.add(" AND " + key + " < ?", stretch.below);
    if (after) ask.add(" AND (" + key + ", " + number + ") " + (stretch.backwards ? "<" : ">") + " (?", after->key).add(", ?)", after->number);
    ask.add(" ORDER BY " + key + way + ", " + number + way + " LIMIT ?", std::int64_t(most));
    return ask;
}

/// Makes one page, stretch by stretch.
class PageMaker {
  public:
    PageMaker(SQLite::Database& database, std::size_t limit) : database_(database), limit_(limit) {}

    void take(const Question& question) {
        question.ask(database_, [&](const Use& row) {
            if (page_.items.size() == limit_) page_.next = last_;
            else page_.items.push_back(taken(row));
            last_ = row.number(5);
            return page_.next == 0;
        });
    }
    /// One more than there is room for tells that there is a next page.
    std::size_t room() const { return limit_ - page_.items.size() + 1; }
    bool full() const { return page_.next != 0; }
    ShelfPage page() { return std::move(page_); }

  private:
    SQLite::Database& database_;
    std::size_t limit_;
    ShelfPage page_;
    std::int64_t last_ = 0;
};

class Lister {
  public:
    Lister(SQLite::Database& database, const ShelfQuery& query) : database_(database), query_(query) {}

    ShelfPage in_order() {
        const Last last = last_item();
        PageMaker maker(database_, query_.limit);
        bool reached = last.number == 0;
        for (const ShelfStretch& stretch : query_.stretches) {
            const auto after = reached ? std::nullopt : place_in(stretch, last);
            reached = reached || after;
            if (reached && !maker.full()) maker.take(question_of(query_.topic, stretch, tags_of(stretch), after, maker.room()));
        }
        ShelfPage page = maker.page();
        if (query_.whole && query_.tags.size() <= 1) page.total = items_with(query_.tags.empty() ? "" : query_.tags[0]);
        return page;
    }

    ShelfPage by_change() {
        std::string from = query_.modified_since;
        Question().add("SELECT modified FROM shelf_item WHERE number = ?", query_.after).ask(database_, [&](const Use& row) {
            from = row.text(0);
            return false;
        });
        Question ask;
        ask.add("SELECT ").add(shelved_columns).add(" FROM shelf_item AS i WHERE i.topic = ?", query_.topic).add(" AND (i.modified, i.number) > (?", from).add(", ?)", query_.after);
        PageMaker maker(database_, query_.limit);
        maker.take(ask.add(" ORDER BY i.modified, i.number LIMIT ?", std::int64_t(maker.room())));
        return maker.page();
    }

  private:
    Last last_item() {
        Last last;
        Question().add("SELECT number, sort, tags, orders FROM shelf_item WHERE number = ?", query_.after).ask(database_, [&](const Use& row) {
            last = {row.number(0), row.text(1), tags_apart(row.text(2)), orders_apart(row.text(3))};
            return false;
        });
        return last;
    }

    Tags tags_of(const ShelfStretch& stretch) {
        Tags tags = query_.tags;
        if (!stretch.tag.empty() && std::ranges::find(tags, stretch.tag) == tags.end()) tags.push_back(stretch.tag);
        std::ranges::sort(tags, {}, [&](const std::string& tag) { return items_with(tag); });
        return tags;
    }

    std::int64_t items_with(const std::string& tag) {
        std::int64_t items = 0;
        Question().add("SELECT items FROM shelf_count WHERE topic = ?", query_.topic).add(" AND tag = ?", tag).ask(database_, [&](const Use& row) {
            items = row.number(0);
            return false;
        });
        return items;
    }

    SQLite::Database& database_;
    const ShelfQuery& query_;
};

}  // namespace

ShelvedItem taken(const Use& row) { return {row.text(0), row.text(1), row.text(2), row.text(3), row.number(4) != 0}; }

ShelfPage list_in_order(SQLite::Database& database, const ShelfQuery& query) { return Lister(database, query).in_order(); }

ShelfPage list_by_change(SQLite::Database& database, const ShelfQuery& query) { return Lister(database, query).by_change(); }

}  // namespace rapporteur
