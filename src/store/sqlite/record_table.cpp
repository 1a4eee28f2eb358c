#include "store/sqlite/record_table.h"

#include "store/sqlite/statement.h"

namespace rapporteur {

RecordTable::RecordTable(SQLite::Database& database)
    : put_(database,
           "INSERT OR REPLACE INTO record(number, documents, receipts, acts, reader, json) VALUES (1, ?, ?, ?, ?, ?)"),
      find_(database, "SELECT documents, receipts, acts, reader, json FROM record") {}

void RecordTable::put(const StoredRecord& record) {
    Use use(put_);
    use.number(1, record.stamp.documents).number(2, record.stamp.receipts).number(3, record.stamp.acts);
    use.text(4, record.reader).text(5, record.json).run();
}

std::optional<StoredRecord> RecordTable::find() {
    Use use(find_);
    if (!use.step()) return std::nullopt;
    return StoredRecord{{use.number(0), use.number(1), use.number(2)}, use.text(3), use.text(4)};
}

}  // namespace rapporteur
