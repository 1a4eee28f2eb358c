#pragma once

#include <cstdint>
#include <functional>

namespace rapporteur {

/// Told of each document that a long work is done with, by its bytes; false: stop at the next safe moment.
using Watch = std::function<bool(std::uint64_t bytes)>;

}  // namespace rapporteur
