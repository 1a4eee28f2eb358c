#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "record/document_info.h"
#include "store/act_entry.h"
#include "store/reading_changes.h"
#include "store/receipt.h"
#include "text/document.h"

namespace rapporteur {

/// What was read in one document, as JSON (docs/reading-json.md), and which reader read it.
struct StoredReading {
    std::string sha256;  ///< of the document's text
    std::string reader;  ///< version of the reader and its language data
    std::string json;
    Sketch sketch;  ///< of the document's words

    friend bool operator==(const StoredReading&, const StoredReading&) = default;
};

/// A reading and how its document is told.
struct KeptReading {
    StoredReading reading;
    Receipt receipt;  ///< the document's foremost
};

/// A document and its reading, to be kept together or not at all. `reading.sha256` is the document's.
struct ReadDocument {
    Document document;
    StoredReading reading;
};

/// What became of a document handed to the store.
enum class Arrival : std::uint8_t { added, known };

/// How much the record holds; two stores with equal stamps that grew from one another hold the same.
struct Stamp {
    std::int64_t documents = 0;
    std::int64_t receipts = 0;
    std::int64_t acts = 0;

    friend bool operator==(const Stamp&, const Stamp&) = default;
};

/// What the record came to when it was last folded: by this a rebuild knows whether it came to the same again.
struct RecordSeal {
    Stamp stamp;         ///< of what it was folded from
    std::string reader;  ///< version of the reader of its readings
    std::string sha256;  ///< of the record's canonical JSON

    friend bool operator==(const RecordSeal&, const RecordSeal&) = default;
};

/// A fault that `verify` or `check` found: which document, act or file, and what is wrong with it.
struct Fault {
    std::string where;
    std::string what;

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// The record's keeper: documents and acts, appended and never changed, and what is derived from them.
/// A resource: made in main and passed in. Every function that changes something is durable when it returns; where it
/// returns an Error nothing of the call was kept. For one thread at a time.
class Store {
  public:
    Store() = default;
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    virtual ~Store() = default;

    virtual bool writable() const = 0;

    /// True where this document came before under the same path with the same metadata.
    virtual Result<bool> knows(const Document& document) = 0;
    /// Keeps all of the batch in one transaction, durable on return; says for each whether its text is new.
    /// The reading kept for a document is that of its foremost receipt (store/receipt.h).
    virtual Result<std::vector<Arrival>> add(const std::vector<ReadDocument>& batch, std::string_view time) = 0;
    virtual Result<Stamp> stamp() = 0;

    /// The document as its foremost receipt tells it; empty where there is none.
    virtual Result<std::optional<Document>> document(std::string_view sha256) = 0;
    /// The first document, or reading, whose sha256 is greater than `sha256`: how to walk through all of them, from "".
    virtual Result<std::optional<Document>> next_document(std::string_view sha256) = 0;
    virtual Result<std::optional<KeptReading>> next_reading(std::string_view sha256) = 0;
    virtual Result<std::optional<StoredReading>> reading(std::string_view sha256) = 0;
    /// Documents without a reading: none, but after the derived tables were dropped.
    virtual Result<std::int64_t> unread() = 0;

    virtual Result<std::vector<ActEntry>> acts() = 0;
    /// Appends; numbers and chains the act (store/act_entry.h).
    virtual Result<ActEntry> append(const ActDraft& draft) = 0;

    /// All readings anew: begin, put them in any order, then adopt, which compares and exchanges in one transaction.
    /// Until then the old ones stand; an interrupted renewal leaves them as they were.
    virtual Status begin_renewal() = 0;
    virtual Status renew(const std::vector<StoredReading>& batch) = 0;
    virtual Result<ReadingChanges> adopt_renewal() = 0;
    virtual Status abandon_renewal() = 0;

    /// Empty where the record was not folded since its readings were made anew. The caller compares stamps.
    virtual Result<std::optional<RecordSeal>> record_seal() = 0;
    virtual Status seal_record(const RecordSeal& seal) = 0;

    /// Faults of the medium itself (pages, indexes, references); texts, hashes and chains are for store/check.h.
    virtual Result<std::vector<Fault>> verify() = 0;
};

}  // namespace rapporteur
