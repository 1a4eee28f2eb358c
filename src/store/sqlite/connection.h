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
    bool at_rest = false;  ///< opened as a file that nobody writes to
};

/// Opens, checks whose file it is and of which version, makes the tables where the file is new.
Result<Connection> connect(const std::string& path, OpenMode mode);

/// What SQLite opens a record by that is only read: `at_rest`, one that nobody writes to meanwhile, in a folder that cannot be written.
std::string uri_to_read(const std::string& path, bool at_rest);

}  // namespace rapporteur
