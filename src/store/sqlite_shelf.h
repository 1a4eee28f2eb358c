#pragma once

#include <memory>
#include <string>

#include "store/shelf.h"

namespace rapporteur {

/// Opens the shelf that lies in a record's file. Where the file cannot be written, the shelf is in memory, the same for all who
/// open it in this program while one of them is open.
Result<std::unique_ptr<Shelf>> open_sqlite_shelf(const std::string& path);

}  // namespace rapporteur
