#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "store/receipt.h"
#include "store/store.h"

namespace rapporteur {

/// Documents, the receipts of each, and originals: three tables that belong together. Throws SQLite::Exception.
class DocumentTable {
  public:
    explicit DocumentTable(SQLite::Database& database);

    struct Added {
        Arrival arrival{};
        bool is_foremost = false;  ///< the document is now told by this receipt
    };

    bool knows(const Document& document);
    /// Inside a transaction of the caller.
    Added add(const Document& document, std::string_view time);
    std::optional<Document> find(std::string_view sha256);
    std::optional<Receipt> foremost_receipt(std::string_view sha256);
    /// The document that comes after `sha256` in order; empty at the end.
    std::optional<Document> next(std::string_view sha256);
    std::int64_t document_count();
    std::int64_t receipt_count();

  private:
    std::int64_t number_of(std::string_view sha256);
    std::int64_t keep_text(const Document& document, std::string_view time);
    std::optional<std::int64_t> keep_original(const Document& document);
    void keep_receipt(const Receipt& receipt, std::int64_t document, std::optional<std::int64_t> original,
                      std::string_view time);
    std::vector<Receipt> receipts(std::int64_t document);
    std::optional<Document> take(SQLite::Statement& row);
    void complete(Document& document, std::int64_t number);

    SQLite::Statement number_;
    SQLite::Statement insert_text_;
    SQLite::Statement original_number_;
    SQLite::Statement insert_original_;
    SQLite::Statement original_;
    SQLite::Statement receipts_;
    SQLite::Statement insert_receipt_;
    SQLite::Statement find_;
    SQLite::Statement next_;
    SQLite::Statement document_count_;
    SQLite::Statement receipt_count_;
};

}  // namespace rapporteur
