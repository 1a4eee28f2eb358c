#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// What concepts are called in a language: /api/v1/names.
Routes name_routes(const Desk& desk);

}  // namespace rapporteur
