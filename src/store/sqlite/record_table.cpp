#include "store/sqlite/record_table.h"

#include "store/sqlite/statement.h"

namespace rapporteur {

RecordTable::RecordTable(SQLite::Database& database)
    : put_(
          database,
          "INSERT OR REPLACE INTO record(number, documents, receipts, acts, reader, sha256) VALUES (1, ?, ?, ?, ?, ?)"),
      find_(database, "SELECT documents, receipts, acts, reader, sha256 FROM record") {}

void RecordTable::put(const RecordSeal& seal) {
    Use use(put_);
    use.number(1, seal.stamp.documents).number(2, seal.stamp.receipts).number(3, seal.stamp.acts);
    use.text(4, seal.reader).text(5, seal.sha256).run();
}

std::optional<RecordSeal> RecordTable::find() {
    Use use(find_);
    if (!use.step()) return std::nullopt;
    return RecordSeal{{use.number(0), use.number(1), use.number(2)}, use.text(3), use.text(4)};
}

}  // namespace rapporteur
