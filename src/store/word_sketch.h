#pragma once

#include <cstdint>
#include <vector>

#include "text/document.h"

namespace rapporteur {

/// The document's fingerprint in the form the record compares: the share of equal places estimates how much two
/// documents have in common. Places that no words fell into equal those of no other document.
std::vector<std::uint64_t> word_sketch(const Document& document);

}  // namespace rapporteur
