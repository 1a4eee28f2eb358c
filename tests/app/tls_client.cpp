#include "tls_client.h"

#include <arpa/inet.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <memory>
#include <stdexcept>

namespace rapporteur::testing {
namespace {

template <auto free>
struct By {
    template <class T>
    void operator()(T* made) const {
        free(made);
    }
};
using Key = std::unique_ptr<EVP_PKEY, By<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, By<X509_free>>;
using File = std::unique_ptr<std::FILE, By<std::fclose>>;

Certificate signed_by_itself(EVP_PKEY* key) {
    Certificate made(X509_new());
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), 0);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 3600);
    X509_set_pubkey(made.get(), key);
    X509_NAME* const name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char*>("localhost"), -1, -1, 0);
    X509_set_issuer_name(made.get(), name);
    X509_sign(made.get(), key, EVP_sha256());
    return made;
}

int connected_to(std::uint16_t port) {
    const int made = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const timeval patience{10, 0};
    setsockopt(made, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    if (connect(made, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0) throw std::runtime_error("cannot connect");
    return made;
}

std::string exchanged(SSL* tls, std::string_view bytes) {
    if (SSL_connect(tls) != 1 || SSL_write(tls, bytes.data(), int(bytes.size())) <= 0) return "";
    std::string all;
    std::array<char, 16384> some;
    for (int got = 0; (got = SSL_read(tls, some.data(), int(some.size()))) > 0;) all.append(some.data(), std::size_t(got));
    SSL_shutdown(tls);
    return all;
}

}  // namespace

void make_certificate(const std::filesystem::path& certificate, const std::filesystem::path& key) {
    const Key made(EVP_EC_gen("P-256"));
    const Certificate about = signed_by_itself(made.get());
    const File certificate_file(std::fopen(certificate.c_str(), "w")), key_file(std::fopen(key.c_str(), "w"));
    PEM_write_X509(certificate_file.get(), about.get());
    PEM_write_PrivateKey(key_file.get(), made.get(), nullptr, nullptr, 0, nullptr, nullptr);
}

Answered asked_tls(std::uint16_t port, std::string_view bytes, Tls latest) {
    const std::unique_ptr<SSL_CTX, By<SSL_CTX_free>> context(SSL_CTX_new(TLS_client_method()));
    if (latest != Tls::any) SSL_CTX_set_max_proto_version(context.get(), latest == Tls::v1_1 ? TLS1_1_VERSION : TLS1_2_VERSION);
    if (latest == Tls::v1_1) SSL_CTX_set_security_level(context.get(), 0);
    const std::unique_ptr<SSL, By<SSL_free>> tls(SSL_new(context.get()));
    const int connection = connected_to(port);
    SSL_set_fd(tls.get(), connection);
    const std::string all = exchanged(tls.get(), bytes);
    ::close(connection);
    return parsed_answer(all);
}

Answered parsed_answer(const std::string& all) {
    const std::size_t end = all.find("\r\n\r\n");
    if (!all.starts_with("HTTP/1.1 ") || end == std::string::npos) return {};
    return {std::atoi(all.c_str() + 9), all.substr(0, end + 2), all.substr(end + 4)};
}

}  // namespace rapporteur::testing
