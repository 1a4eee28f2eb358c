#pragma once

#include <optional>
#include <string>

#include "reading/claims.h"

namespace rapporteur {

/// The ISO 3166-1 alpha-3 code of a state, by which event data names it ("CHN" of "CN"). Nothing where the party is no
/// state.
std::optional<std::string> country_code(const Party& party);

}  // namespace rapporteur
