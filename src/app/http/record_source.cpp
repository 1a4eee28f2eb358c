#include "app/http/record_source.h"

namespace rapporteur {

Result<std::shared_ptr<const Folded>> RecordSource::folded() {
    const std::lock_guard lock(slow_mutex_);
    const Result<Stamp> stamp = slow_.stamp();
    if (!stamp) return stamp.error();
    if (latest_ && latest_->stamp == *stamp) return latest_;
    latest_.reset();  // not two records in memory at once
    Result<Folded> made = fold_();
    if (!made) return made.error();
    latest_ = std::make_shared<const Folded>(*std::move(made));
    return latest_;
}

void RecordSource::forget() {
    const std::lock_guard lock(slow_mutex_);
    latest_.reset();
}

Result<Entered> RecordSource::enter(const std::string& reader, const ActDraft& draft) {
    const std::lock_guard lock(slow_mutex_);
    Result<Entered> entered = enter_act(slow_, reader, draft);
    if (entered && entered->entry) latest_ = std::make_shared<const Folded>(std::move(entered->folded));
    return entered;
}

std::string RecordSource::words(std::string_view sha256, Span span) {
    const std::lock_guard lock(quick_mutex_);
    return words_(sha256, span);
}

Result<std::optional<ShownDocument>> RecordSource::document(std::string_view sha256) {
    const std::lock_guard lock(quick_mutex_);
    const auto document = quick_.document(sha256);
    if (!document) return document.error();
    if (!*document) return std::optional<ShownDocument>();
    const auto reading = quick_.reading(sha256);
    if (!reading) return reading.error();
    return std::optional(ShownDocument{(*document)->text, (*document)->metadata, *reading ? (*reading)->json : std::string()});
}

Result<Stamp> RecordSource::stamp() {
    const std::lock_guard lock(quick_mutex_);
    return quick_.stamp();
}

Result<std::vector<Act>> RecordSource::acts() {
    const std::lock_guard lock(quick_mutex_);
    return acts_of(quick_);
}

Result<std::vector<Arrival>> RecordSource::keep(const std::vector<ReadDocument>& documents, std::string_view time) {
    const std::lock_guard lock(intake_mutex_);
    return intake_.add(documents, time);
}

}  // namespace rapporteur
