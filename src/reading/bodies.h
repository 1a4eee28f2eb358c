#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds the bodies of the report and every mention of them (docs/reading.md, "Bodies"). Fills `reading.bodies` and
/// `body_mentions`.
void read_bodies(Draft& draft);

/// The body that a Body or BodyShort annotation means; empty if it was not taken for a body of states.
std::optional<BodyIndex> body_of(const Draft& draft, AnnotationId annotation);

/// Completes parties that no name tells from those who chair, then from the report's pair; drops bodies that are left
/// without two sides. Called once sessions are read.
void complete_bodies(Draft& draft);

}  // namespace rapporteur
