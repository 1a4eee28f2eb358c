#include "app/http/server.h"

#include <fmt/format.h>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <thread>
#include <utility>
#include <vector>

#include "app/http/peer_counts.h"
#include "app/http/web_stream.h"
#include "app/http/wire_message.h"

namespace rapporteur {
namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;
using boost::system::error_code;

constexpr std::size_t most_buffered = 64U << 10;  ///< else a chunk's endless extension would be kept whole

/// A place among the few there are for large bodies, taken for as long as it lives; where none is needed, none is taken.
class Place {
  public:
    Place(std::atomic<unsigned>& taken, bool needed) : taken_(taken), needed_(needed), with_this_(needed ? ++taken : 0) {}
    Place(const Place&) = delete;
    Place& operator=(const Place&) = delete;
    ~Place() { taken_ -= needed_ ? 1 : 0; }

    bool is_within(unsigned most) const { return with_this_ <= most; }

  private:
    std::atomic<unsigned>& taken_;
    bool needed_;
    unsigned with_this_;
};

class BeastServer final : public HttpServer {
  public:
    BeastServer(HttpHandler handler, const HttpLimits& limits, std::unique_ptr<asio::ssl::context> tls)
        : handler_(std::move(handler)), limits_(limits), tls_(std::move(tls)), apart_(limits.large_bodies), acceptor_(io_) {}

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
        ending_ = true;
        apart_.join();
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
            // What is asked of one connection is done one thing after the other, its deadline among them.
            tcp::socket socket(asio::make_strand(io_));
            co_await acceptor_.async_accept(socket, asio::redirect_error(asio::use_awaitable, failed));
            if (failed) {
                // Out of descriptors, most likely: those in use will come back.
                asio::steady_timer pause(io_, std::chrono::milliseconds(50));
                co_await pause.async_wait(asio::use_awaitable);
                continue;
            }
            if (connections_ >= limits_.connections) continue;  // closed as it goes out of scope
            take(std::move(socket));
        }
    }

    void take(tcp::socket socket) {
        error_code failed;
        const asio::ip::address peer = socket.remote_endpoint(failed).address();
        if (failed || !peers_.take(peer, limits_.connections_of_one)) return;  // closed as it goes out of scope
        ++connections_;
        const auto executor = socket.get_executor();
        const auto gone = [this, peer](const std::exception_ptr&) {
            --connections_;
            peers_.give_back(peer);
        };
        asio::co_spawn(executor, serve(tls_ ? WebStream(std::move(socket), *tls_) : WebStream(std::move(socket)), peer.to_string()), gone);
    }

    asio::awaitable<void> serve(WebStream stream, std::string peer) {
        if (!co_await stream.begin(limits_.patience)) co_return;
        beast::flat_buffer buffer(most_buffered);
        for (bool more = true; more;) {
            WireParser parser;
            parser.header_limit(limits_.header_bytes);
            parser.body_limit(boost::none);
            error_code failed;
            stream.expires_after(limits_.patience);
            co_await http::async_read_header(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, failed));
            HttpResponse made;
            if (!failed) made = co_await answered(stream, buffer, parser, peer, failed);
            if (failed && !deserves_answer(failed)) break;
            if (failed) made = problem_of(failed);
            // What was refused unread still lies in the connection.
            const bool keep = !failed && parser.is_done() && parser.get().keep_alive() && !made.more;
            const bool head = !failed && parser.get().method() == http::verb::head;
            const Manner manner{failed ? 11 : parser.get().version(), keep, head, tls_ != nullptr};
            more = co_await sent(stream, answer_of(made, manner), failed) && keep;
            if (made.more && !failed && !head) co_await go_on(stream, made.more);
        }
        co_await stream.end();
    }

    asio::awaitable<bool> sent(WebStream& stream, const WireAnswer& answer, error_code& failed) {
        stream.expires_after(limits_.patience);
        co_await http::async_write(stream, answer, asio::redirect_error(asio::use_awaitable, failed));
        co_return !failed;
    }

    /// Takes the body of what is admitted, and has it answered.
    asio::awaitable<HttpResponse> answered(WebStream& stream, beast::flat_buffer& buffer, WireParser& parser, const std::string& peer, error_code& failed) {
        std::optional<HttpRequest> request = request_of(parser.get());
        if (!request) co_return http_problem(400, "Bad Request", "The address is not one this server understands.");
        request->peer = peer;
        const Admission admitted = handler_.admit(*request);
        if (admitted.refusal) co_return *admitted.refusal;
        const std::uint64_t announced = parser.content_length().value_or(parser.chunked() ? admitted.body_bytes : 0);
        if (announced > admitted.body_bytes && parser.content_length()) co_return problem_of(http::error::body_limit);
        const Place place(large_, announced > limits_.small_body_bytes);
        if (!place.is_within(limits_.large_bodies)) co_return http_problem(503, "Service Unavailable", "Too many large files are coming in at once. Try again in a moment.");
        parser.body_limit(admitted.body_bytes);
        if (parser.get()[http::field::expect] == "100-continue") co_await go_ahead(stream, failed);
        if (!failed) co_await http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, failed));
        if (failed) co_return HttpResponse{};
        request->body = std::move(parser.get().body());
        if (!admitted.apart) co_return handler_.answer(*request);
        co_return co_await asio::co_spawn(apart_.get_executor(), answered_apart(*request), asio::use_awaitable);
    }

    /// On a thread that no other connection waits for.
    asio::awaitable<HttpResponse> answered_apart(const HttpRequest& request) {
        if (ending_) co_return http_problem(503, "Service Unavailable", "This server is about to end.");
        co_return handler_.answer(request);
    }

    static asio::awaitable<void> go_ahead(WebStream& stream, error_code& failed) {
        const http::response<http::empty_body> go_ahead(http::status::continue_, 11);
        co_await http::async_write(stream, go_ahead, asio::redirect_error(asio::use_awaitable, failed));
    }

    /// Sends what there is more of, once a second; now and then something, to learn whether the client is still there.
    asio::awaitable<void> go_on(WebStream& stream, const std::function<std::optional<std::string>()>& more) {
        constexpr int quiet_seconds = 15;
        asio::steady_timer timer(stream.get_executor());
        error_code failed;
        for (int quiet = 0; !failed;) {
            std::optional<std::string> next = more();
            if (!next) break;
            std::string text = *std::move(next);
            quiet = text.empty() ? quiet + 1 : 0;
            if (quiet == quiet_seconds) text = ":\n\n";
            if (quiet == quiet_seconds) quiet = 0;
            stream.expires_after(limits_.patience);
            if (!text.empty()) co_await asio::async_write(stream, asio::buffer(text), asio::redirect_error(asio::use_awaitable, failed));
            timer.expires_after(std::chrono::seconds(1));
            if (!failed) co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, failed));
        }
    }

    HttpHandler handler_;
    HttpLimits limits_;
    std::unique_ptr<asio::ssl::context> tls_;  ///< empty where connections are plain
    asio::thread_pool apart_;  ///< for answers that take long; before `io_`, whose connections wait for them
    std::atomic<bool> ending_ = false;
    asio::io_context io_;
    tcp::acceptor acceptor_;
    std::atomic<std::size_t> connections_ = 0;
    PeerCounts peers_;
    std::atomic<unsigned> large_ = 0;
};

}  // namespace

Result<std::unique_ptr<HttpServer>> listen_http(const std::string& address, std::uint16_t port, HttpHandler handler, const HttpLimits& limits,
                                                const std::optional<TlsFiles>& tls) {
    std::unique_ptr<asio::ssl::context> context;
    if (tls) {
        auto made = make_tls_context(*tls);
        if (!made) return made.error();
        context = *std::move(made);
    }
    auto server = std::make_unique<BeastServer>(std::move(handler), limits, std::move(context));
    if (const Status failed = server->open(address, port)) return *failed;
    return std::unique_ptr<HttpServer>(std::move(server));
}

}  // namespace rapporteur
