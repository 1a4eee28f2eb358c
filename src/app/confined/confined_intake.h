#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/input.h"

namespace rapporteur {

/// What one file may cost to read.
struct IntakeLimits {
    std::chrono::milliseconds patience{60'000};         ///< spent waiting for the process that reads it
    std::size_t text_bytes = std::size_t{32} << 20;     ///< of a document, and of the bytes it was received in
    std::uint64_t all_bytes = std::uint64_t{256} << 20; ///< of all documents of a file together
};

/// The program itself, with the command that reads in confinement (ReceiveCommand).
std::vector<std::string> confined_program();

/// As receive_file, for the bytes of one file called `name`; but it is another process, run by `program`, that reads them, confined to
/// reading them. Whatever goes wrong with it is told as one unreadable file, with the reason, after the documents it had given by then. SIGPIPE must be
/// ignored by this process.
void receive_confined(const std::vector<std::string>& program, const std::string& name, std::string_view bytes, const IntakeLimits& limits,
                      const Sink& sink);

}  // namespace rapporteur
