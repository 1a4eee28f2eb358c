#include "store/sqlite/document_table.h"

#include <SQLiteCpp/Exception.h>

#include <algorithm>

#include "store/sqlite/statement.h"

namespace rapporteur {

namespace {

constexpr const char* receipts_query = R"sql(
SELECT path, coalesce(original.sha256, ''), media_type, encoding, title, published, url, outlet
FROM receipt LEFT JOIN original ON original.number = receipt.original
WHERE document = ?)sql";

constexpr const char* insert_receipt_query = R"sql(
INSERT INTO receipt(document, original, path, media_type, encoding, title, published, url, outlet, received_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))sql";

bool same(const Receipt& a, const Receipt& b) {
    return !foremost(a, b) && !foremost(b, a);
}

}  // namespace

DocumentTable::DocumentTable(SQLite::Database& database)
    : number_(database, "SELECT number FROM document WHERE sha256 = ?"),
      insert_text_(database, "INSERT INTO document(sha256, text, received_at) VALUES (?, ?, ?) RETURNING number"),
      original_number_(database, "SELECT number FROM original WHERE sha256 = ?"),
      insert_original_(database, "INSERT INTO original(sha256, bytes) VALUES (?, ?) RETURNING number"),
      original_(database, "SELECT bytes FROM original WHERE sha256 = ?"),
      receipts_(database, receipts_query),
      insert_receipt_(database, insert_receipt_query),
      find_(database, "SELECT number, sha256, text FROM document WHERE sha256 = ?"),
      next_(database, "SELECT number, sha256, text FROM document WHERE sha256 > ? ORDER BY sha256 LIMIT 1"),
      document_count_(database, "SELECT coalesce(max(number), 0) FROM document"),
      receipt_count_(database, "SELECT coalesce(max(number), 0) FROM receipt") {}

bool DocumentTable::knows(const Document& document) {
    const std::int64_t number = number_of(document.sha256);
    if (number == 0) return false;
    const Receipt receipt = receipt_of(document);
    return std::ranges::any_of(receipts(number), [&](const Receipt& each) { return same(each, receipt); });
}

DocumentTable::Added DocumentTable::add(const Document& document, std::string_view time) {
    const Receipt receipt = receipt_of(document);
    std::int64_t number = number_of(document.sha256);
    if (number == 0) {
        number = keep_text(document, time);
        keep_receipt(receipt, number, keep_original(document), time);
        return {Arrival::added, true};
    }
    const std::vector<Receipt> others = receipts(number);
    if (std::ranges::any_of(others, [&](const Receipt& each) { return same(each, receipt); }))
        return {Arrival::known, false};
    keep_receipt(receipt, number, keep_original(document), time);
    return {Arrival::known, std::ranges::all_of(others, [&](const Receipt& each) { return foremost(receipt, each); })};
}

std::optional<Document> DocumentTable::find(std::string_view sha256) {
    Use use(find_);
    return use.text(1, sha256).step() ? take(find_) : std::nullopt;
}

std::optional<Receipt> DocumentTable::foremost_receipt(std::string_view sha256) {
    const std::vector<Receipt> all = receipts(number_of(sha256));
    return all.empty() ? std::nullopt : std::optional(*std::ranges::min_element(all, foremost));
}

std::optional<Document> DocumentTable::next(std::string_view sha256) {
    Use use(next_);
    return use.text(1, sha256).step() ? take(next_) : std::nullopt;
}

std::int64_t DocumentTable::document_count() {
    Use use(document_count_);
    use.step();
    return use.number(0);
}

std::int64_t DocumentTable::receipt_count() {
    Use use(receipt_count_);
    use.step();
    return use.number(0);
}

std::int64_t DocumentTable::number_of(std::string_view sha256) {
    Use use(number_);
    return use.text(1, sha256).step() ? use.number(0) : 0;
}

std::int64_t DocumentTable::keep_text(const Document& document, std::string_view time) {
    Use use(insert_text_);
    use.text(1, document.sha256).blob(2, document.text).text(3, time).step();
    return use.number(0);
}

std::optional<std::int64_t> DocumentTable::keep_original(const Document& document) {
    if (document.original_sha256.empty()) return std::nullopt;
    Use known(original_number_);
    if (known.text(1, document.original_sha256).step()) return known.number(0);
    Use use(insert_original_);
    use.text(1, document.original_sha256).blob(2, document.original).step();
    return use.number(0);
}

void DocumentTable::keep_receipt(const Receipt& receipt, std::int64_t document, std::optional<std::int64_t> original,
                                 std::string_view time) {
    Use use(insert_receipt_);
    use.number(1, document);
    if (original) use.number(2, *original);
    use.text(3, receipt.path).text(4, receipt.media_type).text(5, receipt.encoding).text(6, receipt.metadata.title);
    use.text(7, receipt.metadata.published)
        .text(8, receipt.metadata.url)
        .text(9, receipt.metadata.outlet)
        .text(10, time);
    use.run();
}

std::vector<Receipt> DocumentTable::receipts(std::int64_t document) {
    std::vector<Receipt> all;
    Use use(receipts_);
    use.number(1, document);
    while (use.step()) {
        all.push_back(
            {use.text(0), use.text(1), use.text(2), use.text(3), {use.text(4), use.text(5), use.text(6), use.text(7)}});
    }
    return all;
}

std::optional<Document> DocumentTable::take(SQLite::Statement& row) {
    Document document;
    document.sha256 = row.getColumn(1).getString();
    document.text = row.getColumn(2).getString();
    complete(document, row.getColumn(0).getInt64());
    return document;
}

void DocumentTable::complete(Document& document, std::int64_t number) {
    const std::vector<Receipt> all = receipts(number);
    if (all.empty()) return;
    apply(*std::ranges::min_element(all, foremost), document);
    if (document.original_sha256.empty()) return;
    Use use(original_);
    if (use.text(1, document.original_sha256).step()) document.original = use.text(0);
}

}  // namespace rapporteur
