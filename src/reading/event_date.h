#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// The day of the report's event: that of the main session; without one, the day the first sentence of the text tells.
void read_event_date(Draft& draft, const SessionClaim* main);

}  // namespace rapporteur
