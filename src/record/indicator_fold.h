#pragma once

#include <map>
#include <string>
#include <vector>

#include "record/fold_state.h"
#include "record/outcome.h"

namespace rapporteur {

/// The figures of all documents as series, by id (R42, R43).
std::vector<IndicatorSeries> fold_indicators(const FoldState& state);

/// The id of the series that a claim of this document belongs to: the parties the document is about, what is measured
/// and the unit.
EntityId series_id(const FoldState& state, std::size_t document, const IndicatorClaim& claim);

/// What a figure or target measures, in a form that can be compared: its subject or, where it has none, its words.
template <class Claim>
std::string measured_in(const Claim& claim, Words& words) {
    return words.key(claim.subject.empty() ? claim.measure : claim.subject);
}

/// True where one of two statements of a figure must be false: their ranges have nothing in common (R43).
bool disagree(Comparator a, double value_a, Comparator b, double value_b);

}  // namespace rapporteur
