#pragma once

#include <cstdint>

#include "base/result.h"

namespace rapporteur {

/// What a confined process may still use.
struct Confinement {
    std::uint64_t address_space_bytes = std::uint64_t{1} << 30;
    std::uint64_t cpu_seconds = 30;  ///< then the kernel ends it
};

/// Gives up for good whatever taking text from bytes does not need: new privileges, descriptors beside standard input, output
/// and error, memory and time beyond the limits, files of any size, and every system call but reading standard input, writing standard
/// output, memory, clocks and the end (seccomp(2)). Opening a file fails from then on; anything else that is not allowed ends the
/// process with SIGSYS. Fails where the kernel refuses any of it; the process must then not go on to what it was to be confined for.
///
/// In builds with sanitizers the limit of memory and the filter of system calls are left out: the sanitizers' own reservations and calls
/// need more.
Status confine(const Confinement& allowed);

}  // namespace rapporteur
