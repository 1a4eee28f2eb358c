#pragma once

#include <functional>
#include <string>

#include "app/http/record_source.h"
#include "app/http/shelf_keeper.h"
#include "app/http/shelf_pool.h"
#include "app/cli/context.h"

namespace rapporteur {

/// What the server's routes work with.
struct Desk {
    RecordSource& records;
    ShelfKeeper& keeper;
    ShelfPool& shelves;
    LoadedReader reader;
    std::function<std::string()> now;  ///< ISO 8601, UTC
};

}  // namespace rapporteur
