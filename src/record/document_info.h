#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/date.h"

namespace rapporteur {

/// A MinHash sketch of a document's words: the share of equal places estimates how much two documents have in common.
/// A place whose highest bit is set is one that no words fell into. Empty: not known, the document is like no other.
using Sketch = std::vector<std::uint64_t>;

/// What the record needs to know of a document beside its reading.
struct DocumentInfo {
    std::string sha256;  ///< of the text
    std::string path;    ///< for people
    std::string outlet;  ///< house or agency; empty: the reading's agency is taken
    std::string title;   ///< empty: the reading's headline is taken
    std::string url;     ///< may be empty
    Date published;      ///< empty: the reading's date is taken
    Sketch sketch;
};

}  // namespace rapporteur
