#include "app/http/host.h"

#include <algorithm>

namespace rapporteur {
namespace {

/// The name without its port.
std::string_view name_of(std::string_view host) {
    if (host.starts_with('[')) return host.substr(0, std::min(host.find(']') + 1, host.size()));
    return host.substr(0, host.find(':'));
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; }

}  // namespace

bool is_host_named(std::string_view host, const std::vector<std::string>& names) {
    return std::ranges::any_of(names, [&](const std::string& name) { return std::ranges::equal(name_of(host), name, {}, lower, lower); });
}

}  // namespace rapporteur
