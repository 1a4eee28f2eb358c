#include "app/http/web_stream.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <variant>

namespace rapporteur {

namespace asio = boost::asio;
namespace beast = boost::beast;

using PlainStream = beast::tcp_stream;
using TlsStream = beast::ssl_stream<beast::tcp_stream>;

namespace {

/// Called where the connection is served, which is where whoever waits for it runs: Boost 1.81 cannot post to the executor that an erased
/// handler tells.
template <class Handler>
auto on_its_executor(Handler handler) {
    return [handler = std::move(handler)](boost::system::error_code failed, std::size_t bytes) mutable { std::move(handler)(failed, bytes); };
}

}  // namespace

/// One of the two; it stays where it is, for what is under way knows its address.
class WebStream::Connection {
  public:
    explicit Connection(asio::ip::tcp::socket socket) : stream_(std::in_place_type<PlainStream>, std::move(socket)) {}
    Connection(asio::ip::tcp::socket socket, asio::ssl::context& tls) : stream_(std::in_place_type<TlsStream>, std::move(socket), tls) {}

    TlsStream* tls() { return std::get_if<TlsStream>(&stream_); }
    PlainStream& lowest() { return tls() ? tls()->next_layer() : std::get<PlainStream>(stream_); }

    template <class Do>
    void with(const Do& act) {
        std::visit(act, stream_);
    }

  private:
    std::variant<PlainStream, TlsStream> stream_;
};

WebStream::WebStream(asio::ip::tcp::socket socket) : connection_(std::make_unique<Connection>(std::move(socket))) {}
WebStream::WebStream(asio::ip::tcp::socket socket, asio::ssl::context& tls) : connection_(std::make_unique<Connection>(std::move(socket), tls)) {}
WebStream::WebStream(WebStream&&) noexcept = default;
WebStream& WebStream::operator=(WebStream&&) noexcept = default;
WebStream::~WebStream() = default;

asio::awaitable<bool> WebStream::begin(std::chrono::seconds patience) {
    if (!connection_->tls()) co_return true;
    Failed failed;
    expires_after(patience);
    co_await connection_->tls()->async_handshake(asio::ssl::stream_base::server, asio::redirect_error(asio::use_awaitable, failed));
    co_return !failed;
}

asio::awaitable<void> WebStream::end() {
    Failed ignored;
    if (connection_->tls()) {
        constexpr std::chrono::seconds for_a_farewell{2};
        expires_after(for_a_farewell);
        co_await connection_->tls()->async_shutdown(asio::redirect_error(asio::use_awaitable, ignored));
    } else {
        connection_->lowest().socket().shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }
}

void WebStream::expires_after(std::chrono::seconds time) { connection_->lowest().expires_after(time); }

WebStream::executor_type WebStream::get_executor() noexcept { return connection_->lowest().get_executor(); }

void WebStream::read_some(const std::vector<Room>& rooms, Handler handler) {
    connection_->with([&](auto& stream) { stream.async_read_some(rooms, on_its_executor(std::move(handler))); });
}

void WebStream::write_some(const std::vector<Bytes>& bytes, Handler handler) {
    connection_->with([&](auto& stream) { stream.async_write_some(bytes, on_its_executor(std::move(handler))); });
}

}  // namespace rapporteur
