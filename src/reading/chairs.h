#pragma once

#include <string>
#include <utility>
#include <vector>

#include "reading/draft.h"

namespace rapporteur {

/// Where the report speaks of which session, and how it stands to the main one.
struct SessionsTold {
    std::vector<std::string> relations;                        ///< of each session: "next", "previous"; empty for the main one
    std::vector<std::pair<TokenIndex, SessionIndex>> places;  ///< in order of the text
};

/// Gives the sessions their chairs (docs/reading.md, "Sessions"), and a summit the kind of those who chair it.
void read_chairs(Draft& draft, const SessionsTold& told);

}  // namespace rapporteur
