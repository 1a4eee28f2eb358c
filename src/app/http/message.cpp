#include "app/http/message.h"

#include <boost/json.hpp>

#include "base/sha256.h"

namespace rapporteur {

HttpResponse http_problem(unsigned status, std::string_view title, std::string_view detail) {
    const boost::json::object problem{{"type", "about:blank"}, {"title", title}, {"status", status}, {"detail", detail}};
    return {.status = status, .type = "application/problem+json", .body = boost::json::serialize(problem), .headers = {}};
}

HttpResponse http_not_found(std::string_view what) { return http_problem(404, "Not Found", what); }

HttpResponse http_failure(const Error& error) { return http_problem(500, "Internal Server Error", error.text()); }

HttpResponse tagged(const HttpRequest& request, HttpResponse made) {
    const std::string tag = '"' + sha256_hex(made.body).substr(0, 32) + '"';
    made.headers.emplace_back("ETag", tag);
    made.headers.emplace_back("Cache-Control", "no-cache");
    if (request.if_none_match != tag) return made;
    return {.status = 304, .type = std::move(made.type), .body = {}, .headers = std::move(made.headers)};
}

const std::string& HttpRequest::asked(const std::string& name) const {
    static const std::string nothing;
    const auto found = query.find(name);
    return found == query.end() ? nothing : found->second;
}

}  // namespace rapporteur
