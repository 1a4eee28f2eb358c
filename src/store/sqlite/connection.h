#pragma once

#include <SQLiteCpp/Database.h>

#include <memory>
#include <string>

#include "base/result.h"
#include "store/sqlite_store.h"

namespace rapporteur {

/// An open record file whose tables are those of this program.
struct Connection {
    std::unique_ptr<SQLite::Database> database;
    bool writable = false;
};

/// Opens, checks whose file it is and of which version, makes the tables where the file is new.
Result<Connection> connect(const std::string& path, OpenMode mode);

}  // namespace rapporteur
