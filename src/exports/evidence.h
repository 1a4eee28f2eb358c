#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/record.h"

namespace rapporteur {

/// How a value stands in the record (docs/record.md, R20 and R25).
enum class Standing : std::uint8_t {
    stands,
    conflict,  ///< other sources say otherwise
    plan,      ///< announced beforehand
};

/// One support of one value of one slot: who says what, in which words.
struct Evidence {
    EntityId entity;  ///< empty: of nothing in particular
    std::string slot;
    std::string value;
    Standing standing{};
    Support support;
};

/// Everything that anything in the record rests on, in the order of the record.
std::vector<Evidence> evidence_of(const Record& record);

/// "stands", "conflict", "plan".
std::string_view name_of(Standing standing);

}  // namespace rapporteur
