#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// How a document was read, and why a sentence was not: `/api/v1/document/SHA256/explain` (docs/api.md). Reads it again.
Routes explain_routes(const Desk& desk);

}  // namespace rapporteur
