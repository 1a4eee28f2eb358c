#pragma once

#include <string>

#include "briefing/briefing.h"

namespace rapporteur {

/// The briefing as Office Open XML (ECMA-376, WordprocessingML): the file's bytes, the same for the same briefing.
std::string briefing_docx(const Briefing& briefing);

}  // namespace rapporteur
