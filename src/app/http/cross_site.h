#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "app/http/message.h"

namespace rapporteur {

/// Refuses what would enter something for a page of another site (OWASP's Cross-Site Request Forgery Prevention): asked from elsewhere
/// than this server's own pages under `scheme` ("https"), or without the token that only these know. What only reads passes.
std::optional<HttpResponse> foreign_origin(const HttpRequest& head, std::string_view scheme);
std::optional<HttpResponse> missing_token(const HttpRequest& head, const std::string& token);

}  // namespace rapporteur
