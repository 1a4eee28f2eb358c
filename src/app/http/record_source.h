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
    Metadata metadata;
    std::string reading;  ///< JSON (docs/reading-json.md); empty where there is none
};

/// The record for many threads at once, over three connections to one file: `quick` for what is answered at once, `slow` for
/// folding, so that nobody who only looks waits for a fold, and `intake` for keeping documents, so that whoever fills a shelf can look up words while
/// these wait for it. All must outlive it and be used by nobody else.
class RecordSource {
  public:
    using Fold = std::function<Result<Folded>()>;

    RecordSource(Store& quick, Store& slow, Store& intake, Fold fold)
        : quick_(quick), slow_(slow), intake_(intake), words_(quick), fold_(std::move(fold)) {}

    /// Folded when first asked for and again once the store holds more, the same value for all who ask meanwhile.
    Result<std::shared_ptr<const Folded>> folded();
    /// What was folded is folded again when it is wanted: readings were made anew.
    void forget();
    /// Enters the act unless it would have no effect; what is folded from then on holds it.
    Result<Entered> enter(const std::string& reader, const ActDraft& draft);

    /// Empty where the document is not there or the span lies outside its text.
    std::string words(std::string_view sha256, Span span);
    Result<std::optional<ShownDocument>> document(std::string_view sha256);
    Result<Stamp> stamp();
    Result<std::vector<Act>> acts();
    /// Keeps documents that were read; says for each whether its text is new.
    Result<std::vector<Arrival>> keep(const std::vector<ReadDocument>& documents, std::string_view time);

  private:
    std::mutex quick_mutex_;
    Store& quick_;
    std::mutex slow_mutex_;
    Store& slow_;
    std::mutex intake_mutex_;
    Store& intake_;
    DocumentWords words_;
    Fold fold_;
    std::shared_ptr<const Folded> latest_;
};

}  // namespace rapporteur
