#pragma once

#include <string>

#include "briefing/wording.h"

/// What things of the record are called in a briefing: as a document in the briefing's language writes them, else as
/// most sources do.
namespace rapporteur {

std::string body_name(const Body* body, const EntityId& id, const Wording& wording);
std::string person_name(const Person* person, const EntityId& id, const Wording& wording);
/// "Session 29", "Meeting of the co-chairs, 24 November 2021".
std::string session_label(const Session& session, const Wording& wording);
/// The body's name and the label.
std::string session_heading(const Record& record, const Session& session, const Wording& wording);
/// The title, else the kind.
std::string instrument_name(const Instrument& instrument, const Wording& wording);

}  // namespace rapporteur
