#pragma once

#include <vector>

#include "reading/clauses.h"
#include "reading/draft.h"

namespace rapporteur {

/// An area of cooperation and the words that name it.
struct FoundArea {
    std::string id;
    Clause words;
};

/// The areas named in a range, in order. A phrase for cooperation as a whole ("in all fields") names none.
std::vector<FoundArea> areas_in(const Draft& draft, TokenIndex begin, TokenIndex end);

}  // namespace rapporteur
