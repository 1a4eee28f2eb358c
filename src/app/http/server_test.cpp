#include "app/http/server.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <latch>
#include <thread>
#include <vector>

#include "client.h"
#include "store/testing.h"
#include "tls_client.h"

/// What a server bears from clients that are slow, greedy or many, with less patience than it has for real ones.
namespace rapporteur {
namespace {

using namespace std::chrono_literals;
using testing::Answered;
using testing::asked;
using testing::Connection;
using testing::got;
using ::testing::StartsWith;
using Clock = std::chrono::steady_clock;

constexpr std::uint64_t file_bytes = 1U << 20;

/// A server in this process: `/files` takes files and answers apart, `/large` answers much, any other address says what it was sent.
class Server : public ::testing::Test {
  protected:
    void SetUp() override { begin({}); }
    void TearDown() override { end(); }

    void begin(const std::optional<TlsFiles>& tls) {
        const HttpLimits limits{.small_body_bytes = 1024, .large_bodies = 4, .patience = 1s, .connections = 20};
        const HttpHandler handler{
            .admit = [](const HttpRequest& head) { return head.path == "/files" ? Admission{{}, file_bytes, true} : Admission{{}, 100, false}; },
            .answer = [this](const HttpRequest& request) { return answer(request); }};
        auto server = listen_http("127.0.0.1", 0, handler, limits, tls);
        ASSERT_TRUE(server) << server.error().text();
        server_ = *std::move(server);
        port_ = server_->port();
        stop_ = false;
        thread_ = std::jthread([this] { server_->run(stop_, 1); });
    }

    void end() {
        stop_ = true;
        if (thread_.joinable()) thread_.join();
        server_.reset();
    }

    HttpResponse answer(const HttpRequest& request) {
        if (request.path == "/large") return {.type = "text/plain", .body = std::string(64U << 20, 'x'), .headers = {}};
        if (request.path == "/files" && holding_ != nullptr) {
            arrived_.fetch_add(1);
            holding_->wait();
        }
        return {.type = "text/plain", .body = std::to_string(request.body.size()), .headers = {}};
    }

    static std::string post(const std::string& path, std::size_t announced) {
        return "POST " + path + " HTTP/1.1\r\nHost: h\r\nConnection: close\r\nContent-Length: " + std::to_string(announced) + "\r\n\r\n";
    }

    void expect_alive() const { EXPECT_EQ(got(port_, "/").status, 200); }

