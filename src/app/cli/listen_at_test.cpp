#include "app/cli/listen_at.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

void expect(std::string_view text, std::string_view address, std::optional<std::uint16_t> port) {
    const auto at = parse_listen_at(text);
    ASSERT_TRUE(at) << text;
    EXPECT_EQ(at->address, address) << text;
    EXPECT_EQ(at->port, port) << text;
}

TEST(ListenAt, AddressesWithAndWithoutPort) {
    expect("192.0.2.7", "192.0.2.7", {});
    expect("192.0.2.7:443", "192.0.2.7", 443);
    expect("2001:db8::7", "2001:db8::7", {});
    expect("[2001:db8::7]", "2001:db8::7", {});
    expect("[2001:db8::7]:0", "2001:db8::7", 0);
}

TEST(ListenAt, WhatIsNoneIsNone) {
    for (const char* const text : {"", ":", ":443", "example.org", "192.0.2.7:", "192.0.2.7:65536", "192.0.2.7:x", "192.0.2", "[192.0.2.7]:443", "[::1", "[::1]443", "192.0.2.7:443 "}) {
        EXPECT_FALSE(parse_listen_at(text)) << text;
    }
}

TEST(ListenAt, HowItIsCalled) {
    EXPECT_EQ(parse_listen_at("::1")->host(), "[::1]");
    EXPECT_EQ(parse_listen_at("192.0.2.7:1")->host(), "192.0.2.7");
    EXPECT_TRUE(parse_listen_at("0.0.0.0")->is_any());
    EXPECT_TRUE(parse_listen_at("[::]:443")->is_any());
}

}  // namespace
}  // namespace rapporteur
