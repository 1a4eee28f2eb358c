#pragma once

#include "reading/draft.h"

namespace rapporteur {

/// Finds the bodies of the report and every mention of them (docs/reading.md, "Bodies"). Fills `reading.bodies` and
/// `body_mentions`.
void read_bodies(Draft& draft);

/// The body that a Body or BodyShort annotation means; empty if it was not taken for a body of states.
std::optional<BodyIndex> body_of(const Draft& draft, AnnotationId annotation);

/// Completes parties that no name tells from those who chair, then from the report's pair. Called once sessions are read.
void complete_bodies(Draft& draft);

/// Drops bodies that nothing but their weak name supports, and renumbers what refers to bodies.
void drop_unsupported_bodies(Draft& draft, const std::vector<bool>& supported);

}  // namespace rapporteur
