#pragma once

#include <vector>

#include "reading/draft.h"

namespace rapporteur {

struct Clause {
    TokenIndex begin = 0;
    TokenIndex end = 0;
};

/// Where what follows a verb like "agreed to" ends: at the sentence's end, at an attribution (", he said"), at a purpose
/// ("so as to"), at a new main clause.
TokenIndex clause_end(const Draft& draft, TokenIndex begin, TokenIndex sentence_end);

/// Cuts a list of coordinated verb phrases ("expand trade, deepen ties and open a border market") into its members.
/// A member begins with a verb of the same form as the first.
std::vector<Clause> coordinated(const Draft& draft, TokenIndex begin, TokenIndex end);

}  // namespace rapporteur
