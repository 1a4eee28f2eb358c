#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/result.h"

namespace rapporteur {

/// What concepts are called for people: by language (BCP 47) and id. Data, as lexicons are (languages/areas.names).
using ConceptNames = std::map<std::string, std::map<std::string, std::string>, std::less<>>;

/// Reads a table: a line of `id` and languages, then a line for each concept, tabs between; `#` begins a line that is not read. The Error
/// names `file` and the line.
Result<ConceptNames> parse_names(std::string_view text, const std::string& file);

/// The names of areas the program was built with.
ConceptNames built_in_area_names();

/// Puts the names of `areas.names` in a folder laid out like `languages/` over those known; a folder without that file changes nothing.
Status add_area_names(const std::string& folder, ConceptNames& names);

}  // namespace rapporteur
