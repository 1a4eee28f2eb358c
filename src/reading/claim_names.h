#pragma once

#include <optional>
#include <string_view>

#include "reading/claims.h"

/// The names that the closed sets of claims bear in JSON and in views (docs/reading-json.md), both ways.
namespace rapporteur {

std::string_view name_of(BodyKind kind);
std::string_view name_of(SessionKind kind);
std::string_view name_of(SessionStatus status);
std::string_view name_of(Mode mode);
std::string_view name_of(InstrumentKind kind);
std::string_view name_of(InstrumentAction action);
std::string_view name_of(Strength strength);
std::string_view name_of(Comparator comparator);
std::string_view name_of(NoteKind kind);
/// What a note of this kind tells, in English.
std::string_view message_of(NoteKind kind);

/// The member of `Enum` that bears `name`; nothing where none does. `Enum` is one of the sets above.
template <class Enum>
std::optional<Enum> named(std::string_view name);

}  // namespace rapporteur
