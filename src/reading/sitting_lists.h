#pragma once

#include <vector>

#include "reading/sittings.h"

namespace rapporteur {

/// "The earlier ones were held in Iquitos (September 30, 2014), Medellin (October 30, 2015) and Arequipa (January 27, 2017)": each with
/// its day and place, of a body still to be found.
std::vector<Sitting> listed_sittings(const Draft& draft);

}  // namespace rapporteur
