#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// What came, changed and went since a time: `/api/v1/changes?since=` (docs/api.md).
Routes change_routes(const Desk& desk);

}  // namespace rapporteur
