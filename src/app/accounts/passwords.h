#pragma once

#include <atomic>
#include <string>
#include <string_view>

#include "base/result.h"

namespace rapporteur {

constexpr std::size_t shortest_password = 12;    ///< bytes
constexpr std::size_t longest_password = 1024;  ///< bytes

/// Argon2id (RFC 9106) with a fresh salt, at libsodium's interactive costs: 64 MiB, two passes. Fails where there is no memory for it.
Result<std::string> hash_password(std::string_view password);

/// Compares passwords with hashes, few at once, since each takes 64 MiB.
class PasswordCheck {
  public:
    enum class Outcome { right, wrong, busy };

    PasswordCheck();

    /// Takes the same time whether there is a `hash` (not empty) or not.
    Outcome check(const std::string& hash, std::string_view password);

  private:
    std::string nobodys_;  ///< what is compared where there is no hash
    std::atomic<unsigned> running_ = 0;
};

}  // namespace rapporteur
