#include "app/accounts/sessions.h"

#include "app/accounts/random_token.h"
#include "base/sha256.h"

namespace rapporteur {

std::string Sessions::begin(const std::string& name, const std::string& proof) {
    const std::lock_guard lock(mutex_);
    make_room(name);
    std::string id = random_token();
    all_[sha256_hex(id)] = {{name, proof, random_token()}, now_(), now_()};
    return id;
}

std::optional<LoggedIn> Sessions::use(const std::string& id) {
    const std::lock_guard lock(mutex_);
    const auto found = find(id);
    if (found == all_.end()) return {};
    found->second.used = now_();
    return found->second.session;
}

std::optional<LoggedIn> Sessions::look(const std::string& id) {
    const std::lock_guard lock(mutex_);
    const auto found = find(id);
    if (found == all_.end()) return {};
    return found->second.session;
}

void Sessions::end(const std::string& id) {
    const std::lock_guard lock(mutex_);
    all_.erase(sha256_hex(id));
}

bool Sessions::over(const Kept& kept) const {
    const Time now = now_();
    return now - kept.begun >= longest || now - kept.used >= longest_idle;
}

Sessions::All::iterator Sessions::find(const std::string& id) {
    const auto found = all_.find(sha256_hex(id));
    if (found == all_.end() || !over(found->second)) return found;
    all_.erase(found);
    return all_.end();
}

void Sessions::make_room(const std::string& name) {
    std::erase_if(all_, [&](const auto& each) { return over(each.second); });
    std::size_t own = 0;
    auto oldest = all_.end(), oldest_own = all_.end();
    for (auto each = all_.begin(); each != all_.end(); ++each) {
        if (oldest == all_.end() || each->second.used < oldest->second.used) oldest = each;
        if (each->second.session.name != name) continue;
        ++own;
        if (oldest_own == all_.end() || each->second.used < oldest_own->second.used) oldest_own = each;
    }
    if (own >= most_of_one_name) {
        all_.erase(oldest_own);
    } else if (all_.size() >= most) {
        all_.erase(oldest);
    }
}

}  // namespace rapporteur
