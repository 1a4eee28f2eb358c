#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// The record's entries by topic, a page at a time, with filters, and what changed since a time (docs/api.md).
Routes list_routes(const Desk& desk);

}  // namespace rapporteur
