#pragma once

#include <boost/beast/http.hpp>
#include <optional>
#include <string>

#include "app/http/message.h"

/// HTTP/1.1 as Boost.Beast reads and writes it, and as the routes know it.
namespace rapporteur {

using WireParser = boost::beast::http::request_parser<boost::beast::http::string_body>;
using WireAnswer = boost::beast::http::response<boost::beast::http::string_body>;

/// How an answer is sent.
struct Manner {
    unsigned version = 11;
    bool keep_alive = false;
    bool head = false;  ///< to HEAD the same is said without the body
    bool secure = false;
};

/// The head of a request, without `peer` and `body`; nothing where its address is none that the routes could know.
std::optional<HttpRequest> request_of(const boost::beast::http::request<boost::beast::http::string_body>& request);

/// With what every answer says: nothing may be run, framed, sniffed or fetched but what the program itself serves.
WireAnswer answer_of(const HttpResponse& made, const Manner& manner);

/// What is answered to bytes that are no request, or too long a one.
HttpResponse problem_of(const boost::system::error_code& failed);
/// False where there is no use in answering: the client is gone, or let the time run out.
bool deserves_answer(const boost::system::error_code& failed);

}  // namespace rapporteur
