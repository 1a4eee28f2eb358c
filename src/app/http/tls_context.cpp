#include "app/http/tls_context.h"

#include <openssl/ssl.h>

#include <boost/asio/ssl/context.hpp>

namespace rapporteur {
namespace {

namespace ssl = boost::asio::ssl;

Error unusable(const std::string& file, const char* what, const boost::system::error_code& why) {
    return {.input = file, .place = "", .what = std::string(what) + ": " + why.message(), .remedy = "Name PEM files that belong together with --certificate and --key"};
}

/// TLS 1.3 has its own.
constexpr const char* ciphers_of_1_2 = "ECDHE+AESGCM:ECDHE+CHACHA20";

}  // namespace

Result<std::unique_ptr<ssl::context>> make_tls_context(const TlsFiles& files) {
    auto context = std::make_unique<ssl::context>(ssl::context::tls_server);
    SSL_CTX* const raw = context->native_handle();
    const bool set = SSL_CTX_set_min_proto_version(raw, TLS1_2_VERSION) == 1 && SSL_CTX_set_cipher_list(raw, ciphers_of_1_2) == 1;
    if (!set) return Error{"", "", "TLS cannot be used here", ""};
    SSL_CTX_set_options(raw, SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    SSL_CTX_set_session_cache_mode(raw, SSL_SESS_CACHE_OFF);
    SSL_CTX_set_mode(raw, SSL_MODE_RELEASE_BUFFERS);
    boost::system::error_code failed;
    context->use_certificate_chain_file(files.certificate, failed);
    if (failed) return unusable(files.certificate, "the certificate cannot be used", failed);
    context->use_private_key_file(files.key, ssl::context::pem, failed);
    if (failed) return unusable(files.key, "the key cannot be used", failed);
    return context;
}

}  // namespace rapporteur
