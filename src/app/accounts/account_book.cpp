#include "app/accounts/account_book.h"

#include <algorithm>

#include "app/accounts/accounts_file.h"

namespace rapporteur {
namespace {

bool same(const struct stat& a, const struct stat& b) {
    return a.st_dev == b.st_dev && a.st_ino == b.st_ino && a.st_size == b.st_size && a.st_mode == b.st_mode && a.st_mtim.tv_sec == b.st_mtim.tv_sec &&
           a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

}  // namespace

std::optional<Account> AccountBook::find(const std::string& name) {
    const std::lock_guard lock(mutex_);
    keep_up();
    const auto found = std::ranges::find(accounts_, name, &Account::name);
    if (found == accounts_.end()) return {};
    return *found;
}

std::vector<Account> AccountBook::all() {
    const std::lock_guard lock(mutex_);
    keep_up();
    return accounts_;
}

void AccountBook::keep_up() {
    struct stat now {};
    const bool there = ::lstat(path_.c_str(), &now) == 0;
    if (there && seen_ && same(now, *seen_)) return;
    seen_.reset();
    accounts_.clear();
    if (!there) return;
    auto loaded = load_accounts(path_);
    if (!loaded) return;
    accounts_ = *std::move(loaded);
    seen_ = now;
}

}  // namespace rapporteur
