#pragma once

#include <string>

#include "record/act.h"

namespace rapporteur {

/// The act as JSON; of readings made elsewhere, which may be megabytes, the maker and the documents.
std::string act_in_short(const ActBody& body);

}  // namespace rapporteur
