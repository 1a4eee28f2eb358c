#pragma once

#include <vector>

#include "base/span.h"
#include "reading/claims.h"
#include "record/act.h"

namespace rapporteur {

/// The words by which claims of a kind can be rejected (docs/record.md, R62), in order, each once.
std::vector<Span> spans_of_kind(const Reading& reading, ClaimKind kind);

}  // namespace rapporteur
