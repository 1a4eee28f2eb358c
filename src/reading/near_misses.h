#pragma once

#include "reading/draft.h"

namespace rapporteur {

Note note_of(NoteKind kind, Span span);

/// Notes what rules recognised and no claim was made of (docs/reading.md, step 15), for a person to look at: a numbered session that
/// belongs to no body, a body whose parties nobody tells, a day that cannot be dated. Runs last.
void note_near_misses(Draft& draft);

}  // namespace rapporteur
