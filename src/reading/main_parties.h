#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// The two states or organisations the report names most, the most frequent first. Places count a little for their states.
std::vector<Party> most_named(const Draft& draft);

/// The parties the report is about: those of its first body of two or more, else the two it names most. Sorted; may be empty.
std::vector<Party> main_parties(const Draft& draft);

}  // namespace rapporteur
