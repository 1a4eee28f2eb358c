#include "app/http/peer_counts.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

using boost::asio::ip::make_address;

TEST(PeerCounts, OneAddressTakesNoMoreThanItsShare) {
    PeerCounts counts;
    EXPECT_TRUE(counts.take(make_address("192.0.2.1"), 2));
    EXPECT_TRUE(counts.take(make_address("192.0.2.1"), 2));
    EXPECT_FALSE(counts.take(make_address("192.0.2.1"), 2));
    EXPECT_TRUE(counts.take(make_address("192.0.2.2"), 2));
    counts.give_back(make_address("192.0.2.1"));
    EXPECT_TRUE(counts.take(make_address("192.0.2.1"), 2));
}

TEST(PeerCounts, TheAddressesOfOneNetworkAreOne) {
    PeerCounts counts;
    EXPECT_TRUE(counts.take(make_address("2001:db8::1"), 1));
    EXPECT_FALSE(counts.take(make_address("2001:db8::2"), 1));
    EXPECT_TRUE(counts.take(make_address("2001:db8:0:1::1"), 1));
}

TEST(PeerCounts, ThisMachineIsNotCounted) {
    PeerCounts counts;
    for (int i = 0; i < 3; ++i) EXPECT_TRUE(counts.take(make_address("127.0.0.1"), 1));
}

}  // namespace
}  // namespace rapporteur
