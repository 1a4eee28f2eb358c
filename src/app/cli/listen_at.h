#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rapporteur {

/// Where a server that others can reach listens.
struct ListenAt {
    std::string address;  ///< IPv4 or IPv6, without brackets
    std::optional<std::uint16_t> port;

    /// How it stands in a Host header and in an address line: IPv6 in brackets.
    std::string host() const;
    /// True for 0.0.0.0 and ::, by which nobody can call it.
    bool is_any() const;
};

/// Of "192.0.2.7", "192.0.2.7:443", "2001:db8::7" or "[2001:db8::7]:443"; nothing where it is none of these.
std::optional<ListenAt> parse_listen_at(std::string_view text);

}  // namespace rapporteur
