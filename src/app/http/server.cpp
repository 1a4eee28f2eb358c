#include "app/http/server.h"

#include <fmt/format.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <thread>
#include <utility>
#include <vector>

#include "app/http/target.h"

namespace rapporteur {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;
using Answer = http::response<http::string_body>;

constexpr std::size_t most_buffered = 64U << 10;  ///< else a chunk's endless extension would be kept whole

/// What every answer says: nothing may be run, framed, sniffed or fetched but what the program itself serves.
void set_guards(Answer& answer) {
    answer.set(http::field::server, "rapporteur");
    answer.set("Content-Security-Policy",
               "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
               "base-uri 'none'; form-action 'self'; frame-ancestors 'none'");
    answer.set("X-Content-Type-Options", "nosniff");
    answer.set("Referrer-Policy", "no-referrer");
    answer.set("Cross-Origin-Opener-Policy", "same-origin");
    answer.set("Cross-Origin-Resource-Policy", "same-origin");
}

/// To HEAD the same is said without the body.
Answer answer_of(const HttpResponse& made, unsigned version, bool keep_alive, bool head = false) {
    Answer answer(static_cast<http::status>(made.status), version);
    set_guards(answer);
    answer.set(http::field::content_type, made.type);
    for (const auto& [name, value] : made.headers) answer.set(name, value);
    answer.keep_alive(keep_alive);
    if (!head) answer.body() = made.body;
    answer.content_length(made.body.size());
    return answer;
}

HttpResponse problem_of(const error_code& failed) {
    if (failed == http::error::body_limit) return http_problem(413, "Content Too Large", "The request's body is larger than this server takes.");
    if (failed == http::error::header_limit || failed == http::error::buffer_overflow) {
        return http_problem(431, "Request Header Fields Too Large", "The request's headers are larger than this server takes.");
    }
    return http_problem(400, "Bad Request", "The request is not HTTP as this server understands it.");
}

/// False where there is no use in answering: the client is gone, or let the time run out.
bool deserves_answer(const error_code& failed) {
    return failed.category() == http::make_error_code(http::error::bad_target).category() && failed != http::error::end_of_stream &&
           failed != http::error::partial_message;
}

class BeastServer final : public HttpServer {
  public:
    BeastServer(HttpHandler handler, const HttpLimits& limits) : handler_(std::move(handler)), limits_(limits), acceptor_(io_) {}

    Status open(const std::string& address, std::uint16_t port) {
        error_code failed;
        const tcp::endpoint at(asio::ip::make_address(address, failed), port);
        if (!failed) acceptor_.open(at.protocol(), failed);
        if (!failed) acceptor_.set_option(asio::socket_base::reuse_address(true), failed);
        if (!failed) acceptor_.bind(at, failed);
        if (!failed) acceptor_.listen(asio::socket_base::max_listen_connections, failed);
        if (!failed) return {};
        return Error{fmt::format("{}:{}", address, port), "", fmt::format("cannot serve there: {}", failed.message()),
                     "Choose another port with --port, or 0 for one that is free"};
    }

    std::uint16_t port() const override { return acceptor_.local_endpoint().port(); }

    void run(const std::atomic<bool>& stop, unsigned threads) override {
        asio::co_spawn(io_, accept(), asio::detached);
        asio::co_spawn(io_, watch(stop), asio::detached);
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i) others.emplace_back([this] { io_.run(); });
        io_.run();
    }

  private:
    asio::awaitable<void> watch(const std::atomic<bool>& stop) {
        asio::steady_timer timer(io_);
        while (!stop.load()) {
            timer.expires_after(std::chrono::milliseconds(100));
            co_await timer.async_wait(asio::use_awaitable);
        }
        io_.stop();
    }

    asio::awaitable<void> accept() {
        for (;;) {
            error_code failed;
            tcp::socket socket = co_await acceptor_.async_accept(asio::redirect_error(asio::use_awaitable, failed));
            if (failed) {
                // Out of descriptors, most likely: those in use will come back.
                asio::steady_timer pause(io_, std::chrono::milliseconds(50));
                co_await pause.async_wait(asio::use_awaitable);
                continue;
            }
            if (connections_ >= limits_.connections) continue;  // closed as it goes out of scope
            ++connections_;
            asio::co_spawn(io_, serve(beast::tcp_stream(std::move(socket))), [this](const std::exception_ptr&) { --connections_; });
        }
    }

    asio::awaitable<void> serve(beast::tcp_stream stream) {
        beast::flat_buffer buffer(most_buffered);
        for (bool more = true; more;) {
            http::request_parser<http::string_body> parser;
            parser.header_limit(limits_.header_bytes);
            parser.body_limit(limits_.body_bytes);
            error_code failed;
            stream.expires_after(limits_.patience);
            co_await http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, failed));
            if (failed && !deserves_answer(failed)) break;
            const Answer answer = failed ? answer_of(problem_of(failed), 11, false) : answered(parser.get());
            more = answer.keep_alive();
            stream.expires_after(limits_.patience);
            co_await http::async_write(stream, answer, asio::redirect_error(asio::use_awaitable, failed));
            if (failed) break;
        }
        error_code ignored;
        stream.socket().shutdown(tcp::socket::shutdown_send, ignored);
    }

    Answer answered(const http::request<http::string_body>& request) const {
        return answer_of(handled(request), request.version(), request.keep_alive(), request.method() == http::verb::head);
    }

    HttpResponse handled(const http::request<http::string_body>& request) const {
        auto target = parse_target(request.target());
        if (!target) return http_problem(400, "Bad Request", "The address is not one this server understands.");
        return handler_({.method = std::string(request.method_string()),
                         .path = std::move(target->path),
                         .query = std::move(target->query),
                         .host = std::string(request[http::field::host]),
                         .if_none_match = std::string(request[http::field::if_none_match])});
    }

    HttpHandler handler_;
    HttpLimits limits_;
    asio::io_context io_;
    tcp::acceptor acceptor_;
    std::atomic<std::size_t> connections_ = 0;
};

}  // namespace

Result<std::unique_ptr<HttpServer>> listen_http(const std::string& address, std::uint16_t port, HttpHandler handler, const HttpLimits& limits) {
    auto server = std::make_unique<BeastServer>(std::move(handler), limits);
    if (const Status failed = server->open(address, port)) return *failed;
    return std::unique_ptr<HttpServer>(std::move(server));
}

}  // namespace rapporteur
