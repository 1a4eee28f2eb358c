#include "app/http/target.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

TEST(Target, PathAndQueryAreDecoded) {
    const auto target = parse_target("/document/1efc?at=3-9&q=heads+of%20government&q=last&flag");
    ASSERT_TRUE(target);
    EXPECT_EQ(target->path, "/document/1efc");
    EXPECT_EQ(target->query.at("at"), "3-9");
    EXPECT_EQ(target->query.at("q"), "last");
    EXPECT_EQ(target->query.at("flag"), "");
    EXPECT_EQ(parse_target("/?q=a+b")->query.at("q"), "a b");
    EXPECT_EQ(parse_target("/a+b")->path, "/a+b");
}

TEST(Target, OtherScriptsAreText) {
    EXPECT_EQ(parse_target("/?q=%E4%BC%9A%E6%99%A4")->query.at("q"), "会晤");
}

TEST(Target, WhatIsNoPathIsRefused) {
    for (const char* const bad : {"", "x", "http://a/", "*", "/%", "/%4", "/%zz", "/%00", "/a%0d%0aSet-Cookie:x", "/%ff", "/?q=%ff"}) {
        EXPECT_FALSE(parse_target(bad)) << bad;
    }
    EXPECT_FALSE(parse_target("/" + std::string(5000, 'a')));
}

TEST(Target, NoWayUp) {
    for (const char* const bad : {"/..", "/../etc/passwd", "/a/../b", "/%2e%2e/b", "/a/%2E%2e", "/a/..%2fb", "/./a"}) {
        EXPECT_FALSE(parse_target(bad)) << bad;
    }
    EXPECT_TRUE(parse_target("/a..b/...c"));
}

}  // namespace
}  // namespace rapporteur
