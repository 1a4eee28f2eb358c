#include "app/http/message.h"

#include <algorithm>
#include <boost/json.hpp>

#include "base/sha256.h"

namespace rapporteur {

namespace {

/// If-None-Match is a list of tags, weak ones as good as others, or `*` (RFC 9110, 13.1.2). Ours hold no comma.
bool is_among(std::string_view list, std::string_view tag) {
    while (!list.empty()) {
        const std::size_t comma = std::min(list.find(','), list.size());
        std::string_view one = list.substr(0, comma);
        list.remove_prefix(std::min(comma + 1, list.size()));
        while (one.starts_with(' ') || one.starts_with('\t')) one.remove_prefix(1);
        while (one.ends_with(' ') || one.ends_with('\t')) one.remove_suffix(1);
        if (one.starts_with("W/")) one.remove_prefix(2);
        if (one == tag || one == "*") return true;
    }
    return false;
}

}  // namespace

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
    if (!is_among(request.if_none_match, tag)) return made;
    return {.status = 304, .type = std::move(made.type), .body = {}, .headers = std::move(made.headers)};
}

const std::string& HttpRequest::asked(const std::string& name) const {
    static const std::string nothing;
    const auto found = query.find(name);
    return found == query.end() ? nothing : found->second;
}

}  // namespace rapporteur
