#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "store/receipt.h"
#include "store/store.h"

namespace rapporteur {

/// The store's twin in memory: same promises but for durability. For tests, and for reading without a file.
class MemoryStore final : public Store {
  public:
    bool writable() const override { return true; }
    Result<bool> knows(const Document& document) override;
    Result<std::vector<Arrival>> add(const std::vector<ReadDocument>& batch, std::string_view time) override;
    Result<Stamp> stamp() override;
    Result<std::optional<Document>> document(std::string_view sha256) override;
    Result<std::optional<Document>> next_document(std::string_view sha256) override;
    Result<std::optional<KeptReading>> next_reading(std::string_view sha256) override;
    Result<std::optional<StoredReading>> reading(std::string_view sha256) override;
    Result<std::int64_t> unread() override;
    Result<std::vector<ActEntry>> acts() override { return acts_; }
    Result<ActEntry> append(const ActDraft& draft) override;
    Status begin_renewal() override;
    Status renew(const std::vector<StoredReading>& batch) override;
    Result<ReadingChanges> adopt_renewal() override;
    Status abandon_renewal() override;
    Result<std::optional<RecordSeal>> record_seal() override { return seal_; }
    Status seal_record(const RecordSeal& seal) override;
    Result<std::vector<Fault>> verify() override { return std::vector<Fault>{}; }

  private:
    struct Kept {
        std::string text;
        std::vector<Receipt> receipts;  ///< foremost first
    };

    Arrival add(const ReadDocument& item);
    Document assemble(const std::string& sha256, const Kept& kept) const;

    std::map<std::string, Kept, std::less<>> documents_;
    std::map<std::string, std::string, std::less<>> originals_;
    std::map<std::string, StoredReading, std::less<>> readings_;
    std::optional<std::map<std::string, StoredReading, std::less<>>> renewal_;
    std::vector<ActEntry> acts_;
    std::optional<RecordSeal> seal_;
    std::int64_t receipt_count_ = 0;
};

}  // namespace rapporteur
