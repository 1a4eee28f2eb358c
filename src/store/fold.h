#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "base/result.h"
#include "record/record.h"
#include "store/store.h"

namespace rapporteur {

/// The record as its readings and acts give it now.
struct Folded {
    Record record;
    Stamp stamp;                       ///< of what it was folded from
    std::int64_t stale = 0;            ///< readings that another version of the reader made
    std::int64_t without_reading = 0;  ///< documents
};

/// Folds all readings and acts that the store keeps. `reader`: the present reader's version. `further`: an act that is
/// not entered yet, to see what it would do; the stamp does not count it.
Result<Folded> fold(Store& store, const std::string& reader, const std::optional<ActDraft>& further = {});

/// What seals the record: its canonical JSON's hash.
RecordSeal seal_of(const Folded& folded, const std::string& reader);

/// The acts as the record takes them.
Result<std::vector<Act>> acts_of(Store& store, const std::optional<ActDraft>& further = {});

}  // namespace rapporteur
