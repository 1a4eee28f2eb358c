#pragma once

#include <string>
#include <string_view>

/// How values become content lines of iCalendar (RFC 5545, section 3).
namespace rapporteur {

/// A TEXT value (3.3.11): backslash, semicolon, comma and line ends escaped; control characters but tab, which it may
/// not hold, are left out; bytes that are no UTF-8 become U+FFFD.
std::string ical_text(std::string_view text);

/// `content` folded (3.1) into lines of at most 75 octets, never inside a character, each with its CRLF.
std::string ical_line(std::string_view content);

}  // namespace rapporteur
