#pragma once

#include "app/http/desk.h"
#include "app/http/route.h"

namespace rapporteur {

/// The record, or a part of it, as a file in other people's formats, and as a briefing (docs/api.md).
Routes export_routes(const Desk& desk);

}  // namespace rapporteur
