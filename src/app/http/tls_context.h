#pragma once

#include <memory>
#include <string>

#include "base/result.h"

namespace boost::asio::ssl {
class context;
}

namespace rapporteur {

/// By what a server proves who it is: PEM files.
struct TlsFiles {
    std::string certificate;  ///< the server's, then those that vouch for it
    std::string key;
};

/// For TLS 1.2 and 1.3 (RFC 8446, RFC 9325): ciphers with forward secrecy only, no compression, no renegotiation. Fails, naming the file, where one of
/// them cannot be used or they do not belong together.
Result<std::unique_ptr<boost::asio::ssl::context>> make_tls_context(const TlsFiles& files);

}  // namespace rapporteur
