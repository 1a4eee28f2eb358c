#pragma once

#include <cstdint>

namespace rapporteur {

/// The enduring tables' version, kept as SQLite's user_version; a file with a greater one is refused.
constexpr int schema_version = 1;
/// The derived tables' version; they are dropped and made anew where it differs.
constexpr int derived_version = 1;
/// "RAPP": tells our files from those of other programs (SQLite's application_id).
constexpr std::int64_t application_id = 0x52415050;

/// Documents, receipts, originals and acts, with the triggers that keep them append-only.
extern const char* const enduring_schema;
/// Readings and the record.
extern const char* const derived_schema;
extern const char* const drop_derived;

}  // namespace rapporteur
