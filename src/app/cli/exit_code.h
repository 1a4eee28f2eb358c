#pragma once

namespace rapporteur {

/// What the program says to the shell (docs/cli.md).
enum class ExitCode : int {
    done = 0,
    faults = 1,         ///< done, but something needs a look: an input was unreadable, a check found a fault
    usage = 2,          ///< the command line was not understood
    failed = 3,         ///< not done: a file, a record or language data could not be used
    interrupted = 130,  ///< stopped by the user; what was acknowledged is safe
    broken_pipe = 141,  ///< whoever read the output went away
};

}  // namespace rapporteur
