#include "app/http/account_access.h"

#include "app/http/cookie.h"
#include "app/http/cross_site.h"
#include "app/http/host.h"

namespace rapporteur {
namespace {

HttpResponse log_in_first(const HttpRequest& head) {
    if (!reads_only(head) || head.path.starts_with("/api/")) return http_problem(401, "Unauthorized", "Log in first: POST /api/v1/session.");
    return {.status = 303, .type = "text/plain", .body = {}, .headers = {{"Location", "/login"}, {"Cache-Control", "no-store"}}};
}

bool suffices(Role role, Gate gate) {
    if (gate == Gate::administrator) return role >= Role::administrator;
    if (gate == Gate::analyst) return role >= Role::analyst;
    return true;
}

}  // namespace

AccountAccess::AccountAccess(AccountBook& accounts, Sessions& sessions, std::vector<std::string> names)
    : accounts_(accounts), sessions_(sessions), names_(std::move(names)) {}

std::optional<HttpResponse> AccountAccess::refusal(const HttpRequest& head, Gate gate) const {
    if (!is_host_named(head.host, names_)) return http_problem(421, "Misdirected Request", "This server answers to the names it was given only.");
    if (auto refused = foreign_origin(head, "https")) return refused;
    if (gate == Gate::anybody) return {};
    const auto found = caller_of(sessions_.use(cookie_value(head.cookies, session_cookie)));
    if (!found) return log_in_first(head);
    if (auto refused = missing_token(head, found->token)) return refused;
    if (!suffices(found->role, gate)) return http_problem(403, "Forbidden", "This account may look, but not do this.");
    return {};
}

std::optional<Caller> AccountAccess::caller(const HttpRequest& request) const {
    return caller_of(sessions_.look(cookie_value(request.cookies, session_cookie)));
}

std::optional<Caller> AccountAccess::caller_of(const std::optional<LoggedIn>& session) const {
    if (!session) return {};
    const auto account = accounts_.find(session->name);
    if (!account || account->password != session->proof) return {};
    return Caller{.name = account->name, .role = account->role, .token = session->token, .proven = true};
}

}  // namespace rapporteur
