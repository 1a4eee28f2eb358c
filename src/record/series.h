#pragma once

#include <string>
#include <vector>

#include "record/fact.h"

/// What a numbered series lets one ask: is the told history right, what is missing, what comes next.
namespace rapporteur {

/// "Held every year since 1996", held against the ordinals and dates of the record (R50).
struct History {
    EntityId body;
    Fact<int> since;
    std::vector<EntityId> agrees;     ///< sessions whose year and ordinal fit a yearly count from `since`
    std::vector<EntityId> disagrees;  ///< a warning, never an error: series skip years
};

enum class GapKind : std::uint8_t {
    before_first,  ///< ordinals below the lowest in the documents
    between,       ///< ordinals between two that the documents tell of
    outcome,       ///< announced for a day that has passed; no document tells whether it was held
};

/// Sessions that must or may exist and are not in the documents (R51).
struct Gap {
    EntityId body;
    GapKind kind{};
    int first{};  ///< ordinals, both ends included; 0 for an unnumbered session
    int last{};
    EntityId session;  ///< for `outcome`
};

enum class ExpectationBasis : std::uint8_t { history, ordinals };
enum class ExpectationState : std::uint8_t { not_in_documents, not_yet_announced };

/// What a yearly cadence leads one to expect; never a fact and never a constraint (R52).
struct Expectation {
    EntityId body;
    int ordinal{};
    int year{};
    ExpectationBasis basis{};
    ExpectationState state{};  ///< whether the documents reach that year
};

/// One slot of one entity on which sources disagree, in words (R20).
struct Conflict {
    EntityId entity;
    std::string slot;
    std::vector<Held<std::string>> values;  ///< most sources first
    bool decided = false;                   ///< the slot has a value all the same
};

}  // namespace rapporteur
