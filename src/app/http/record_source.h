#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/cli/document_words.h"
#include "store/enter.h"
#include "store/fold.h"

namespace rapporteur {

/// A document as the pages show it: what the store keeps of it and what was read in it.
struct ShownDocument {
    std::string text;
    std::string reading;  ///< JSON (docs/reading-json.md); empty where there is none
};

/// The record for many threads at once: folded when first asked for and again once the store holds more, the same value
/// for all who ask meanwhile. The store must outlive it and be used by nobody else.
class RecordSource {
  public:
    using Fold = std::function<Result<Folded>()>;

    RecordSource(Store& store, Fold fold) : store_(store), words_(store), fold_(std::move(fold)) {}

    Result<std::shared_ptr<const Folded>> folded();
    /// Empty where the document is not there or the span lies outside its text.
    std::string words(std::string_view sha256, Span span);
    Result<std::optional<ShownDocument>> document(std::string_view sha256);
    Result<Stamp> stamp();
    Result<std::vector<Act>> acts();
    /// Enters the act unless it would have no effect; what is folded from then on holds it.
    Result<Entered> enter(const std::string& reader, const ActDraft& draft);
    /// Keeps documents that were read; says for each whether its text is new.
    Result<std::vector<Arrival>> keep(const std::vector<ReadDocument>& documents, std::string_view time);

  private:
    std::mutex mutex_;
    Store& store_;
    DocumentWords words_;
    Fold fold_;
    std::shared_ptr<const Folded> latest_;
};

}  // namespace rapporteur
