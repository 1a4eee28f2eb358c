#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace rapporteur {

/// A request's target, decoded (RFC 9112 §3.2.1, origin form; RFC 3986).
struct HttpTarget {
    std::string path;
    std::map<std::string, std::string> query;  ///< of equal names the last
};

/// Nothing where it is not a path, is longer than 4 KiB, has a broken escape, is no UTF-8, holds a control character, or
/// has a segment `.` or `..`, however written.
std::optional<HttpTarget> parse_target(std::string_view target);

}  // namespace rapporteur
