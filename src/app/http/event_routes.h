#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// Tells a page, as long as it listens, that the record has changed (server-sent events; docs/api.md).
Routes event_routes(const Desk& desk);

}  // namespace rapporteur
