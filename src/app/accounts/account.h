#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace rapporteur {

/// What an account may do; each may also do what those before it may.
enum class Role {
    reader,
    analyst,        ///< enters acts and files
    administrator,  ///< sees who has an account
};

std::string_view role_name(Role role);
std::optional<Role> role_of(std::string_view name);
std::vector<std::string> role_names();

/// Somebody who may use a server that others can reach.
struct Account {
    std::string name;      ///< also the author of what is entered; is_account_name()
    Role role = Role::reader;
    std::string password;  ///< Argon2id hash with its salt and costs, as libsodium writes it
};

/// 1 to 64 bytes of UTF-8 without blanks at its ends or control characters.
bool is_account_name(std::string_view name);

/// Accounts as their file has them: {"accounts": [{"name", "role", "password"}]}.
std::string accounts_to_json(const std::vector<Account>& accounts);
/// Fails where it is anything else, or a name comes twice.
Result<std::vector<Account>> accounts_from_json(std::string_view text);

}  // namespace rapporteur
