#pragma once

#include <sys/stat.h>

#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/accounts/account.h"

namespace rapporteur {

/// The accounts as they are now, for many threads: the file is read again whenever it is another. Where it cannot be read there are none.
class AccountBook {
  public:
    explicit AccountBook(std::string path) : path_(std::move(path)) {}

    std::optional<Account> find(const std::string& name);
    std::vector<Account> all();

  private:
    void keep_up();

    std::string path_;
    std::mutex mutex_;
    std::optional<struct stat> seen_;
    std::vector<Account> accounts_;
};

}  // namespace rapporteur
