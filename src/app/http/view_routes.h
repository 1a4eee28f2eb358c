#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// The views of the record as JSON (docs/api.md): the topics, a session by its id, a document by its SHA-256.
Routes view_routes(const Desk& desk);

}  // namespace rapporteur
