#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Short forms of the names of bodies are names too, wherever they stand: what is told in brackets or in words after a name ("(JTC)",
/// "known as COSBAN"), and the initials of a name. Call when the names themselves are among the mentions.
void read_acronyms(Draft& draft);

}  // namespace rapporteur
