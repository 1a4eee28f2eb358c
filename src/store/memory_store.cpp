#include "store/memory_store.h"

#include <algorithm>

namespace rapporteur {

namespace {

bool same(const Receipt& a, const Receipt& b) {
    return !foremost(a, b) && !foremost(b, a);
}

ReadingChange compare(const StoredReading& before, const StoredReading& after) {
    if (before.reader != after.reader) return ReadingChange::restated;
    return before == after ? ReadingChange::none : ReadingChange::differing;
}

Error no_renewal() {
    return {"", "", "readings were put anew before a renewal was begun", ""};
}

}  // namespace

Result<bool> MemoryStore::knows(const Document& document) {
    const auto found = documents_.find(document.sha256);
    if (found == documents_.end()) return false;
    const Receipt receipt = receipt_of(document);
    return std::ranges::any_of(found->second.receipts, [&](const Receipt& each) { return same(each, receipt); });
}

Result<std::vector<Arrival>> MemoryStore::add(const std::vector<ReadDocument>& batch, std::string_view) {
    std::vector<Arrival> arrivals;
    for (const ReadDocument& item : batch) arrivals.push_back(add(item));
    return arrivals;
}

Arrival MemoryStore::add(const ReadDocument& item) {
    const Document& document = item.document;
    const auto [found, is_new] = documents_.try_emplace(document.sha256);
    Kept& kept = found->second;
    if (is_new) kept.text = document.text;
    if (!document.original_sha256.empty()) originals_.try_emplace(document.original_sha256, document.original);

    const Receipt receipt = receipt_of(document);
    const auto place = std::ranges::lower_bound(kept.receipts, receipt, foremost);
    if (place != kept.receipts.end() && same(*place, receipt)) return Arrival::known;
    if (place == kept.receipts.begin()) readings_[document.sha256] = item.reading;
    kept.receipts.insert(place, receipt);
    ++receipt_count_;
    return is_new ? Arrival::added : Arrival::known;
}

Result<Stamp> MemoryStore::stamp() {
    return Stamp{static_cast<std::int64_t>(documents_.size()), receipt_count_, static_cast<std::int64_t>(acts_.size())};
}

Document MemoryStore::assemble(const std::string& sha256, const Kept& kept) const {
    Document document;
    document.sha256 = sha256;
    document.text = kept.text;
    apply(kept.receipts.front(), document);
    if (const auto original = originals_.find(document.original_sha256); original != originals_.end()) {
        document.original = original->second;
    }
    return document;
}

Result<std::optional<Document>> MemoryStore::document(std::string_view sha256) {
    const auto found = documents_.find(sha256);
    if (found == documents_.end()) return std::optional<Document>{};
    return std::optional(assemble(found->first, found->second));
}

Result<std::optional<Document>> MemoryStore::next_document(std::string_view sha256) {
    const auto next = documents_.upper_bound(sha256);
    if (next == documents_.end()) return std::optional<Document>{};
    return std::optional(assemble(next->first, next->second));
}

Result<std::optional<KeptReading>> MemoryStore::next_reading(std::string_view sha256) {
    const auto next = readings_.upper_bound(sha256);
    if (next == readings_.end()) return std::optional<KeptReading>{};
    return std::optional(KeptReading{next->second, documents_.find(next->first)->second.receipts.front()});
}

Result<std::optional<StoredReading>> MemoryStore::reading(std::string_view sha256) {
    const auto found = readings_.find(sha256);
    if (found == readings_.end()) return std::optional<StoredReading>{};
    return std::optional(found->second);
}

Result<std::int64_t> MemoryStore::unread() {
    return std::ranges::count_if(documents_, [this](const auto& each) { return !readings_.contains(each.first); });
}

Result<ActEntry> MemoryStore::append(const ActDraft& draft) {
    acts_.push_back(chain(draft, acts_.empty() ? std::nullopt : std::optional(acts_.back())));
    return acts_.back();
}

Status MemoryStore::begin_renewal() {
    renewal_.emplace();
    return {};
}

Status MemoryStore::renew(const std::vector<StoredReading>& batch) {
    if (!renewal_) return no_renewal();
    for (const StoredReading& reading : batch) renewal_->insert_or_assign(reading.sha256, reading);
    return {};
}

Result<ReadingChanges> MemoryStore::adopt_renewal() {
    if (!renewal_) return no_renewal();
    ReadingChanges changes;
    for (const auto& [sha256, reading] :
         readings_) {  // documents that arrived meanwhile keep the reading they came with
        if (documents_.contains(sha256)) renewal_->try_emplace(sha256, reading);
    }
    for (const auto& [sha256, reading] : *renewal_) {
        const auto before = readings_.find(sha256);
        changes.count(before == readings_.end() ? ReadingChange::made : compare(before->second, reading), sha256);
    }
    for (const auto& [sha256, reading] : readings_) {
        if (!renewal_->contains(sha256)) changes.count(ReadingChange::removed, sha256);
    }
    readings_ = *std::move(renewal_);
    renewal_.reset();
    seal_.reset();
    return changes;
}

Status MemoryStore::abandon_renewal() {
    renewal_.reset();
    return {};
}

Status MemoryStore::seal_record(const RecordSeal& seal) {
    seal_ = seal;
    return {};
}

}  // namespace rapporteur
