#pragma once

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <string>
#include <string_view>
#include <vector>

#include "store/shelf.h"

namespace rapporteur {

/// What an index is asked, in the language of SQLite's FTS5; everything typed is quoted. Empty where nothing is looked for.
std::string match_expression(const SearchQuery& query);

/// The word that stands for a tag in an index.
std::string mark_of(std::string_view tag);
/// The marks of several, apart by blanks.
std::string marks_of(const std::vector<std::string>& tags);

}  // namespace rapporteur
