#pragma once

#include <optional>
#include <vector>

#include "store/reading_maker.h"
#include "store/store.h"

namespace rapporteur {

/// Faults of one document and its reading (empty: there is none). A reading of another version is not made anew.
std::vector<Fault> faults_of(const Document& document, const std::optional<StoredReading>& reading,
                             const ReadingMaker& maker);

}  // namespace rapporteur
