#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace rapporteur {

/// A request as the pages' and the API's code sees it: bounded, decoded, with the few headers anything depends on.
struct HttpRequest {
    std::string method;
    std::string path;                          ///< decoded, begins with a stroke
    std::map<std::string, std::string> query;  ///< decoded; of equal names the last
    std::string host;                          ///< as sent: name, perhaps with a port
    std::string origin;                        ///< of the page whose script asks; empty where none does
    std::string token;                         ///< of the header X-Rapporteur-Token
    std::string cookies;                       ///< of the header Cookie
    std::string content_type;
    std::string peer;                          ///< IP address of whoever asks
    std::string if_none_match;
    std::string body;                          ///< empty while the request is only being admitted

    /// The value of a name in the query; empty where it is not there.
    const std::string& asked(const std::string& name) const;
};

struct HttpResponse {
    unsigned status = 200;
    std::string type = "application/json";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers;
    /// Where set, the body goes on: what this gives is sent once a second, until it gives nothing or the client goes. Must not throw.
    std::function<std::optional<std::string>()> more = {};
};

/// Whether a request is taken, told by its head before any of its body is.
struct Admission {
    std::optional<HttpResponse> refusal;
    std::uint64_t body_bytes = 0;  ///< the most that is taken
};

/// Answers requests. Called by several threads at once; must not throw.
struct HttpHandler {
    std::function<Admission(const HttpRequest& head)> admit;
    std::function<HttpResponse(const HttpRequest&)> answer;
};

/// What went wrong, as RFC 9457 tells it: `application/problem+json` with title, status and detail.
HttpResponse http_problem(unsigned status, std::string_view title, std::string_view detail);
/// 404: `what` says what there is none of.
HttpResponse http_not_found(std::string_view what);
/// 500: the record or the machine failed, not whoever asked.
HttpResponse http_failure(const Error& error);

/// With a tag by which a client knows that it holds the same already (RFC 9110 section 8.8.3): 304 where it does.
HttpResponse tagged(const HttpRequest& request, HttpResponse made);

}  // namespace rapporteur
