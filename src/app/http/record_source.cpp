#include "app/http/record_source.h"

namespace rapporteur {

Result<std::shared_ptr<const Folded>> RecordSource::folded() {
    const std::lock_guard lock(mutex_);
    const Result<Stamp> stamp = store_.stamp();
    if (!stamp) return stamp.error();
    if (latest_ && latest_->stamp == *stamp) return latest_;
    Result<Folded> folded = fold_();
    if (!folded) return folded.error();
    latest_ = std::make_shared<const Folded>(*std::move(folded));
    return latest_;
}

std::string RecordSource::words(std::string_view sha256, Span span) {
    const std::lock_guard lock(mutex_);
    return words_(sha256, span);
}

Result<std::optional<ShownDocument>> RecordSource::document(std::string_view sha256) {
    const std::lock_guard lock(mutex_);
    Result<std::optional<Document>> document = store_.document(sha256);
    if (!document) return document.error();
    if (!*document) return std::optional<ShownDocument>();
    const Result<std::optional<StoredReading>> reading = store_.reading(sha256);
    if (!reading) return reading.error();
    return std::optional(ShownDocument{std::move((*document)->text), *reading ? (*reading)->json : std::string()});
}

Result<Stamp> RecordSource::stamp() {
    const std::lock_guard lock(mutex_);
    return store_.stamp();
}

Result<std::vector<Act>> RecordSource::acts() {
    const std::lock_guard lock(mutex_);
    return acts_of(store_);
}

Result<Entered> RecordSource::enter(const std::string& reader, const ActDraft& draft) {
    const std::lock_guard lock(mutex_);
    Result<Entered> entered = enter_act(store_, reader, draft);
    if (entered && entered->entry) latest_ = std::make_shared<const Folded>(std::move(entered->folded));
    return entered;
}

Result<std::vector<Arrival>> RecordSource::keep(const std::vector<ReadDocument>& documents, std::string_view time) {
    const std::lock_guard lock(mutex_);
    return store_.add(documents, time);
}

}  // namespace rapporteur
