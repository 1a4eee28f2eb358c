#pragma once

#include <SQLiteCpp/Database.h>

#include <vector>

#include "store/store.h"

namespace rapporteur {

/// What SQLite itself finds wrong: damaged pages and indexes, references to rows that are not there, missing triggers.
std::vector<Fault> faults_of(SQLite::Database& database);

}  // namespace rapporteur
