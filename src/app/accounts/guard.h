#pragma once

#include <chrono>
#include <string>

#include "app/accounts/account_book.h"
#include "app/accounts/log_in_limits.h"
#include "app/accounts/passwords.h"
#include "app/accounts/sessions.h"

namespace rapporteur {

/// What is needed to let people in who have accounts.
struct Guard {
    explicit Guard(std::string accounts_path, const SteadyNow& now = std::chrono::steady_clock::now) : accounts(std::move(accounts_path)), sessions(now), limits(now) {}

    AccountBook accounts;
    Sessions sessions;
    LogInLimits limits;
    PasswordCheck passwords;
};

}  // namespace rapporteur
