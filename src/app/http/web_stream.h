#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <chrono>

/// The two kinds of connection a server has, begun and ended each in its own way and served alike between.
namespace rapporteur {

using PlainStream = boost::beast::tcp_stream;
using TlsStream = boost::beast::ssl_stream<boost::beast::tcp_stream>;

inline boost::asio::awaitable<bool> begun(PlainStream&, std::chrono::seconds) { co_return true; }

/// False where no TLS came about within `patience`.
inline boost::asio::awaitable<bool> begun(TlsStream& stream, std::chrono::seconds patience) {
    boost::system::error_code failed;
    stream.next_layer().expires_after(patience);
    co_await stream.async_handshake(boost::asio::ssl::stream_base::server, boost::asio::redirect_error(boost::asio::use_awaitable, failed));
    co_return !failed;
}

inline boost::asio::awaitable<void> ended(PlainStream& stream) {
    boost::system::error_code ignored;
    stream.socket().shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
    co_return;
}

inline boost::asio::awaitable<void> ended(TlsStream& stream) {
    constexpr std::chrono::seconds for_a_farewell{2};
    boost::system::error_code ignored;
    stream.next_layer().expires_after(for_a_farewell);
    co_await stream.async_shutdown(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
}

}  // namespace rapporteur
