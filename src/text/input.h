#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>

#include "text/input_plan.h"
#include "text/json_lines.h"
#include "text/received.h"

namespace rapporteur {

struct InputOptions {
    JsonFields fields;
    std::size_t most_bytes = std::size_t{64} << 20;         ///< of a page, and of a line of JSON Lines
    std::size_t most_plain_bytes = std::size_t{256} << 20;  ///< of a plain text
    /// Called after each reading from disk or standard input with the bytes that came (packed, where packed); may be
    /// empty. For progress: the sum over a file is PlannedFile::bytes.
    std::function<void(std::uint64_t)> on_bytes;
};

/// Takes each document, or the reason why there is none; false stops the reading.
using Sink = std::function<bool(Received&&)>;

/// Reads one file of a plan: as many documents as it holds, in their order, at least one Received for each. What it is
/// is told by its bytes, then by its name (content_kind). Not more is held in memory than the largest document.
/// False: the sink stopped it. Several threads may receive different files at once.
bool receive_file(const Files& files, const PlannedFile& file, const InputOptions& options, const Sink& sink);

/// All files of a plan, one after the other. False: the sink stopped it.
bool receive(const Files& files, const InputPlan& plan, const InputOptions& options, const Sink& sink);

}  // namespace rapporteur
