#include "app/http/access.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "base/sha256.h"

namespace rapporteur {
namespace {

/// The name without its port.
std::string_view name_of(std::string_view host) {
    if (host.starts_with('[')) return host.substr(0, std::min(host.find(']') + 1, host.size()));
    return host.substr(0, host.find(':'));
}

bool names_this_machine(std::string_view host) {
    constexpr std::array<std::string_view, 3> names = {"127.0.0.1", "localhost", "[::1]"};
    return std::ranges::find(names, name_of(host)) != names.end();
}

bool reads_only(const HttpRequest& head) { return head.method == "GET" || head.method == "HEAD"; }

std::string random_token() {
    std::array<unsigned char, 32> bytes{};
    if (RAND_bytes(bytes.data(), int(bytes.size())) != 1) throw std::runtime_error("no random bytes are to be had");
    return sha256_hex(std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

bool equal(const std::string& a, const std::string& b) {
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

}  // namespace

Access::Access() : token_(random_token()) {}

std::optional<HttpResponse> Access::refusal(const HttpRequest& head) const {
    if (!names_this_machine(head.host)) return http_problem(421, "Misdirected Request", "This server answers on this machine only, as 127.0.0.1 or localhost.");
    if (reads_only(head)) return {};
    if (!head.origin.empty() && head.origin != "http://" + head.host) return http_problem(403, "Forbidden", "A page from elsewhere may enter nothing here.");
    if (!equal(head.token, token_)) return http_problem(403, "Forbidden", "Send the token that /api/v1/me tells, in the header X-Rapporteur-Token.");
    return {};
}

}  // namespace rapporteur
