#pragma once

#include <vector>

#include "record/document_info.h"
#include "record/fact.h"

namespace rapporteur {

/// The share of equal places of two fingerprints of one length, of those that words of either fell into; 0 where there
/// are none or the lengths differ.
double likeness(const Fingerprint& a, const Fingerprint& b);

/// For each document the first document of its source: near-duplicates are one voice (docs/record.md, R27).
/// Documents must be sorted; the result depends on their fingerprints and that order only. Time is near linear.
std::vector<DocumentIndex> sources_of(const std::vector<const Fingerprint*>& documents);

}  // namespace rapporteur
