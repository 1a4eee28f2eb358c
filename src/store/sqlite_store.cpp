#include "store/sqlite_store.h"

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/Transaction.h>

#include "store/sqlite/act_table.h"
#include "store/sqlite/connection.h"
#include "store/sqlite/document_table.h"
#include "store/sqlite/failure.h"
#include "store/sqlite/faults.h"
#include "store/sqlite/reading_table.h"
#include "store/sqlite/record_table.h"
#include "store/sqlite/shelf_schema.h"

namespace rapporteur {

namespace {

class SqliteStore final : public Store {
  public:
    SqliteStore(std::string path, Connection connection)
        : path_(std::move(path)),
          connection_(std::move(connection)),
          documents_(database()),
          readings_(database()),
          acts_(database()),
          record_(database()) {}

    bool writable() const override { return connection_.writable; }

    Result<bool> knows(const Document& document) override {
        return guarded(path_, [&]() -> Result<bool> { return documents_.knows(document); });
    }

    Result<std::vector<Arrival>> add(const std::vector<ReadDocument>& batch, std::string_view time) override {
        return guarded(path_, [&]() -> Result<std::vector<Arrival>> {
            std::vector<Arrival> arrivals;
            Transaction transaction = begin();
            for (const ReadDocument& item : batch) {
                const DocumentTable::Added added = documents_.add(item.document, time);
                if (added.is_foremost) readings_.put(item.reading);
                if (added.is_foremost && added.arrival == Arrival::known) outdate_marks(database(), item.document.sha256);
                arrivals.push_back(added.arrival);
            }
            transaction.commit();
            return arrivals;
        });
    }

    Result<Stamp> stamp() override {
        return guarded(path_, [&]() -> Result<Stamp> {
            return Stamp{documents_.document_count(), documents_.receipt_count(), acts_.count()};
        });
    }

    Result<std::optional<Document>> document(std::string_view sha256) override {
        return guarded(path_, [&]() -> Result<std::optional<Document>> { return documents_.find(sha256); });
    }

    Result<std::optional<Document>> next_document(std::string_view sha256) override {
        return guarded(path_, [&]() -> Result<std::optional<Document>> { return documents_.next(sha256); });
    }

    Result<std::optional<KeptReading>> next_reading(std::string_view sha256) override {
        return guarded(path_, [&]() -> Result<std::optional<KeptReading>> {
            std::optional<StoredReading> reading = readings_.next(sha256);
            if (!reading) return std::optional<KeptReading>{};
            Receipt receipt = documents_.foremost_receipt(reading->sha256).value_or(Receipt{});
            return std::optional(KeptReading{*std::move(reading), std::move(receipt)});
        });
    }

    Result<std::optional<StoredReading>> reading(std::string_view sha256) override {
        return guarded(path_, [&]() -> Result<std::optional<StoredReading>> { return readings_.find(sha256); });
    }

    Result<std::int64_t> unread() override {
        return guarded(path_, [&]() -> Result<std::int64_t> {
            return database()
                .execAndGet("SELECT count(*) FROM document WHERE sha256 NOT IN (SELECT sha256 FROM reading)")
                .getInt64();
        });
    }

    Result<std::vector<ActEntry>> acts() override {
        return guarded(path_, [&]() -> Result<std::vector<ActEntry>> { return acts_.all(); });
    }

    Result<ActEntry> append(const ActDraft& draft) override {
        return guarded(path_, [&]() -> Result<ActEntry> {
            Transaction transaction = begin();
            ActEntry entry = chain(draft, acts_.last());
            acts_.put(entry);
            transaction.commit();
            return entry;
        });
    }

    Status begin_renewal() override {
        return change([&] { readings_.begin_renewal(); });
    }

    Status renew(const std::vector<StoredReading>& batch) override {
        return change([&] {
            for (const StoredReading& reading : batch) readings_.put_anew(reading);
        });
    }

    Result<ReadingChanges> adopt_renewal() override {
        return guarded(path_, [&]() -> Result<ReadingChanges> {
            Transaction transaction = begin();
            ReadingChanges changes = readings_.adopt_renewal();
            if (!changes.identical()) outdate_shelf(database());
            transaction.commit();
            return changes;
        });
    }

    Status abandon_renewal() override {
        return change([&] { readings_.abandon_renewal(); });
    }

    Result<std::optional<RecordSeal>> record_seal() override {
        return guarded(path_, [&]() -> Result<std::optional<RecordSeal>> { return record_.find(); });
    }

    Status seal_record(const RecordSeal& seal) override {
        return change([&] { record_.put(seal); });
    }

    Result<std::vector<Fault>> verify() override {
        return guarded(path_, [&]() -> Result<std::vector<Fault>> { return faults_of(database()); });
    }

  private:
    using Transaction = SQLite::Transaction;

    SQLite::Database& database() { return *connection_.database; }
    Transaction begin() { return Transaction(database(), SQLite::TransactionBehavior::IMMEDIATE); }

    template <class Work>
    Status change(const Work& work) {
        return guarded(path_, [&]() -> Status {
            Transaction transaction = begin();
            work();
            transaction.commit();
            return {};
        });
    }

    std::string path_;
    Connection connection_;
    DocumentTable documents_;
    ReadingTable readings_;
    ActTable acts_;
    RecordTable record_;
};

}  // namespace

Result<std::unique_ptr<Store>> open_sqlite_store(const std::string& path, OpenMode mode) {
    Result<Connection> connection = connect(path, mode);
    if (!connection) return connection.error();
    return guarded(path, [&]() -> Result<std::unique_ptr<Store>> {
        return std::unique_ptr<Store>(std::make_unique<SqliteStore>(path, *std::move(connection)));
    });
}

}  // namespace rapporteur
