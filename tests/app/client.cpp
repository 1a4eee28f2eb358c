#include "client.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <stdexcept>

namespace rapporteur::testing {

Connection::Connection(std::uint16_t port) : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{60, 0};
    setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error("cannot connect");
}

Connection::~Connection() {
    ::close(socket_);
}

bool Connection::send(std::string_view bytes) const {
    while (!bytes.empty()) {
        const ssize_t sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0) return false;
        bytes.remove_prefix(std::size_t(sent));
    }
    return true;
}

std::string Connection::some() const {
    std::array<char, 65536> some;
    const ssize_t got = ::recv(socket_, some.data(), some.size(), 0);
    return got <= 0 ? "" : std::string(some.data(), std::size_t(got));
}

std::string Connection::rest() const {
    std::string all;
    for (std::string more = some(); !more.empty(); more = some()) all += more;
    return all;
}

Answered asked(std::uint16_t port, std::string_view bytes) {
    const Connection connection(port);
    connection.send(bytes);
    const std::string all = connection.rest();
    const std::size_t end = all.find("\r\n\r\n");
    if (!all.starts_with("HTTP/1.1 ") || end == std::string::npos) return {};
    return {std::atoi(all.c_str() + 9), all.substr(0, end + 2), all.substr(end + 4)};
}

Answered got(std::uint16_t port, const std::string& target, const std::string& headers, const std::string& method) {
    return asked(port, method + " " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + headers + "\r\n");
}

}  // namespace rapporteur::testing
