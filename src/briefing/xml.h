#pragma once

#include <string>
#include <string_view>

namespace rapporteur {

/// `text` as character data or attribute value of XML 1.0: markup escaped, and characters that XML 1.0 does not allow
/// (section 2.2), as well as invalid bytes, left out.
std::string xml_escaped(std::string_view text);

}  // namespace rapporteur
