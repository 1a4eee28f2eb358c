#pragma once

#include <string>

#include "briefing/briefing.h"

namespace rapporteur {

/// What stands around a source's words and beside its numbers, the same in every format.

/// "Xinhua, 21 August 2024. Title."
std::string source_heading(const BriefingSource& source, const Wording& wording);
/// "file a.txt, address https://..."
std::string source_whereabouts(const BriefingSource& source, const Wording& wording);
/// True for an address of the web that holds nothing but what RFC 3986 allows: such a one may be followed.
bool can_be_followed(std::string_view url);
/// The words in quotation marks, or that there are none.
std::string note_text(const BriefingNote& note, const Wording& wording);
/// "As of 21 August 2024"; empty where no date is known.
std::string as_of_text(const Briefing& briefing, const Wording& wording);

}  // namespace rapporteur
