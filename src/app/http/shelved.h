#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "store/shelf.h"

namespace rapporteur {

/// The item of a topic that has this id, or had it before it was found to be another's.
Result<std::optional<ShelvedItem>> find_by_any_id(Shelf& shelf, std::string_view topic, const std::string& id);

}  // namespace rapporteur
