#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// Takes a file that somebody drops on a page, and reads the documents in it into the record (docs/api.md).
Routes upload_routes(const Desk& desk);

}  // namespace rapporteur
