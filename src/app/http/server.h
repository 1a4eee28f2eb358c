#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

#include "app/http/message.h"
#include "app/http/tls_context.h"
#include "base/result.h"

namespace rapporteur {

/// What clients may take. Whoever goes beyond is answered with a problem, or cut off where no answer can be sent.
struct HttpLimits {
    std::uint32_t header_bytes = 16U << 10;  ///< of the request line and all headers
    std::uint64_t small_body_bytes = 64U << 10;  ///< larger bodies are taken from few at once
    unsigned large_bodies = 4;               ///< coming in or being worked on at once; also how many answers are made apart from others
    std::chrono::seconds patience{20};       ///< for a request to come in whole, and for an answer to go out
    std::size_t connections = 512;           ///< of all clients at once; further ones are closed at once
    std::size_t connections_of_one = 64;     ///< from one address at once (of IPv6 its first 64 bits); this machine's own programs are not counted so
};

/// An HTTP/1.1 server on one address. Answers are made by the handler, on `threads` threads.
class HttpServer {
  public:
    HttpServer() = default;
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;
    virtual ~HttpServer() = default;

    virtual std::uint16_t port() const = 0;
    /// Serves until `stop` is raised; looks at it ten times a second.
    virtual void run(const std::atomic<bool>& stop, unsigned threads) = 0;
};

/// Listens on `address` (an IP address) and `port` (0: one that is free), with TLS where files for it are given. Fails, naming what is wrong, where
/// that cannot be.
Result<std::unique_ptr<HttpServer>> listen_http(const std::string& address, std::uint16_t port, HttpHandler handler,
                                                const HttpLimits& limits, const std::optional<TlsFiles>& tls = {});

}  // namespace rapporteur
