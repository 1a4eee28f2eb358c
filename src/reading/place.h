#pragma once

#include <string>

#include "reading/draft.h"

namespace rapporteur {

/// The city's name as a record shows it: the lexicon's form, else the words with capitals only at their beginnings.
std::string city_name(const Draft& draft, const SlotValue& place);
/// The state a city lies in; empty if the lexicon does not know it.
Party place_party(const Draft& draft, Span place);

}  // namespace rapporteur
