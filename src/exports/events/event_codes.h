#pragma once

#include <optional>
#include <string_view>

#include "reading/claims.h"

/// Which categories of event data what the record tells falls under (docs/exports.md, Event codes). PLOVER: the manual
/// of the Open Event Data Alliance, draft 0.8 and later; CAMEO: version 1.1b3, of which the table CAMEO2PLOVER-2021
/// gives the PLOVER category.
namespace rapporteur {

/// Quad categories as both number them.
enum class Quad : std::uint8_t { verbal_cooperation = 1, material_cooperation, verbal_conflict, material_conflict };

struct EventCode {
    std::string_view plover;  ///< category
    std::string_view mode;    ///< of PLOVER; empty: none fits
    Quad plover_quad{};
    std::string_view cameo;  ///< three digits; the first two are the root
    Quad cameo_quad{};
};

/// Where a meeting took place, as two of its parties see it.
enum class Venue : std::uint8_t { unknown, at_recipient, at_actor, elsewhere, by_phone, by_video };

EventCode code_of_meeting(Venue venue);
/// A meeting to come: PLOVER and CAMEO count it as an intent.
EventCode code_of_announced_meeting();
/// Nothing where neither book counts the act, or where its parties are not told: see docs/exports.md.
std::optional<EventCode> code_of(InstrumentKind kind, InstrumentAction action);
/// Nothing for a hope, which commits nobody.
std::optional<EventCode> code_of(Strength strength);

}  // namespace rapporteur
