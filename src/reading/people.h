#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds the people of the report and every mention of them (docs/reading.md, "People"). Fills `reading.people` and
/// `person_mentions`, and puts annotations of type Mention into the lattice for the rules that follow.
void read_people(Draft& draft);

/// The person a Mention annotation speaks of.
std::optional<PersonIndex> person_at(const Draft& draft, TokenIndex begin, TokenIndex end);

/// People mentioned in a range, in order, each once.
std::vector<PersonIndex> people_in(const Draft& draft, TokenIndex begin, TokenIndex end);

/// The side an Office annotation names; empty if it names none.
Party office_party(const Draft& draft, AnnotationId office);

}  // namespace rapporteur
