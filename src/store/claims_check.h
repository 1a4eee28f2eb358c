#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "reading/claims.h"

namespace rapporteur {

/// A claim of a reading made elsewhere that is not taken, and why.
struct RefusedClaim {
    std::string claim;  ///< "commitment [426, 460)"
    std::string why;
};

/// What of a reading made elsewhere can be taken.
struct CheckedClaims {
    Reading reading;
    std::vector<RefusedClaim> refused;
};

/// Refuses every claim whose words are not in its span of the document's text: a span that lies outside it, cuts a
/// character or is missing where a claim must have words, and a claim that bears `words` which are not the bytes of its
/// span. What hangs on a refused person, body or session goes with it (docs/record.md, R62). `json` is the reading as
/// it came, `reading` the same.
CheckedClaims check_claims(std::string_view json, Reading reading, std::string_view text);

/// How many claims a reading makes; those about the document itself, and areas and notes, are not counted.
std::size_t count_claims(const Reading& reading);

}  // namespace rapporteur
