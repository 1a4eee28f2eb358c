#pragma once

#include <string>
#include <string_view>

namespace rapporteur::fuzz {

/// What keeps `xml` from being well-formed (XML 1.0) as the program writes it: elements and attributes in double quotes, the five entities and
/// character references, no comments, sections or document types. Empty: nothing.
std::string xml_fault(std::string_view xml);

}  // namespace rapporteur::fuzz
