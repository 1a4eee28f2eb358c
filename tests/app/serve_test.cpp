#include <boost/json.hpp>
#include <csignal>
#include <memory>

#include "serve_world.h"

/// `serve` as browsers meet it, and as those meet it who mean no good.
namespace rapporteur::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

TEST_F(Serve, ASessionByItsId) {
    const auto mechanisms = boost::json::parse(got(port_, "/api/v1/mechanisms").body);
    const std::string id(mechanisms.at("mechanisms").at(0).at("bodies").at(0).at("sessions").at(0).at("id").as_string());
    EXPECT_EQ(got(port_, "/api/v1/" + id).body + "\n", ran_well({"show", "session", id, "--format", "json"}));
    EXPECT_EQ(got(port_, "/api/v1/session/none/at/all").status, 404);
}

TEST_F(Serve, ADocumentWithItsTextAndReading) {
    const auto documents = boost::json::parse(got(port_, "/api/v1/documents").body);
    const std::string sha256(documents.at("documents").at(0).at("sha256").as_string());
    const Answered answered = got(port_, "/api/v1/document/" + sha256);
    ASSERT_EQ(answered.status, 200);
    const auto document = boost::json::parse(answered.body);
    EXPECT_EQ(document.at("document").at("sha256"), boost::json::value(sha256));
    EXPECT_EQ(document.at("reading").at("source").at("bytes").to_number<std::size_t>(), document.at("text").as_string().size());
    EXPECT_EQ(got(port_, "/api/v1/document/0000").status, 404);
}

TEST_F(Serve, WhatIsReadMeanwhileIsSeen) {
    const Answered before = got(port_, "/api/v1/documents");
    put("new/4.txt", report(4));
    ran_well({"read", "new"});
    const Answered after = got(port_, "/api/v1/documents");
    EXPECT_NE(before.body, after.body);
    EXPECT_THAT(after.body, HasSubstr("new/4.txt"));
}

TEST_F(Serve, TheSameIsNotSentTwice) {
    const Answered first = got(port_, "/api/v1/people");
    const Answered again = got(port_, "/api/v1/people", "If-None-Match: " + tag_of(first) + "\r\n");
    EXPECT_EQ(again.status, 304);
    EXPECT_THAT(again.head, Not(HasSubstr("Content-Length")));
    for (const std::string& held : {"W/" + tag_of(first), "\"other\", " + tag_of(first), std::string("*")}) {
        EXPECT_EQ(got(port_, "/api/v1/people", "If-None-Match: " + held + "\r\n").status, 304) << held;
    }
    EXPECT_EQ(got(port_, "/api/v1/people", "If-None-Match: \"other\"\r\n").status, 200);
    EXPECT_EQ(again.body, "");
    const Answered head = got(port_, "/api/v1/people", "", "HEAD");
    EXPECT_EQ(head.status, 200);
    EXPECT_EQ(head.body, "");
    EXPECT_THAT(head.head, HasSubstr("Content-Length: " + std::to_string(first.body.size()) + "\r\n"));
}

TEST_F(Serve, NothingForeignMayRunOrFrame) {
    const Answered answered = got(port_, "/");
    EXPECT_EQ(answered.status, 200);
    EXPECT_THAT(answered.head, HasSubstr("Content-Security-Policy: default-src 'none'"));
    EXPECT_THAT(answered.head, HasSubstr("frame-ancestors 'none'"));
    EXPECT_THAT(answered.head, HasSubstr("X-Content-Type-Options: nosniff"));
}

TEST_F(Serve, OnlyThisMachineIsMeant) {
    for (const char* const host : {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", ""}) {
        EXPECT_EQ(asked(port_, std::string("GET / HTTP/1.1\r\nHost: ") + host + "\r\nConnection: close\r\n\r\n").status, 421) << host;
    }
    for (const char* const host : {"localhost", "localhost:8750", "127.0.0.1:1", "[::1]:8750"}) {
        EXPECT_EQ(asked(port_, std::string("GET / HTTP/1.1\r\nHost: ") + host + "\r\nConnection: close\r\n\r\n").status, 200) << host;
    }
}

TEST_F(Serve, WhatIsNotUnderstoodIsToldSo) {
    EXPECT_EQ(got(port_, "/api/v1/nothing").status, 404);
    EXPECT_EQ(got(port_, "/app.map").status, 404);
    EXPECT_EQ(got(port_, "/api/v1/people", "", "POST").status, 405);
    for (const char* const target : {"/../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/%00", "/%", "/a%0d%0aX: y"}) {
        EXPECT_EQ(got(port_, target).status, 400) << target;
    }
    const Answered problem = got(port_, "/api/v1/nothing");
    EXPECT_THAT(problem.head, HasSubstr("Content-Type: application/problem+json"));
    EXPECT_EQ(boost::json::parse(problem.body).at("status"), boost::json::value(404));
}

TEST_F(Serve, WhatIsTooMuchIsRefused) {
    EXPECT_EQ(got(port_, "/", "X: " + std::string(20'000, 'x') + "\r\n").status, 431);
    EXPECT_EQ(got(port_, "/api/v1/acts", token() + "Content-Length: 100000000\r\n", "POST").status, 413);
    EXPECT_EQ(got(port_, "/api/v1/documents", token() + "Content-Length: 100000000\r\n", "POST").status, 413);
    EXPECT_EQ(got(port_, "/?q=" + std::string(10'000, 'q')).status, 400);
    expect_alive();
}

TEST_F(Serve, AnEndlessChunkExtensionEnds) {
    const Connection connection(port_);
    connection.send("POST /api/v1/acts HTTP/1.1\r\nHost: localhost\r\n" + token() + "Transfer-Encoding: chunked\r\n\r\n1;");
    const std::string more(1U << 16, 'e');
    constexpr int most = 1024;  // 64 MiB, more than the system takes in for a server that does not read
    int sent = 0;
    while (sent < most && connection.send(more)) ++sent;
    EXPECT_LT(sent, most) << "the server keeps no more than 64 KiB of it";
    expect_alive();
}

TEST_F(Serve, NoiseIsNoRequest) {
    EXPECT_EQ(asked(port_, std::string("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15)).status, 400);
    EXPECT_EQ(asked(port_, "GET\r\n\r\n").status, 400);
    expect_alive();
}

TEST_F(Serve, ManyWhoSayNothingLeaveRoom) {
    std::vector<std::unique_ptr<Connection>> silent;
    for (int i = 0; i < 300; ++i) silent.push_back(std::make_unique<Connection>(port_));
    expect_alive();
}

TEST_F(Serve, EndsWhenAsked) {
    server_->signal(SIGTERM);
    const Ran ran = server_->wait();
    EXPECT_EQ(ran.code, 0) << ran.err;
}

TEST_F(Serve, APortInUseIsTold) {
    const Ran ran = run({"serve", "--port", std::to_string(port_)});
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, HasSubstr("cannot serve there: Address already in use"));
    EXPECT_THAT(ran.err, HasSubstr("--port"));
    EXPECT_THAT(run({"serve", "--port", "70000"}).err, HasSubstr("a port is a number up to 65535"));
    EXPECT_THAT(run({"serve", "--record", "none.db"}).err, HasSubstr("there is no record here"));
}

}  // namespace
}  // namespace rapporteur::testing
