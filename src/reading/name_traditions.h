#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// The side that the names of people tell: of two sides of which one has names of its own tradition ("Li Qiang", "Kim Tae-hyo"), whoever
/// bears such a name is of that side, and whoever has a given name of another tradition first is of the other. Changes no side that is told.
void sides_by_names(Draft& draft, const std::vector<Party>& parties);

}  // namespace rapporteur
