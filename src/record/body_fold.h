#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "record/body.h"
#include "record/fold_input.h"

namespace rapporteur {

/// Which body every claim of every document means (docs/record.md, R1 to R9).
struct BodyFold {
    std::vector<Body> bodies;                    ///< by id; organisations too
    std::vector<std::vector<std::uint32_t>> of;  ///< [document][BodyIndex] -> position in `bodies`
    std::map<EntityId, std::uint32_t> by_id;     ///< ids and aliases
};

BodyFold fold_bodies(const FoldInput& input);

/// True for an organisation that is only named: it has no parties of its own in the record.
bool only_named(const Body& body);

}  // namespace rapporteur
