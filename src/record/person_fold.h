#pragma once

#include <cstdint>
#include <map>
#include <vector>

#include "record/fold_input.h"
#include "record/person.h"
#include "record/record.h"

namespace rapporteur {

/// Which person every claim of every document means (docs/record.md, R16 to R18).
struct PersonFold {
    std::vector<Person> people;                  ///< by id; tenures and sessions still to be filled
    std::vector<std::vector<std::uint32_t>> of;  ///< [document][PersonIndex] -> position in `people`
    std::map<EntityId, std::uint32_t> by_id;     ///< ids and aliases
};

/// `documents` gives the dates by which short names are told apart.
PersonFold fold_people(const FoldInput& input, const std::vector<RecordDocument>& documents);

}  // namespace rapporteur
