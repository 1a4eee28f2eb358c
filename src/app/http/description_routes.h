#pragma once

#include "app/http/route.h"

namespace rapporteur {

/// The API's description (OpenAPI 3.1): `/api`.
Routes description_routes();

}  // namespace rapporteur
