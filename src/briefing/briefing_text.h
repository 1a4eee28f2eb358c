#pragma once

#include <string>

#include "briefing/briefing.h"

namespace rapporteur {

/// The briefing as plain text of 100 columns.
std::string briefing_text(const Briefing& briefing);

}  // namespace rapporteur
