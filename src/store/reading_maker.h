#pragma once

#include <functional>
#include <string>

#include "reading/claims.h"
#include "store/store.h"

namespace rapporteur {

/// What makes readings of documents, and what it calls itself. `read` is called by many threads at once.
struct ReadingMaker {
    std::string version;  ///< changes whenever the reader or its language data may read otherwise
    std::function<Reading(const Document&)> read;

    StoredReading operator()(const Document& document) const;
};

}  // namespace rapporteur
