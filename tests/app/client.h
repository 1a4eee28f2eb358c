#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace rapporteur::testing {

/// One connection to a server on this machine, byte for byte: for what well-bred clients never send.
class Connection {
  public:
    explicit Connection(std::uint16_t port);
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;
    ~Connection();

    /// False once the other end has closed.
    bool send(std::string_view bytes) const;
    /// What comes next, at most 64 KiB; empty once the other end closes or a minute has passed.
    std::string some() const;
    /// All that comes until the other end closes or a minute has passed.
    std::string rest() const;

  private:
    int socket_ = -1;
};

struct Answered {
    int status = 0;  ///< 0: no answer
    std::string head;
    std::string body;
};

/// Sends `bytes` as they are, and reads the answer up to its end.
Answered asked(std::uint16_t port, std::string_view bytes);
/// A well-formed request for `target`; `headers` are further lines, each with its line break.
Answered got(std::uint16_t port, const std::string& target, const std::string& headers = "", const std::string& method = "GET");

}  // namespace rapporteur::testing
