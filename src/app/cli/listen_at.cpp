#include "app/cli/listen_at.h"

#include <arpa/inet.h>

#include <array>
#include <charconv>

namespace rapporteur {
namespace {

bool is_address(int family, const std::string& text) {
    std::array<char, sizeof(in6_addr)> bytes{};
    return inet_pton(family, text.c_str(), bytes.data()) == 1;
}

bool is_v6(const std::string& text) { return is_address(AF_INET6, text); }

std::optional<std::uint16_t> port_of(std::string_view text) {
    std::uint16_t port = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (failed != std::errc() || end != text.data() + text.size()) return {};
    return port;
}

}  // namespace

std::string ListenAt::host() const { return is_v6(address) ? '[' + address + ']' : address; }

bool ListenAt::is_any() const { return address == "0.0.0.0" || address == "::"; }

std::optional<ListenAt> parse_listen_at(std::string_view text) {
    if (is_v6(std::string(text))) return ListenAt{std::string(text), {}};
    const bool bracketed = text.starts_with('[');
    const std::size_t end = bracketed ? text.find(']') : text.find(':');
    ListenAt at{std::string(bracketed ? text.substr(1, end - 1) : text.substr(0, end)), {}};
    if (bracketed ? end == std::string_view::npos || !is_v6(at.address) : !is_address(AF_INET, at.address)) return {};
    const std::string_view rest = text.substr(std::min(bracketed ? end + 1 : end, text.size()));
    if (rest.empty()) return at;
    at.port = rest.starts_with(':') ? port_of(rest.substr(1)) : std::nullopt;
    if (!at.port) return {};
    return at;
}

}  // namespace rapporteur
