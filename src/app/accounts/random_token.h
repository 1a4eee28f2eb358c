#pragma once

#include <string>

namespace rapporteur {

/// 256 random bits as 64 hex digits. Throws std::runtime_error where none are to be had.
std::string random_token();

/// Compares in a time that does not tell where they differ.
bool equal_secrets(const std::string& a, const std::string& b);

}  // namespace rapporteur
