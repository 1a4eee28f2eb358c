#pragma once

#include <string>
#include <string_view>

namespace rapporteur {

/// The value of a name in a Cookie header (RFC 6265 section 4.2); empty where it is not there.
std::string cookie_value(std::string_view cookies, std::string_view name);

}  // namespace rapporteur
