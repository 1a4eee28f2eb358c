#pragma once

#include <string>
#include <utility>
#include <vector>

#include "briefing/briefing.h"

namespace rapporteur {

/// The briefing as Office Open XML (ECMA-376, WordprocessingML): the file's bytes, the same for the same briefing.
std::string briefing_docx(const Briefing& briefing);
/// The files it is packed of, by name: XML all of them.
std::vector<std::pair<std::string, std::string>> docx_members(const Briefing& briefing);

}  // namespace rapporteur
