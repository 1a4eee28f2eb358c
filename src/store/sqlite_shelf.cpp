#include "store/sqlite_shelf.h"

#include <SQLiteCpp/Statement.h>
#include <sqlite3.h>
#include <unistd.h>

#include <algorithm>
#include <boost/json.hpp>
#include <chrono>
#include <iterator>
#include <limits>

#include "base/sha256.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/document_index.h"
#include "store/sqlite/failure.h"
#include "store/sqlite/shelf_filling.h"
#include "store/sqlite/shelf_list.h"
#include "store/sqlite/shelf_schema.h"
#include "store/sqlite/shelf_search.h"
#include "store/sqlite/statement.h"
#include "store/sqlite/word_index.h"

namespace rapporteur {

namespace {

constexpr int busy_milliseconds = 20'000;

/// Where a query runs too long it is interrupted; what it gave till then stands.
class Deadline {
  public:
    Deadline(SQLite::Database& database, int milliseconds) : handle_(database.getHandle()), end_(std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds)) {
        constexpr int instructions = 1000;
        sqlite3_progress_handler(handle_, instructions, [](void* self) { return std::chrono::steady_clock::now() > static_cast<Deadline*>(self)->end_ ? 1 : 0; }, this);
    }
    Deadline(const Deadline&) = delete;
    Deadline& operator=(const Deadline&) = delete;
    ~Deadline() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }

  private:
    sqlite3* handle_;
    std::chrono::steady_clock::time_point end_;
};

