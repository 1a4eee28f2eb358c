#include "app/accounts/passwords.h"

#include <sodium.h>

#include <array>
#include <stdexcept>

namespace rapporteur {
namespace {

constexpr unsigned most_at_once = 2;

void begin_sodium() {
    if (sodium_init() < 0) throw std::runtime_error("the cryptography library cannot work here");
}

}  // namespace

Result<std::string> hash_password(std::string_view password) {
    begin_sodium();
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    const int failed = crypto_pwhash_str(hash.data(), password.data(), password.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE);
    if (failed != 0) return Error{.input = "", .place = "", .what = "not enough memory to keep a password safely", .remedy = ""};
    return std::string(hash.data());
}

PasswordCheck::PasswordCheck() {
    auto hash = hash_password("the password of nobody at all");
    if (!hash) throw std::runtime_error(hash.error().text());
    nobodys_ = *std::move(hash);
}

PasswordCheck::Outcome PasswordCheck::check(const std::string& hash, std::string_view password) {
    if (++running_ > most_at_once) {
        --running_;
        return Outcome::busy;
    }
    const std::string& against = hash.empty() ? nobodys_ : hash;
    const bool fits = crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
    --running_;
    return fits && !hash.empty() ? Outcome::right : Outcome::wrong;
}

}  // namespace rapporteur
