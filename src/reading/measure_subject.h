#pragma once

#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// What the words of a measure speak of, as concepts: "trade" for "bilateral trade", "mutual trade turnover" and "trade
/// between the two countries". Words that no concept covers stay as they are; what one side alone does keeps the
/// sides, in order. Empty where the language data has no concept for any of the words.
std::string subject_in(const Draft& draft, TokenIndex begin, TokenIndex end);

}  // namespace rapporteur
