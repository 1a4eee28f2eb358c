#pragma once

#include "app/accounts/guard.h"
#include "app/http/route.h"

namespace rapporteur {

/// Logging in and out, the page for it, and who has an account (docs/security.md).
Routes session_routes(Guard& guard);

}  // namespace rapporteur