    std::unique_ptr<HttpServer> server_;
    std::atomic<bool> stop_ = false;
    std::jthread thread_;
    std::uint16_t port_ = 0;
    std::latch* holding_ = nullptr;  ///< what `/files` waits for
    std::atomic<int> arrived_ = 0;   ///< of those that wait
};

/// How long the server lets somebody go on who says `again` ten times a second.
Clock::duration borne(const Connection& connection, const std::string& again) {
    const auto begun = Clock::now();
    while (Clock::now() - begun < 8s && connection.send(again)) std::this_thread::sleep_for(100ms);
    return Clock::now() - begun;
}

TEST_F(Server, IsPatientFor20Seconds) {
    EXPECT_EQ(HttpLimits{}.patience, 20s);
    EXPECT_EQ(HttpLimits{}.connections, 512U);
    EXPECT_EQ(HttpLimits{}.large_bodies, 4U);
}

TEST_F(Server, HeadersThatTrickleInAreCutOff) {
    const Connection slow(port_);
    slow.send("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ");
    EXPECT_LT(borne(slow, "x"), 6s) << "the time is for all of it, not for each byte";
    expect_alive();
}

TEST_F(Server, ABodyThatTricklesInIsCutOff) {
    const Connection slow(port_);
    slow.send(post("/files", file_bytes));
    EXPECT_LT(borne(slow, "x"), 6s);
    expect_alive();
}

TEST_F(Server, WhoNeverShakesHandsIsCutOff) {
    end();
    const testing::TemporaryFolder folder;
    const std::string chain = folder.file("chain.pem"), key = folder.file("key.pem");
    testing::make_certificate(chain, key);
    begin(TlsFiles{chain, key});
    const Connection silent(port_), slow(port_);
    EXPECT_LT(borne(slow, "\x16"), 6s);
    EXPECT_EQ(silent.rest(), "");
    EXPECT_EQ(testing::asked_tls(port_, "GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n").status, 200);
}

TEST_F(Server, WhoDoesNotReadTheAnswerIsCutOff) {
    std::vector<std::unique_ptr<Connection>> all;
    for (int i = 0; i < 20; ++i) {
        all.push_back(std::make_unique<Connection>(port_));
        all.back()->send("GET /large HTTP/1.1\r\nHost: h\r\n\r\n");
    }
    Answered other;
    for (int i = 0; i < 80 && other.status != 200; ++i) {
        std::this_thread::sleep_for(100ms);
        other = got(port_, "/");
    }
    EXPECT_EQ(other.status, 200) << "they held every place there is";
}

TEST_F(Server, ChunksWithoutAnEndAreRefusedAtTheLimit) {
    const Connection endless(port_);
    endless.send("POST /files HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n");
    const std::string chunk = "10000\r\n" + std::string(0x10000, 'c') + "\r\n";
    constexpr int most = 1024;  // 64 MiB, more than the system takes in for a server that does not read
    int sent = 0;
    while (sent < most && endless.send(chunk)) ++sent;
    EXPECT_LT(sent, most) << "the server takes one MiB";
    expect_alive();
}

TEST_F(Server, AnswersThatTakeLongLeaveOthersTheirThread) {
    std::latch done(1);
    holding_ = &done;
    std::vector<std::unique_ptr<Connection>> files;
    for (int i = 0; i < 4; ++i) {
        files.push_back(std::make_unique<Connection>(port_));
        files.back()->send(post("/files", 2000) + std::string(2000, 'f'));
    }
    for (int i = 0; i < 500 && arrived_ < 4; ++i) std::this_thread::sleep_for(10ms);
    EXPECT_EQ(arrived_, 4) << "each on a thread of its own";
    expect_alive();
    EXPECT_EQ(asked(port_, post("/files", 2000)).status, 503) << "no more of them at once";
    std::this_thread::sleep_for(1500ms);
    done.count_down();
    for (const auto& file : files) EXPECT_THAT(file->rest(), StartsWith("HTTP/1.1 200")) << "patience is for the client, not for the work";
    EXPECT_EQ(asked(port_, post("/files", 2000) + std::string(2000, 'f')).status, 200) << "the places are free again";
}

TEST_F(Server, BodiesStillComingInHoldNoThread) {
    std::vector<std::unique_ptr<Connection>> files;
    for (int i = 0; i < 4; ++i) {
        files.push_back(std::make_unique<Connection>(port_));
        files.back()->send(post("/files", 2000) + "f");
    }
    std::this_thread::sleep_for(100ms);
    expect_alive();
    EXPECT_EQ(asked(port_, post("/files", 2000)).status, 503);
    for (const auto& file : files) file->send(std::string(1999, 'f'));
    for (const auto& file : files) EXPECT_THAT(file->rest(), StartsWith("HTTP/1.1 200"));
}

TEST_F(Server, EndsWhileAnAnswerIsBeingMade) {
    std::latch done(1);
    holding_ = &done;
    const Connection file(port_);
    file.send(post("/files", 2000) + std::string(2000, 'f'));
    for (int i = 0; i < 500 && arrived_ < 1; ++i) std::this_thread::sleep_for(10ms);
    stop_ = true;
    std::this_thread::sleep_for(300ms);
    done.count_down();
    end();
    EXPECT_EQ(file.rest(), "");
}

}  // namespace
}  // namespace rapporteur
