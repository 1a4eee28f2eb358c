#include "app/http/session_routes.h"

#include <fmt/format.h>

#include <boost/json.hpp>

#include "app/http/account_access.h"
#include "app/http/cookie.h"
#include "app/http/credentials.h"
#include "app/http/log_in_page.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::uint64_t credentials_bytes = 4096;

/// To people who sent the form the form again, to programs a problem.
HttpResponse refused(const HttpRequest& request, unsigned status, std::string_view title, const std::string& why, unsigned seconds = 0) {
    HttpResponse answer = is_form(request) ? log_in_page(status, why) : http_problem(status, title, why);
    if (seconds > 0) answer.headers.emplace_back("Retry-After", std::to_string(seconds));
    return answer;
}

std::string cookie(const std::string& id, std::int64_t seconds) {
    return fmt::format("{}={}; Max-Age={}; Path=/; Secure; HttpOnly; SameSite=Strict", session_cookie, id, seconds);
}

HttpResponse let_in(Guard& guard, const HttpRequest& request, const Account& account) {
    guard.sessions.end(cookie_value(request.cookies, session_cookie));
    const std::string id = guard.sessions.begin(account.name, account.password);
    HttpResponse answer{.body = json::serialize(json::object{{"name", account.name}, {"role", role_name(account.role)}}), .headers = {}};
    if (is_form(request)) answer = {.status = 303, .type = "text/plain", .body = {}, .headers = {{"Location", "/"}}};
    answer.headers.emplace_back("Set-Cookie", cookie(id, std::chrono::seconds(Sessions::longest).count()));
    answer.headers.emplace_back("Cache-Control", "no-store");
    return answer;
}

HttpResponse log_in(Guard& guard, const HttpRequest& request) {
    const auto given = credentials_of(request);
    if (!given) return refused(request, 400, "Bad Request", "Send a name and a password, as JSON or as a form.");
    if (const auto wait = guard.limits.begin(given->name, request.peer)) {
        return refused(request, 429, "Too Many Requests", fmt::format("Too many attempts. Try again in {} seconds.", wait->count()), unsigned(wait->count()));
    }
    const auto account = guard.accounts.find(given->name);
    const auto outcome = guard.passwords.check(account ? account->password : std::string(), given->password);
    if (outcome == PasswordCheck::Outcome::busy) {
        guard.limits.withdraw(given->name, request.peer);
        return refused(request, 503, "Service Unavailable", "Too many are logging in at once. Try again in a moment.", 1);
    }
    if (outcome == PasswordCheck::Outcome::wrong) return refused(request, 401, "Unauthorized", "The name or the password is wrong.");
    guard.limits.succeeded(given->name, request.peer);
    return let_in(guard, request, *account);
}

HttpResponse log_out(Guard& guard, const HttpRequest& request) {
    guard.sessions.end(cookie_value(request.cookies, session_cookie));
    return {.body = "{}", .headers = {{"Set-Cookie", cookie("", 0)}, {"Clear-Site-Data", "\"cache\""}}};
}

HttpResponse all_accounts(Guard& guard) {
    json::array all;
    for (const Account& each : guard.accounts.all()) all.push_back(json::object{{"name", each.name}, {"role", role_name(each.role)}});
    return {.body = json::serialize(json::object{{"accounts", std::move(all)}}), .headers = {{"Cache-Control", "no-store"}}};
}

}  // namespace

Routes session_routes(Guard& guard) {
    return {{"GET", "/login", [](const HttpRequest&) { return log_in_page(200, ""); }, 0, Gate::anybody},
            {"GET", "/login.css", [](const HttpRequest&) { return log_in_style(); }, 0, Gate::anybody},
            {"POST", "/api/v1/session", [&guard](const HttpRequest& request) { return log_in(guard, request); }, credentials_bytes, Gate::anybody},
            {"DELETE", "/api/v1/session", [&guard](const HttpRequest& request) { return log_out(guard, request); }, 0, Gate::reader},
            {"GET", "/api/v1/accounts", [&guard](const HttpRequest&) { return all_accounts(guard); }, 0, Gate::administrator}};
}

}  // namespace rapporteur
