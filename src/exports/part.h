#pragma once

#include "base/result.h"
#include "record/record.h"

namespace rapporteur {

/// Which part of a record is wanted; all of it where nothing is said.
struct RecordPart {
    EntityId body;     ///< a body's id or alias, or `body/cn-ru`: all bodies of these parties, a mechanism
    EntityId session;  ///< a session's id or alias
    Date since;        ///< sessions that ended on this day or later; those without a date are left out

    bool whole() const { return body.empty() && session.empty() && since.empty(); }
};

/// What belongs to the sessions of the part, and nothing that refers to what was left out: their bodies, people,
/// outcomes, the documents that speak of them or support what is told of them. Gaps and expectations stay only where
/// whole bodies are asked for. Fails where the record holds no such body or session.
Result<Record> part_of(const Record& record, const RecordPart& part);

}  // namespace rapporteur
