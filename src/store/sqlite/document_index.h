#pragma once

#include <SQLiteCpp/Database.h>

#include <cstddef>
#include <string>

namespace rapporteur {

/// Puts the texts of documents that came since the last time into the index, at most `most`. `kept`: the name of the
/// database that the documents lie in ("main", or one attached). True: there are more. Throws SQLite::Exception.
bool index_documents(SQLite::Database& database, const std::string& kept, std::size_t most);

}  // namespace rapporteur
