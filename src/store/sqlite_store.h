#pragma once

#include <memory>
#include <string>

#include "base/result.h"
#include "store/store.h"

namespace rapporteur {

enum class OpenMode : std::uint8_t {
    read,    ///< the file must be there; where it may be written the store is writable
    create,  ///< must be writable; made where it is absent
};

/// Opens the record at `path` (docs/store.md). Refuses what is no database, another program's database and a record
/// made by a newer Rapporteur; none of these is changed.
Result<std::unique_ptr<Store>> open_sqlite_store(const std::string& path, OpenMode mode);

}  // namespace rapporteur
