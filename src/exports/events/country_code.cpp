#include "exports/events/country_code.h"

#include <unicode/locid.h>

#include <algorithm>

namespace rapporteur {

std::optional<std::string> country_code(const Party& party) {
    const bool two_letters =
        party.size() == 2 && std::ranges::all_of(party, [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!two_letters) return {};
    const std::string code = icu::Locale("", party.c_str()).getISO3Country();
    return code.size() == 3 ? std::optional(code) : std::nullopt;
}

}  // namespace rapporteur
