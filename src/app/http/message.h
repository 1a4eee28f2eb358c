#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace rapporteur {

/// A request as the pages' and the API's code sees it: bounded, decoded, with the few headers anything depends on.
struct HttpRequest {
    std::string method;
    std::string path;                          ///< decoded, begins with a stroke
    std::map<std::string, std::string> query;  ///< decoded; of equal names the last
    std::string host;                          ///< as sent: name, perhaps with a port
    std::string if_none_match;
};

struct HttpResponse {
    unsigned status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
};

/// Answers one request. Called by several threads at once; must not throw.
using HttpHandler = std::function<HttpResponse(const HttpRequest&)>;

/// What went wrong, as RFC 9457 tells it: `application/problem+json` with title, status and detail.
HttpResponse http_problem(unsigned status, std::string_view title, std::string_view detail);

}  // namespace rapporteur
