#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "text/files.h"

namespace rapporteur {

/// A file to be read, as it was when the plan was made.
struct PlannedFile {
    std::string path;              ///< "-" is standard input
    std::uint64_t bytes = 0;       ///< on disk, packed as it is; 0 for standard input
    std::int64_t modified_ns = 0;  ///< nanoseconds since 1970; with path and bytes, cheap to know a file again by
    std::string reason;            ///< not empty: it will be Unreadable, for this reason
};

/// What a run is going to read, in order. A plain list: to skip a file, do not receive it.
struct InputPlan {
    std::vector<PlannedFile> files;

    /// The size of it all, for a progress bar.
    std::uint64_t bytes() const;
};

/// Looks at `paths` in their order: a file is itself, a folder all files in it, sorted by the bytes of their paths,
/// each real folder once (so a link that leads back ends there), hidden entries (`.x`) passed over, `-` standard input.
/// Opens nothing and never fails: what cannot be looked at or is no regular file is in the plan with its reason.
InputPlan plan_inputs(const Files& files, const std::vector<std::string>& paths);

}  // namespace rapporteur
