#pragma once

#include <vector>

#include "record/document_info.h"
#include "record/fact.h"
#include "record/fold_input.h"

namespace rapporteur {

/// The share of equal places of two sketches of one length, of those that words of either fell into; 0 where there
/// are none or the lengths differ.
double likeness(const Sketch& a, const Sketch& b);

/// For each document the first document of its source: near-duplicates are one voice (docs/record.md, R27).
/// Documents must be sorted; the result depends on their sketches and that order only. Time is near linear.
std::vector<DocumentIndex> sources_of(const std::vector<const Sketch*>& documents);

/// By the day of publication or the dateline, as the document or its receipt tells; those without one come last.
bool is_earlier(const FoldDocument& a, const FoldDocument& b);

/// Names each source by its original instead of its first document: the earliest, then the longest, then the first.
void name_sources_by_originals(std::vector<FoldDocument>& documents);

}  // namespace rapporteur
