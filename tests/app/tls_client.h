#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

#include "client.h"

namespace rapporteur::testing {

/// Makes a certificate that nobody vouches for, and its key, as PEM files.
void make_certificate(const std::filesystem::path& certificate, const std::filesystem::path& key);

enum class Tls { any, v1_1, v1_2 };  ///< the latest version that the client has

/// Sends `bytes` as they are through TLS, and reads the answer up to its end. Status 0 where no TLS came about.
Answered asked_tls(std::uint16_t port, std::string_view bytes, Tls latest = Tls::any);

/// What a string of bytes that came from a server says.
Answered parsed_answer(const std::string& all);

}  // namespace rapporteur::testing
