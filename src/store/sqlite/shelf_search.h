#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "store/shelf.h"

namespace rapporteur {

/// The words of an index that begin with some.
using Completions = std::function<std::vector<std::string>(std::string_view beginning)>;

/// The tags of a query that a topic's index bears; of documents those of the record (their bodies) stand on the shelf alone.
bool bears_mark(std::string_view topic, std::string_view tag);

/// What an index is asked, in the language of SQLite's FTS5; everything typed is quoted. Empty where nothing can be found.
std::string match_expression(const SearchQuery& query, const Completions& completions);

/// The word that stands for a tag in an index.
std::string mark_of(std::string_view tag);

}  // namespace rapporteur