/// While the shelf is filled, rows go to thousands of places in turn.
class WideCache {
  public:
    explicit WideCache(SQLite::Database& database) : database_(database), before_(database.execAndGet("PRAGMA cache_size").getInt64()) { set(-65'536); }
    WideCache(const WideCache&) = delete;
    WideCache& operator=(const WideCache&) = delete;
    ~WideCache() {
        set(before_);
        database_.tryExec("PRAGMA shrink_memory");
    }

  private:
    void set(std::int64_t size) { database_.tryExec("PRAGMA cache_size = " + std::to_string(size)); }

    SQLite::Database& database_;
    std::int64_t before_;
};

class SqliteShelf final : public Shelf {
  public:
    SqliteShelf(std::string path, std::unique_ptr<SQLite::Database> database, std::string kept) : path_(std::move(path)), database_(std::move(database)), kept_(std::move(kept)) {}

    Result<std::optional<ShelfStamp>> stamp() override {
        return guarded(path_, [&]() -> Result<std::optional<ShelfStamp>> {
            SQLite::Statement row(*database_, "SELECT documents, receipts, acts, reader, extra, outdated, coalesce(strftime('%Y-%m-%dT%H:%M:%SZ', filled, '+1 second'), '') FROM shelf");
            Use use(row);
            if (!use.step() || use.number(0) < 0) return std::optional<ShelfStamp>{};
            ShelfStamp stamp{{use.number(0), use.number(1), use.number(2)}, use.text(3), {}, use.number(5), use.text(6)};
            boost::system::error_code broken;
            const boost::json::value extra = boost::json::parse(use.text(4), broken);
            if (broken || !extra.is_object()) return std::optional<ShelfStamp>{};
            for (const auto& [topic, json] : extra.get_object()) stamp.extra[std::string(topic)] = json.is_string() ? std::string(json.get_string()) : "";
            return std::optional(stamp);
        });
    }

    Result<std::int64_t> outdated() override {
        return guarded(path_, [&]() -> Result<std::int64_t> { return database_->execAndGet("SELECT outdated FROM shelf").getInt64(); });
    }

    Status fill(const ShelfStamp& stamp, std::string_view time, const std::function<Status(const Put&)>& fill) override {
        return guarded(path_, [&]() -> Status {
            const WideCache cache(*database_);
            ShelfFilling filling(*database_, time);
            const Status failed = fill([&](const ShelfItem& item) -> Status {
                filling.put(item);
                return {};
            });
            if (!failed) filling.finish(stamp);
            return failed;
        });
    }

    Result<bool> index_documents(std::size_t most) override {
        return guarded(path_, [&]() -> Result<bool> { return rapporteur::index_documents(*database_, kept_, most); });
    }

    Result<std::optional<ShelvedItem>> find(std::string_view topic, std::string_view id) override {
        return guarded(path_, [&]() -> Result<std::optional<ShelvedItem>> {
            SQLite::Statement row(*database_, std::string("SELECT ") + shelved_columns + " FROM shelf_item AS i WHERE topic = ? AND id = ? AND removed = 0");
            Use use(row);
            if (!use.text(1, topic).text(2, id).step()) return std::optional<ShelvedItem>{};
            return std::optional(taken(use));
        });
    }

    Result<ShelfPage> list(const ShelfQuery& query) override {
        return guarded(path_, [&]() -> Result<ShelfPage> { return query.modified_since.empty() ? list_in_order(*database_, query) : list_by_change(*database_, query); });
    }

    Result<std::map<std::string, std::int64_t>> tags(std::string_view topic, std::string_view beginning) override {
        return guarded(path_, [&]() -> Result<std::map<std::string, std::int64_t>> {
            std::map<std::string, std::int64_t> counts;
            SQLite::Statement rows(*database_, "SELECT tag, items FROM shelf_count WHERE topic = ? AND tag >= ? AND substr(tag, 1, ?) = ? AND tag < ? AND items > 0");
            const std::string end = std::string(beginning.substr(0, beginning.size() - 1)) + char(beginning.back() + 1);
            Use use(rows);
            use.text(1, topic).text(2, beginning).number(3, std::int64_t(beginning.size())).text(4, beginning).text(5, end);
            while (use.step()) counts[use.text(0).substr(beginning.size())] = use.number(1);
            return counts;
        });
    }

    Status search(const SearchQuery& query, int milliseconds, const std::function<void(const Found&)>& take) override {
        if (std::ranges::find(searched_topics, query.topic) == searched_topics.end()) return {};
        try {
            const Deadline deadline(*database_, milliseconds);
            const std::string match = match_expression(query, [&](std::string_view beginning) { return known_words(*database_, query.topic, beginning); });
            if (!match.empty()) look(query, match, take);
        } catch (const SQLite::Exception& exception) {
            if (exception.getErrorCode() != SQLITE_INTERRUPT) return failure(path_, exception);
        }
        return {};
    }

  private:
    void look(const SearchQuery& query, const std::string& match, const std::function<void(const Found&)>& take) {
        const std::string words = "words_of_" + query.topic;
        const std::string items = "SELECT i.number, i.id, i.json, i.words FROM " + words + " AS w JOIN shelf_item AS i ON i.number = w.rowid";
        const std::string documents = "SELECT d.number, d.sha256, coalesce(i.json, ''), d.text FROM " + words + " AS w JOIN " + kept_ +
                                      ".document AS d ON d.number = w.rowid LEFT JOIN shelf_item AS i ON i.topic = 'documents' AND i.id = d.sha256";
        std::vector<std::string> unmarked;
        std::ranges::copy_if(query.tags, std::back_inserter(unmarked), [&](const std::string& tag) { return !bears_mark(query.topic, tag); });
        std::string borne;
        for (std::size_t n = 0; n < unmarked.size(); ++n) borne += " AND EXISTS (SELECT 1 FROM shelf_tag AS u WHERE u.topic = i.topic AND u.ordering = '' AND u.tag = ?" + std::to_string(4 + n) + " AND u.sort = i.sort AND u.item = i.number)";
        SQLite::Statement rows(*database_, (query.topic == "documents" ? documents : items) + " WHERE " + words + " MATCH ?1 AND w.rowid < ?2" + borne + " ORDER BY w.rowid DESC LIMIT ?3");
        Use use(rows);
        for (std::size_t n = 0; n < unmarked.size(); ++n) use.text(int(4 + n), unmarked[n]);
        use.text(1, match).number(2, query.after == 0 ? std::numeric_limits<std::int64_t>::max() : query.after).number(3, std::int64_t(query.limit));
        while (use.step()) take({use.number(0), use.text(1), use.text(2), use.text(3)});
    }

    std::string path_;
    std::unique_ptr<SQLite::Database> database_;
    std::string kept_;  ///< the database that the documents lie in
};

/// A shelf beside a record that cannot be written.
std::unique_ptr<SQLite::Database> in_memory(const std::string& path, bool at_rest) {
    const std::string name = "file:shelf-" + std::to_string(::getpid()) + "-" + sha256_hex(path).substr(0, 16) + "?mode=memory&cache=shared";
    auto database = std::make_unique<SQLite::Database>(name, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_URI, busy_milliseconds);
    SQLite::Statement attach(*database, "ATTACH ? AS kept");
    attach.bind(1, uri_to_read(path, at_rest));
    attach.exec();
    return database;
}

}  // namespace

Result<std::unique_ptr<Shelf>> open_sqlite_shelf(const std::string& path) {
    Result<Connection> connection = connect(path, OpenMode::read);
    if (!connection) return connection.error();
    return guarded(path, [&]() -> Result<std::unique_ptr<Shelf>> {
        auto database = connection->writable ? std::move(connection->database) : in_memory(path, connection->at_rest);
        // What is derived need not outlive a power failure; what came before it in the log still does, whoever wrote it.
        database->exec("PRAGMA synchronous = NORMAL");
        database->exec("PRAGMA wal_autocheckpoint = 8000");
        make_shelf(*database);
        return std::unique_ptr<Shelf>(std::make_unique<SqliteShelf>(path, std::move(database), connection->writable ? "main" : "kept"));
    });
}

}  // namespace rapporteur
