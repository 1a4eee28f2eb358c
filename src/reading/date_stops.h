#pragma once

#include <vector>

#include "reading/draft.h"

namespace rapporteur {

/// "12. 3. 2025" and "12. March 2025" have stops that end no sentence: joins what was cut there.
void join_at_dates(Draft& draft);

}  // namespace rapporteur
