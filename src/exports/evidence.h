#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "views/cited.h"

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

/// The words of each, in the same order; empty where it has none. They are asked for document by document, so that each
/// text is fetched once.
std::vector<std::string> words_of(const Record& record, const std::vector<Evidence>& evidence, const WordsOf& words);

/// What everything rests on, with its words.
struct Quoted {
    std::vector<Evidence> evidence;
    std::vector<std::string> words;  ///< of each
};
Quoted quoted_evidence_of(const Record& record, const WordsOf& words);

/// "stands", "conflict", "plan".
std::string_view name_of(Standing standing);

}  // namespace rapporteur
