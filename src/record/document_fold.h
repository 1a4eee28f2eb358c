#pragma once

#include <vector>

#include "record/record.h"
#include "record/session_fold.h"

namespace rapporteur {

/// The documents of the record: their dates, what they speak of, and what other documents complete (R26 to R28).
std::vector<RecordDocument> fold_documents(const FoldInput& input, const SessionFold& sessions);

/// The one session that a document is about: the only one it reports as held or, where it reports none as held, the
/// only one it speaks of (R30). Position in SessionFold::sessions.
std::optional<std::uint32_t> sole_session(const Reading& reading, const std::vector<std::uint32_t>& sessions);

}  // namespace rapporteur
