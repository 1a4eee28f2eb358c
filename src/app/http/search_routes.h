#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// Search over the record and the texts: `/api/v1/search?q=` (docs/api.md).
Routes search_routes(const Desk& desk);

}  // namespace rapporteur
