#pragma once

#include <boost/json.hpp>
#include <chrono>
#include <memory>
#include <string>
#include <thread>

#include "client.h"
#include "world.h"

namespace rapporteur::testing {

/// A record of three reports, served.
class Serve : public World {
  protected:
    void SetUp() override {
        put_record();
        start();
    }

    /// A fresh copy of a record that was read once for all tests.
    void put_record() const {
        static const std::string record = [this] {
            put_reports(1, 3);
            ran_well({"read", "reports"});
            return read_file(path("rapporteur.db"));
        }();
        put("rapporteur.db", record);
    }

    void start(const Given& given = {}) {
        server_ = std::make_unique<Running>(folder(), std::vector<std::string>{"serve", "--port", "0"}, given);
        for (int i = 0; i < 2000 && server_->out_so_far().find('\n') == std::string::npos; ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
        const std::string said = server_->out_so_far();
        ASSERT_THAT(said, ::testing::StartsWith("Open http://127.0.0.1:"));
        port_ = static_cast<std::uint16_t>(std::atoi(said.c_str() + std::string("Open http://127.0.0.1:").size()));
    }

    /// The header line that lets one enter something.
    std::string token() const {
        const auto me = boost::json::parse(got(port_, "/api/v1/me").body);
        return "X-Rapporteur-Token: " + std::string(me.at("token").as_string()) + "\r\n";
    }

    /// Sends a body with the token.
    Answered posted(const std::string& target, const std::string& body, const std::string& headers = "") const {
        return asked(port_, "POST " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n" + token() + headers +
                                "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    }

    /// It still answers.
    void expect_alive() const { EXPECT_EQ(got(port_, "/api/v1/mechanisms").status, 200); }

    std::string tag_of(const Answered& answered) const {
        const std::size_t begin = answered.head.find("ETag: ") + 6;
        return answered.head.substr(begin, answered.head.find("\r\n", begin) - begin);
    }

    std::unique_ptr<Running> server_;
    std::uint16_t port_ = 0;
};

}  // namespace rapporteur::testing
