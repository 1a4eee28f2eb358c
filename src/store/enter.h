#pragma once

#include <optional>
#include <string>

#include "store/fold.h"

namespace rapporteur {

/// What came of an act that somebody wanted to enter.
struct Entered {
    std::optional<ActEntry> entry;  ///< as appended; nothing where it was refused
    std::string refused;            ///< why it would have no effect (docs/record.md, R65)
    Folded folded;                  ///< the record with the act
};

/// Appends the act unless the fold says that it would have no effect. Fails where the store does, or where the draft is no act.
Result<Entered> enter_act(Store& store, const std::string& reader, const ActDraft& draft);

}  // namespace rapporteur
