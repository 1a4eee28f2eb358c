#pragma once

#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace rapporteur::fuzz {

/// What must hold whatever the input: where it does not, the fuzzer has found a fault.
inline void require(bool holds, const char* what) {
    if (holds) return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

/// The input as a block of its own, so that a byte read past its end is noticed.
inline std::string bytes_of(const std::uint8_t* data, std::size_t size) {
    std::string bytes(reinterpret_cast<const char*>(data), size);
    bytes.shrink_to_fit();
    return bytes;
}

}  // namespace rapporteur::fuzz
