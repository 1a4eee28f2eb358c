#include "app/http/wire_message.h"

#include "app/http/target.h"

namespace rapporteur {

namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;

namespace {

void set_guards(WireAnswer& answer, bool secure) {
    answer.set(http::field::server, "rapporteur");
    answer.set("Content-Security-Policy",
               "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
               "base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("Referrer-Policy", "no-referrer");
    answer.set("Cross-Origin-Opener-Policy", "same-origin");
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
    if (secure) answer.set("Strict-Transport-Security", "max-age=31536000");
}

}  // namespace

std::optional<HttpRequest> request_of(const http::request<http::string_body>& request) {
    auto target = parse_target(request.target());
    if (!target) return {};
    const auto text = [&](auto field) { return std::string(request[field]); };
    return HttpRequest{.method = std::string(request.method_string()),
                       .path = std::move(target->path),
                       .query = std::move(target->query),
                       .host = text(http::field::host),
                       .origin = text(http::field::origin),
                       .token = text(beast::string_view("X-Rapporteur-Token")),
                       .cookies = text(http::field::cookie),
                       .content_type = text(http::field::content_type),
                       .peer = {},
                       .if_none_match = text(http::field::if_none_match),
                       .body = {}};
}

WireAnswer answer_of(const HttpResponse& made, const Manner& manner) {
    WireAnswer answer(static_cast<http::status>(made.status), manner.version);
    set_guards(answer, manner.secure);
    answer.set(http::field::content_type, made.type);
    for (const auto& [name, value] : made.headers) answer.set(name, value);
    answer.keep_alive(manner.keep_alive);
    if (!manner.head) answer.body() = made.body;
    // RFC 9110, 8.6: with 304 it would have to be that of what was not sent.
    if (!made.more && made.status != 304) answer.content_length(made.body.size());
    return answer;
}

HttpResponse problem_of(const error_code& failed) {
    if (failed == http::error::body_limit) return http_problem(413, "Content Too Large", "The request's body is larger than this server takes.");
    if (failed == http::error::header_limit || failed == http::error::buffer_overflow) {
        return http_problem(431, "Request Header Fields Too Large", "The request's headers are larger than this server takes.");
    }
    return http_problem(400, "Bad Request", "The request is not HTTP as this server understands it.");
}

bool deserves_answer(const error_code& failed) {
    return failed.category() == http::make_error_code(http::error::bad_target).category() && failed != http::error::end_of_stream &&
           failed != http::error::partial_message;
}

}  // namespace rapporteur
