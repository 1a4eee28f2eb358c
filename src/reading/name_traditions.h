#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// The side that the names of people tell: of two sides of which one has names of its own tradition ("Li Qiang", "Kim Tae-hyo"), whoever
/// bears such a name is of that side, and whoever does not is of the other. Makes nobody of a side who is told to be of one.
void sides_by_names(Draft& draft, const std::vector<Party>& parties);

}  // namespace rapporteur
