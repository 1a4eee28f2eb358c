#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// True if the sentence of a body's name tells that it sat, sits or is to: a verb of holding or chairing stands close to the name, or
/// place and day follow it.
bool is_told_to_sit(const Draft& draft, const BodyMention& mention);

}  // namespace rapporteur
