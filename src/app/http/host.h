#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// Whether a Host header (a name, perhaps with a port) is one of `names`, but for case. An IPv6 address stands in brackets.
bool is_host_named(std::string_view host, const std::vector<std::string>& names);

}  // namespace rapporteur
