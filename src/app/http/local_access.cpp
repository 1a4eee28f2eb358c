#include "app/http/local_access.h"

#include "app/accounts/random_token.h"
#include "app/http/cross_site.h"
#include "app/http/host.h"

namespace rapporteur {

LocalAccess::LocalAccess(std::string user) : user_{.name = std::move(user), .role = Role::analyst, .token = random_token(), .proven = false} {}

std::optional<HttpResponse> LocalAccess::refusal(const HttpRequest& head, Gate) const {
    if (!is_host_named(head.host, {"127.0.0.1", "localhost", "[::1]"})) {
        return http_problem(421, "Misdirected Request", "This server answers on this machine only, as 127.0.0.1 or localhost.");
    }
    if (auto refused = foreign_origin(head, "http")) return refused;
    return missing_token(head, user_.token);
}

std::optional<Caller> LocalAccess::caller(const HttpRequest&) const { return user_; }

}  // namespace rapporteur
