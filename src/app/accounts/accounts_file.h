#pragma once

#include <functional>
#include <string>
#include <vector>

#include "app/accounts/account.h"

namespace rapporteur {

/// The file of a record's accounts: beside the record, not in it, so that a record can be given away without them.
std::string accounts_path(const std::string& record);

/// None where there is no file. Fails, naming it, where it cannot be read, is broken, or may be read or changed by others than its owner.
Result<std::vector<Account>> load_accounts(const std::string& path);

/// Changes the accounts, one process after the other: `change` is given those there are, and what it makes of them is written (mode 0600) and put
/// in the place of the old file at once. Fails where `change` does, and then changes nothing.
Status change_accounts(const std::string& path, const std::function<Status(std::vector<Account>&)>& change);

}  // namespace rapporteur
