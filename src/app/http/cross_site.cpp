#include "app/http/cross_site.h"

#include "app/accounts/random_token.h"
#include "app/http/access.h"

namespace rapporteur {

std::optional<HttpResponse> foreign_origin(const HttpRequest& head, std::string_view scheme) {
    if (reads_only(head) || head.origin.empty() || head.origin == std::string(scheme) + "://" + head.host) return {};
    return http_problem(403, "Forbidden", "A page from elsewhere may enter nothing here.");
}

std::optional<HttpResponse> missing_token(const HttpRequest& head, const std::string& token) {
    if (reads_only(head) || equal_secrets(head.token, token)) return {};
    return http_problem(403, "Forbidden", "Send the token that /api/v1/me tells, in the header X-Rapporteur-Token.");
}

}  // namespace rapporteur
