#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "exports/evidence.h"
#include "views/cited.h"

namespace rapporteur {

/// Positions in documents as Web Annotation counts them: in Unicode code points, not bytes (Web Annotation Data Model,
/// 4.2.4 Text Position Selector). Made for the ends of all spans at once, so that every text is gone through once.
class TextPositions {
  public:
    TextPositions(const Record& record, const WordsOf& words, const std::vector<Evidence>& evidence);

    /// Nothing where the document's text is not at hand. `byte` must be an end of a span of the evidence.
    std::optional<std::uint64_t> of(DocumentIndex document, std::uint32_t byte) const;

  private:
    using Positions = std::map<std::uint32_t, std::optional<std::uint64_t>>;  ///< by byte

    std::map<DocumentIndex, Positions> positions_;
};

}  // namespace rapporteur
