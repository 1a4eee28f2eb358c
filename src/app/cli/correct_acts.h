#pragma once

#include <string>

#include "app/cli/record_access.h"
#include "record/act.h"

namespace rapporteur {

/// The options of every command that enters an act.
struct ActOptions {
    RecordOptions record;
    std::string author;
    std::string reason;

    void declare(Arguments& arguments);
};

/// Appends the act and says its number, or says why it would have no effect and leaves it.
Result<ExitCode> enter(Context& context, OpenRecord& open, const ActOptions& options, const ActBody& body);

}  // namespace rapporteur
