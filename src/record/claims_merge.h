#pragma once

#include <string>

#include "reading/claims.h"

namespace rapporteur {

/// What a reading made elsewhere adds to the program's own of the same document (docs/record.md, R67). The claims that
/// are added bear `rule` as their rule; those whose words another claim of the kind has already are not added.
Reading with_claims(Reading own, Reading other, const std::string& rule);

}  // namespace rapporteur
