#pragma once

#include "app/http/access.h"
#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// What an analyst enters: who one is, the acts so far, and one more (docs/api.md).
Routes act_routes(const Desk& desk, const Access& access);

}  // namespace rapporteur
