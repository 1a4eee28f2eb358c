#pragma once

#include <boost/asio/any_completion_handler.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <chrono>
#include <memory>
#include <vector>

namespace rapporteur {

/// A connection, plain or with TLS, that is served alike in both. An AsyncStream in the sense of Boost.Beast; which of the two it is, and who
/// waits for it, is known in one place only, for each further one would compile the whole server once more.
class WebStream {
  public:
    using executor_type = boost::asio::any_io_executor;

    explicit WebStream(boost::asio::ip::tcp::socket socket);
    /// `tls` must outlive the stream.
    WebStream(boost::asio::ip::tcp::socket socket, boost::asio::ssl::context& tls);
    WebStream(WebStream&&) noexcept;
    WebStream& operator=(WebStream&&) noexcept;
    ~WebStream();

    /// False where no TLS came about within `patience`.
    boost::asio::awaitable<bool> begin(std::chrono::seconds patience);
    boost::asio::awaitable<void> end();
    /// For what is asked of the connection next, all of it together.
    void expires_after(std::chrono::seconds time);

    executor_type get_executor() noexcept;

    template <class Buffers, class Token>
    auto async_read_some(const Buffers& buffers, Token&& token) {
        return boost::asio::async_initiate<Token, void(Failed, std::size_t)>([this](auto handler, const std::vector<Room>& rooms) { read_some(rooms, std::move(handler)); }, token, listed<Room>(buffers));
    }
    template <class Buffers, class Token>
    auto async_write_some(const Buffers& buffers, Token&& token) {
        return boost::asio::async_initiate<Token, void(Failed, std::size_t)>([this](auto handler, const std::vector<Bytes>& bytes) { write_some(bytes, std::move(handler)); }, token, listed<Bytes>(buffers));
    }

  private:
    class Connection;
    using Failed = boost::system::error_code;
    using Room = boost::asio::mutable_buffer;
    using Bytes = boost::asio::const_buffer;
    using Handler = boost::asio::any_completion_handler<void(Failed, std::size_t)>;

    template <class Buffer, class Buffers>
    static std::vector<Buffer> listed(const Buffers& buffers) {
        return {boost::asio::buffer_sequence_begin(buffers), boost::asio::buffer_sequence_end(buffers)};
    }
    void read_some(const std::vector<Room>& rooms, Handler handler);
    void write_some(const std::vector<Bytes>& bytes, Handler handler);

    std::unique_ptr<Connection> connection_;
};

}  // namespace rapporteur
