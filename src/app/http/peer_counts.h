#pragma once

#include <boost/asio/ip/address.hpp>
#include <cstddef>
#include <map>
#include <mutex>
#include <string>

namespace rapporteur {

/// How many connections there are from each address, so that one of them cannot take the places of all others. For many threads.
class PeerCounts {
  public:
    /// Counts one more from there, unless there are `most` already. The loopback address stands for many: it is not counted.
    bool take(const boost::asio::ip::address& peer, std::size_t most);
    /// One that was taken is gone.
    void give_back(const boost::asio::ip::address& peer);

  private:
    std::mutex mutex_;
    std::map<std::string, std::size_t> counts_;
};

}  // namespace rapporteur
