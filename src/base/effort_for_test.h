#pragma once

#include <cstddef>

namespace rapporteur::test {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#elif defined(__SANITIZE_ADDRESS__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

/// How much a test does whose time grows with it: a tenth under sanitizers, which make everything ten times slower and
/// more. What is not linear shows there too.
constexpr std::size_t effort(std::size_t full) { return sanitized ? full / 10 : full; }

}  // namespace rapporteur::test
