#include "app/cli/serve_place.h"

#include <fmt/format.h>

#include "app/cli/arguments.h"
#include "app/cli/listen_at.h"

namespace rapporteur {
namespace {

constexpr unsigned last_port = 65535;

Error wrong(const std::string& option, const std::string& what, const std::string& remedy = {}) { return {.input = option, .place = "", .what = what, .remedy = remedy}; }

}  // namespace

void ServePlaceOptions::declare(Arguments& arguments) {
    arguments.option("--port", port_, "Where to listen on this machine; 0: a port that is free");
    arguments.option("--listen", listen_, "An IP address, with or without a port, at which others can reach the pages; needs TLS and accounts");
    arguments.option("--certificate", tls_.certificate, "With --listen: the server's certificate and those that vouch for it, PEM");
    arguments.option("--key", tls_.key, "With --listen: the certificate's key, PEM");
    arguments.option("--name", names_, "With --listen: a host name by which the server may be called (else by its address only); may be given again");
}

Result<ServePlace> ServePlaceOptions::place() const {
    if (port_ > last_port) return wrong(fmt::format("--port {}", port_), "a port is a number up to 65535");
    if (!listen_.empty()) return reachable();
    if (tls_.certificate.empty() && tls_.key.empty() && names_.empty()) return ServePlace{.port = static_cast<std::uint16_t>(port_), .names = {}, .tls = {}};
    return wrong("--certificate, --key and --name", "are for a server that others can reach", "Say where with --listen ADDRESS");
}

Result<ServePlace> ServePlaceOptions::reachable() const {
    const auto at = parse_listen_at(listen_);
    if (!at) return wrong("--listen " + listen_, "is no IP address, nor one with a port", "Write 192.0.2.7:443 or [2001:db8::7]:443");
    if (tls_.certificate.empty() || tls_.key.empty()) return wrong("--listen " + listen_, "others are let in by TLS only", "Add --certificate FILE and --key FILE");
    if (at->is_any() && names_.empty()) return wrong("--listen " + listen_, "nobody can call a server by this address", "Say how it is called with --name HOST");
    const std::uint16_t port = at->port.value_or(static_cast<std::uint16_t>(port_));
    return ServePlace{at->address, port, names_.empty() ? std::vector{at->host()} : names_, tls_};
}

}  // namespace rapporteur
