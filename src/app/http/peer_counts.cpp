#include "app/http/peer_counts.h"

#include "app/accounts/log_in_limits.h"

namespace rapporteur {

bool PeerCounts::take(const boost::asio::ip::address& peer, std::size_t most) {
    if (peer.is_loopback()) return true;
    const std::lock_guard lock(mutex_);
    std::size_t& count = counts_[counted_address(peer.to_string())];
    if (count >= most) return false;
    ++count;
    return true;
}

void PeerCounts::give_back(const boost::asio::ip::address& peer) {
    if (peer.is_loopback()) return;
    const std::lock_guard lock(mutex_);
    const auto found = counts_.find(counted_address(peer.to_string()));
    if (found != counts_.end() && --found->second == 0) counts_.erase(found);
}

}  // namespace rapporteur
