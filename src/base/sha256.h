#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace rapporteur {

/// SHA-256 (FIPS 180-4) of bytes that arrive piece by piece. Fails only where the crypto library itself cannot
/// work (no memory, no SHA-256): it then throws std::runtime_error.
class Sha256 {
  public:
    Sha256();

    void update(std::string_view bytes);
    /// The hash of everything given so far in lower-case hex; the object then starts again from nothing.
    std::string finish();

  private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> context_;
};

/// The SHA-256 of `bytes`: 64 lower-case hex digits.
std::string sha256_hex(std::string_view bytes);

}  // namespace rapporteur
