#include "app/http/account_access.h"

#include <algorithm>

#include "app/accounts/random_token.h"
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
    if (!reads_only(head) && !head.origin.empty() && head.origin != "https://" + head.host) return http_problem(403, "Forbidden", "A page from elsewhere may enter nothing here.");
    if (gate == Gate::anybody) return {};
    const auto found = caller_of(sessions_.use(cookie_value(head.cookies, session_cookie)));
    if (!found) return log_in_first(head);
    if (!reads_only(head) && !equal_secrets(head.token, found->token)) return http_problem(403, "Forbidden", "Send the token that /api/v1/me tells, in the header X-Rapporteur-Token.");
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

std::string cookie_value(std::string_view cookies, std::string_view name) {
    while (!cookies.empty()) {
        const std::size_t end = std::min(cookies.find(';'), cookies.size());
        std::string_view pair = cookies.substr(0, end);
        cookies.remove_prefix(std::min(end + 1, cookies.size()));
        pair.remove_prefix(std::min(pair.find_first_not_of(' '), pair.size()));
        if (pair.size() > name.size() && pair.starts_with(name) && pair[name.size()] == '=') return std::string(pair.substr(name.size() + 1));
    }
    return "";
}

}  // namespace rapporteur
