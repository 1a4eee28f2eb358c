#pragma once

#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// "heads-of-government" for a premier, "heads-of-state" for a president, as the lexicon says; empty for others.
std::string level_of(const Draft& draft, PersonIndex person);

}  // namespace rapporteur
