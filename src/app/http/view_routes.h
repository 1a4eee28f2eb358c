#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// One thing by its id (docs/api.md): a session, a mechanism, a document with its text.
Routes view_routes(const Desk& desk);

}  // namespace rapporteur
