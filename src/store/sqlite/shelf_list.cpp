#include "store/sqlite/shelf_list.h"

#include <SQLiteCpp/Statement.h>

#include <algorithm>
#include <tuple>
#include <variant>

#include "store/sqlite/item_set.h"
#include "store/sqlite/shelf_columns.h"
#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

using Tags = std::vector<std::string>;

/// An item as a list sees it.
struct ListedItem {
    std::int64_t number = 0;
    std::string sort;
    Tags tags;
    std::map<std::string, std::string> orders;
};

/// Where an item stands in a stretch.
struct Place {
    std::string key;
    std::int64_t number = 0;
};

/// Nothing where it stands in another.
std::optional<Place> place_in(const ShelfStretch& stretch, const ListedItem& item) {
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

/// The numbers of a stretch's items, those with one tag or all.
Question numbers_in(const std::string& topic, const ShelfStretch& stretch, const std::string& tag, const std::optional<Place>& after) {
    const bool all = tag.empty() && stretch.order.empty();
    const std::string number = all ? "number" : "item", way = stretch.backwards ? " DESC" : "";
    Question ask;
    if (all) {
        ask.add("SELECT number FROM shelf_item WHERE removed = 0 AND topic = ?", topic);
    } else {
        ask.add("SELECT item FROM shelf_tag WHERE topic = ?", topic).add(" AND ordering = ?", stretch.order).add(" AND tag = ?", tag);
    }
    if (!stretch.from.empty()) ask.add(" AND sort >= ?", stretch.from);
    if (!stretch.below.empty()) ask.add(" AND sort < ?", stretch.below);
    if (after) ask.add(std::string(" AND (sort, ") + number + ") " + (stretch.backwards ? "<" : ">") + " (?", after->key).add(", ?)", after->number);
    ask.add(" ORDER BY sort" + way + ", " + number + way);
    return ask;
}

bool is_before(const Place& a, const Place& b) { return std::tie(a.key, a.number) < std::tie(b.key, b.number); }

class Lister {
  public:
    Lister(SQLite::Database& database, const ShelfQuery& query) : database_(database), query_(query) {}

    ShelfPage in_order() {
        const std::optional<ListedItem> last = item_at(query_.after);
        bool reached = !last;
        for (const ShelfStretch& stretch : query_.stretches) {
            const auto after = reached ? std::nullopt : place_in(stretch, *last);
            reached = reached || after;
            if (reached && !full()) take(stretch, after);
        }
        ShelfPage page = page_of_numbers();
        if (query_.whole) page.total = items_in_all();
        return page;
    }

    ShelfPage by_change() {
        const std::string& from = query_.after_modified.empty() ? query_.modified_since : query_.after_modified;
        std::vector<std::string> modified;
        Question ask;
        ask.add("SELECT number, modified FROM shelf_item WHERE topic = ?", query_.topic).add(" AND (modified, number) > (?", from).add(", ?) ORDER BY modified, number", query_.after);
        ask.ask(database_, [&](const Use& row) {
            numbers_.push_back(row.number(0));
            modified.push_back(row.text(1));
            return !full();
        });
        ShelfPage page = page_of_numbers();
        if (page.next != 0) page.next_modified = modified[numbers_.size() - 1];
        return page;
    }

  private:
    /// One more than the page holds tells that there is a next.
    bool full() const { return numbers_.size() > query_.limit; }

    void take(const ShelfStretch& stretch, const std::optional<Place>& after) {
        Tags tags = query_.tags;
        if (!stretch.tag.empty() && std::ranges::find(tags, stretch.tag) == tags.end()) tags.push_back(stretch.tag);
        if (tags.size() <= 1) return take_rows(numbers_in(query_.topic, stretch, tags.empty() ? "" : tags[0], after), nullptr);
        ItemSet items = asked_for();
        if (!stretch.tag.empty()) items &= with(stretch.tag);
        const auto rarest = std::ranges::min_element(tags, {}, [&](const std::string& tag) { return count_of(tag); });
        // A row of an item costs about as much as thirty of a tag, which lie beside each other.
        if (items.count() * 30 < std::size_t(count_of(*rarest))) return take_items(stretch, after, items);
        take_rows(numbers_in(query_.topic, stretch, *rarest, after), &items);
    }

    /// Goes through rows in their order. `within`: nothing else is taken.
    void take_rows(const Question& question, const ItemSet* within) {
        question.ask(database_, [&](const Use& row) {
            const std::int64_t number = row.number(0);
            if (!within || (std::size_t(number) < within->size() && within->test(std::size_t(number)))) numbers_.push_back(number);
            return !full();
        });
    }

    /// Looks at each item of a few, and puts them in order.
    void take_items(const ShelfStretch& stretch, const std::optional<Place>& after, const ItemSet& items) {
        std::vector<Place> places;
        for (std::size_t number = items.find_first(); number != ItemSet::npos; number = items.find_next(number)) {
            const std::optional<ListedItem> item = item_at(std::int64_t(number));
            std::optional<Place> place = item ? place_in(stretch, *item) : std::nullopt;
            if (place && (!after || (stretch.backwards ? is_before(*place, *after) : is_before(*after, *place)))) places.push_back(*std::move(place));
        }
        std::ranges::sort(places, [&](const Place& a, const Place& b) { return stretch.backwards ? is_before(b, a) : is_before(a, b); });
        for (const Place& place : places) {
            if (!full()) numbers_.push_back(place.number);
        }
    }

    ShelfPage page_of_numbers() {
        ShelfPage page;
        if (full()) {
            numbers_.pop_back();
            page.next = numbers_.back();
        }
        SQLite::Statement rows(database_, std::string("SELECT ") + shelved_columns + " FROM shelf_item AS i WHERE i.number = ?");
        for (const std::int64_t number : numbers_) {
            Use row(rows);
            if (row.number(1, number).step()) page.items.push_back(taken(row));
        }
        return page;
    }

    std::optional<ListedItem> item_at(std::int64_t number) {
        std::optional<ListedItem> item;
        Use row(item_);
        if (row.number(1, number).step()) item = ListedItem{row.number(0), row.text(1), tags_apart(row.text(2)), orders_apart(row.text(3))};
        return item;
    }

    std::int64_t items_in_all() {
        if (query_.tags.size() <= 1) return count_of(query_.tags.empty() ? "" : query_.tags[0]);
        return std::int64_t(asked_for().count());
    }

    /// With all the tags that are asked for.
    const ItemSet& asked_for() {
        if (asked_for_) return *asked_for_;
        for (const std::string& tag : query_.tags) {
            if (asked_for_) *asked_for_ &= with(tag);
            else asked_for_ = with(tag);
        }
        return *asked_for_;
    }

    ItemSet with(const std::string& tag) {
        if (numbers_in_all_ == 0) numbers_in_all_ = std::size_t(database_.execAndGet("SELECT coalesce(max(number), 0) FROM shelf_item").getInt64()) + 1;
        return items_with(database_, query_.topic, tag, numbers_in_all_);
    }

    std::int64_t count_of(const std::string& tag) {
        std::int64_t items = 0;
        Question().add("SELECT items FROM shelf_count WHERE topic = ?", query_.topic).add(" AND tag = ?", tag).ask(database_, [&](const Use& row) {
            items = row.number(0);
            return false;
        });
        return items;
    }

    SQLite::Database& database_;
    const ShelfQuery& query_;
    SQLite::Statement item_{database_, "SELECT number, sort, tags, orders FROM shelf_item WHERE number = ?"};
    std::vector<std::int64_t> numbers_;  ///< of the page's items, in order
    std::optional<ItemSet> asked_for_;
    std::size_t numbers_in_all_ = 0;  ///< 0: not known yet
};

}  // namespace

ShelvedItem taken(const Use& row) { return {row.text(0), row.text(1), row.text(2), row.text(3), row.number(4) != 0}; }

ShelfPage list_in_order(SQLite::Database& database, const ShelfQuery& query) { return Lister(database, query).in_order(); }

ShelfPage list_by_change(SQLite::Database& database, const ShelfQuery& query) { return Lister(database, query).by_change(); }

}  // namespace rapporteur
