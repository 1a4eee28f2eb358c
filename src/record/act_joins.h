#pragma once

#include <functional>
#include <optional>

#include "record/clusters.h"
#include "record/fold_input.h"

namespace rapporteur {

/// The node that an id given by an analyst names; nothing where none does.
using FindNode = std::function<std::optional<std::size_t>(const EntityId&)>;

/// Carries out the analysts' same and not-same of one kind before the record joins anything of its own accord. Later
/// acts outweigh earlier ones. What cannot be done is noted (docs/record.md, R60, R61).
void join_by_acts(const FoldInput& input, EntityKind kind, const FindNode& find, Clusters& clusters);

}  // namespace rapporteur
