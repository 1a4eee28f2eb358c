#pragma once

#include <string>
#include <vector>

#include "reading/claims.h"
#include "record/fact.h"

namespace rapporteur {

struct PersonName {
    std::string name;
    std::string language;
    std::vector<Support> supports;
};

/// An office a person was seen in. `first` and `last` are dates of documents, not of appointment; empty where none is
/// dated.
struct Tenure {
    EntityId office;
    EntityId person;
    std::string title;
    Date first;
    Date last;
    std::vector<Support> supports;
};

/// One person under all spellings (docs/record.md, R16 to R19).
struct Person {
    EntityId id;
    std::vector<EntityId> aliases;
    std::string name;
    Party party;
    std::vector<PersonName> names;
    std::vector<Tenure> tenures;    ///< by first date
    std::vector<EntityId> chaired;  ///< sessions
    std::vector<Support> mentions;
    ActNumber named_by = 0;
};

/// A post of one side and who was seen in it over time.
struct Office {
    EntityId id;
    Party party;
    std::string title;            ///< the form most sources use
    std::vector<Tenure> holders;  ///< by first date
};

}  // namespace rapporteur
