#include <boost/beast/core/flat_buffer.hpp>
#include <boost/json.hpp>
#include <set>

#include "app/http/server.h"
#include "app/http/wire_message.h"
#include "oracle.h"
#include "served_record.h"

using namespace rapporteur;
using fuzz::require;

namespace {

namespace http = boost::beast::http;
using boost::system::error_code;

const HttpHandler& handler() {
    static const fuzz::ServedRecord served;
    return served.handler();
}

/// An answer and whether asking again must come to the same.
struct Exchange {
    WireAnswer answer;
    bool repeatable = true;
};

/// All bytes at once, to a parser with the server's limits; the rest of what it does not take is another request's.
error_code put(WireParser& parser, std::string_view& bytes) {
    error_code failed;
    while (failed == error_code() && !parser.is_done() && !bytes.empty()) {
        const std::size_t taken = parser.put(boost::asio::buffer(bytes), failed);
        bytes.remove_prefix(taken);
        if (failed == http::error::need_more) break;
    }
    return failed;
}

HttpResponse made_of(WireParser& parser, std::string_view& rest, Exchange& exchange, error_code& failed) {
    std::optional<HttpRequest> request = request_of(parser.get());
    if (!request) return http_problem(400, "Bad Request", "The address is not one this server understands.");
    request->peer = "127.0.0.1";
    const Admission admitted = handler().admit(*request);
    if (admitted.refusal) return *admitted.refusal;
    if (parser.content_length().value_or(0) > admitted.body_bytes) return problem_of(http::error::body_limit);
    parser.body_limit(admitted.body_bytes);
    parser.eager(true);
    failed = put(parser, rest);
    if (failed || !parser.is_done()) return {};
    request->body = std::move(parser.get().body());
    exchange.repeatable = request->method == "GET" || request->method == "HEAD";
    return handler().answer(*request);
}

/// What the server would send; nothing where it would not answer.
std::optional<Exchange> exchange_of(const std::string& bytes) {
    std::string_view rest = bytes;
    WireParser parser;
    parser.header_limit(HttpLimits{}.header_bytes);
    parser.body_limit(boost::none);
    error_code failed;
    while (!failed && !parser.is_header_done() && !rest.empty()) rest.remove_prefix(parser.put(boost::asio::buffer(rest), failed));
    if (!failed && !parser.is_header_done()) return {};
    Exchange exchange;
    HttpResponse made;
    if (!failed) made = made_of(parser, rest, exchange, failed);
    if (failed == http::error::need_more || (!failed && made.body.empty() && !parser.is_done() && made.status == 200)) return {};
    if (failed && !deserves_answer(failed)) return {};
    if (failed) made = problem_of(failed);
    if (made.more) require(made.more().has_value(), "a stream has something to say");
    const bool head = !failed && parser.get().method() == http::verb::head;
    exchange.answer = answer_of(made, {.version = 11, .keep_alive = false, .head = head, .secure = false});
    if (!made.more) exchange.answer.prepare_payload();
    return exchange;
}

const std::set<unsigned> known_statuses = {200, 201, 303, 304, 400, 403, 404, 405, 409, 413, 421, 431};

void check_head(const WireAnswer& answer) {
    require(known_statuses.contains(answer.result_int()), "the status is one the description knows");
    for (const char* const name : {"Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy"}) {
        require(answer.count(name) == 1, "every answer says what may not be done with it");
    }
    for (const auto& field : answer) {
        for (const char c : field.value()) require(static_cast<unsigned char>(c) >= 0x20 && c != 0x7F, "no line ends in a header");
    }
}

void check_body(const WireAnswer& answer, const std::string& request) {
    const std::string type(answer[http::field::content_type]);
    const std::string& body = answer.body();
    if (type.find("json") != std::string::npos && !body.empty()) {
        error_code broken;
        const auto value = boost::json::parse(body, broken);
        require(!broken, "JSON is JSON");
        if (answer.result_int() >= 400) require(value.at("status").to_number<unsigned>() == answer.result_int(), "a problem tells its status");
    }
    if (answer.result_int() >= 400) require(type == "application/problem+json", "what goes wrong is told as a problem");
    if (!type.starts_with("text/html")) return;
    static const std::string page = body;
    require(body.empty() || page.empty() || body == page, "a page is the same whatever was asked");
    for (std::size_t at = request.find('<'); at != std::string::npos; at = request.find('<', at + 1)) {
        require(request.size() - at < 12 || body.find(request.substr(at, 12)) == std::string::npos, "nothing of the request stands in a page");
    }
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    handler();
    return 0;
}

/// Whatever is sent: an answer that is sound, guarded and, where nothing was entered, the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const auto first = exchange_of(bytes);
    if (!first) return 0;
    check_head(first->answer);
    check_body(first->answer, bytes);
    if (!first->repeatable) return 0;
    const auto second = exchange_of(bytes);
    require(second && second->answer.result_int() == first->answer.result_int() && second->answer.body() == first->answer.body(), "asked twice, the same is answered");
    return 0;
}
