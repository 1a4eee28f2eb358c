#include "app/accounts/log_in_limits.h"

#include <arpa/inet.h>

#include <algorithm>
#include <array>

namespace rapporteur {
namespace {

constexpr std::size_t most_tallies = 10'000;
constexpr std::chrono::hours remembered{1};

}  // namespace

std::string counted_address(const std::string& address) {
    in6_addr bytes{};
    if (inet_pton(AF_INET6, address.c_str(), &bytes) != 1) return address;
    if (IN6_IS_ADDR_V4MAPPED(&bytes)) return address;
    std::fill(bytes.s6_addr + 8, bytes.s6_addr + 16, std::uint8_t{0});
    std::array<char, INET6_ADDRSTRLEN> text{};
    return inet_ntop(AF_INET6, &bytes, text.data(), text.size());
}

std::optional<std::chrono::seconds> LogInLimits::begin(const std::string& name, const std::string& address) {
    const std::lock_guard lock(mutex_);
    const std::string counted = counted_address(address);
    const Time open = std::max(open_from(names_, name), open_from(addresses_, counted));
    if (open > now_()) return std::chrono::ceil<std::chrono::seconds>(open - now_());
    count(tally(names_, name), of_name);
    count(tally(addresses_, counted), of_address);
    return {};
}

void LogInLimits::succeeded(const std::string& name, const std::string& address) {
    const std::lock_guard lock(mutex_);
    names_.erase(name);
    take_back(addresses_, counted_address(address));
}

void LogInLimits::withdraw(const std::string& name, const std::string& address) {
    const std::lock_guard lock(mutex_);
    take_back(names_, name);
    take_back(addresses_, counted_address(address));
}

LogInLimits::Time LogInLimits::open_from(const Tallies& of, const std::string& key) {
    const auto found = of.find(key);
    return found == of.end() ? Time{} : found->second.open;
}

LogInLimits::Tally& LogInLimits::tally(Tallies& of, const std::string& key) {
    const Time now = now_();
    if (of.size() >= most_tallies && !of.contains(key)) {
        std::erase_if(of, [&](const auto& each) { return now - each.second.last >= remembered; });
        const auto oldest = std::ranges::min_element(of, {}, [](const auto& each) { return each.second.last; });
        if (of.size() >= most_tallies) of.erase(oldest);
    }
    Tally& found = of[key];
    if (now - found.last >= remembered) found = {};
    found.last = now;
    return found;
}

void LogInLimits::count(Tally& tally, const Rule& rule) {
    ++tally.failures;
    if (tally.failures < rule.free) return;
    constexpr unsigned most_doublings = 20;
    const unsigned doublings = std::min(tally.failures - rule.free, most_doublings);
    tally.open = now_() + std::min(rule.longest, std::chrono::seconds(1U << doublings));
}

void LogInLimits::take_back(Tallies& of, const std::string& key) {
    const auto found = of.find(key);
    if (found == of.end()) return;
    found->second.failures -= std::min(found->second.failures, 1U);
    found->second.open = {};
}

}  // namespace rapporteur
