#pragma once

#include <string>

#include "briefing/briefing.h"

namespace rapporteur {

/// The briefing as PDF on A4: the file's bytes, the same for the same briefing and fonts. Set in Noto Serif and Noto
/// Sans with their CJK kin; where these are not installed, in what fontconfig takes for them. Throws std::runtime_error
/// where cairo cannot work, that is where there is no memory.
std::string briefing_pdf(const Briefing& briefing);

}  // namespace rapporteur
