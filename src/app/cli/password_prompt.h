#pragma once

#include <string>

#include "app/cli/context.h"
#include "base/result.h"

namespace rapporteur {

/// A new password: asked for twice on a terminal, which does not show it; else the first line of standard input. Fails where it is too short
/// or too long, where the two are not the same, and where there is none.
Result<std::string> ask_new_password(Context& context);

}  // namespace rapporteur
