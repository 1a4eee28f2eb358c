#pragma once

#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// A body's name without the words that give its parties and those that only lead to them: "intergovernmental
/// commission on trade" of "intergovernmental commission on trade between Kazakhstan and Uzbekistan". Empty if nothing
/// else is there.
std::string designation(const Draft& draft, TokenIndex begin, TokenIndex end);

}  // namespace rapporteur
