#pragma once

#include "app/http/access.h"
#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// Answers for a record's pages and its API (docs/api.md). What it is given must outlive it. `first`: routes that are asked before all others.
HttpHandler record_routes(const Desk& desk, const Access& access, Routes first = {});

}  // namespace rapporteur
