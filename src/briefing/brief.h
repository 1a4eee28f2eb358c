#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "briefing/wording.h"
#include "views/cited.h"

namespace rapporteur {

enum class BriefingFormat : std::uint8_t { pdf, docx, text };

std::optional<BriefingFormat> briefing_format(std::string_view name);

/// What a person asks a briefing for: one session, or the sessions of a body, or those since a date, or both of the
/// latter.
struct BriefingRequest {
    EntityId session{};   ///< an id or alias; not together with the others
    EntityId body{};      ///< an id or alias
    std::string since{};  ///< ISO 8601, a day, month or year
    BriefingLanguage language = BriefingLanguage::english;
    BriefingFormat format = BriefingFormat::pdf;
};

struct BriefingFile {
    std::string name;  ///< "briefing-2024-08-21.pdf": plain ASCII, no folder
    std::string media_type;
    std::string bytes;
};

/// The same record, words and request give the same bytes on a machine with the same fonts. An Error where nothing is
/// asked for, the session or body is not in the record, or the date is none. May be called by several threads at once.
Result<BriefingFile> make_briefing(const Record& record, const WordsOf& words, const BriefingRequest& request);

}  // namespace rapporteur
