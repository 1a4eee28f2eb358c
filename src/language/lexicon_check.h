#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "language/language.h"

namespace rapporteur {

/// What a careful editor would find in a lexicon file that loads: lines out of order, a term twice in its class, an
/// attribute that is likely a slip of the pen. Each Error names file and line.
std::vector<Error> check_lexicon(const DataFile& file, const std::set<std::string>& known_attributes);

/// The attributes the program reads, those the rules ask for, and those that stand in the lexicons more than once.
std::set<std::string> known_attributes(const Language& language, const std::vector<DataFile>& files);

/// The file with its entries in order: each run of lines between comments, blank lines and classes is sorted by itself.
std::string sorted_lexicon(std::string_view content);

}  // namespace rapporteur
