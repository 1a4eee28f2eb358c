#include "serve_world.h"

/// What is entered through `serve`: acts and files, and who may enter nothing.
namespace rapporteur::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

class ServeActs : public Serve {
  protected:
    boost::json::value json(const std::string& target) const { return boost::json::parse(got(port_, target).body); }

    std::string first_session() const {
        return std::string(json("/api/v1/mechanisms").at("mechanisms").at(0).at("bodies").at(0).at("sessions").at(0).at("id").as_string());
    }

    std::string set_mode() const {
        return R"({"act":{"act":"set","entity":")" + first_session() + R"(","slot":"mode","value":"phone"},"reason":"heard so"})";
    }
};

TEST_F(ServeActs, AnActIsEnteredSeenAndTakenBack) {
    const std::string session = "/api/v1/" + first_session();
    const std::string before = got(port_, session).body;
    const Answered entered = posted("/api/v1/acts", set_mode());
    ASSERT_EQ(entered.status, 201) << entered.body;
    EXPECT_EQ(boost::json::parse(entered.body).at("number"), boost::json::value(1));
    EXPECT_NE(got(port_, session).body, before);
    const auto acts = json("/api/v1/acts").at("acts");
    EXPECT_EQ(acts.at(0).at("reason"), boost::json::value("heard so"));
    EXPECT_EQ(acts.at(0).at("in_force"), boost::json::value(true));
    EXPECT_THAT(ran_well({"correct", "list"}), HasSubstr("heard so")) << "the command line sees it";

    EXPECT_EQ(posted("/api/v1/acts", R"({"act":{"act":"undo","number":1}})").status, 201);
    EXPECT_EQ(got(port_, session).body, before);
    EXPECT_EQ(json("/api/v1/acts").at("acts").at(1).at("in_force"), boost::json::value(false));
}

TEST_F(ServeActs, WhatWasAnsweredOutlivesTheServerWhoeverLooksMeanwhile) {
    for (int i = 0; i < 3; ++i) {
        ran_well({"show"});  // another program comes, looks and goes
        ASSERT_EQ(posted("/api/v1/acts", set_mode()).status, 201);
        put("more.txt", "Report " + std::to_string(i) + ", of which nothing is to be learned.");
        ran_well({"read", "more.txt"});
    }
    server_->signal(SIGKILL);
    server_->wait();
    EXPECT_THAT(ran_well({"correct", "list"}), HasSubstr("heard so"));
    ran_well({"check"});
    start();
    EXPECT_EQ(json("/api/v1/acts").at("acts").as_array().size(), 3U);
}

TEST_F(ServeActs, WhatWouldHaveNoEffectIsRefusedWithTheReason) {
    const Answered refused = posted("/api/v1/acts", R"({"act":{"act":"same","kind":"person","a":"person/xx/a","b":"person/xx/b"}})");
    EXPECT_EQ(refused.status, 409);
    EXPECT_THAT(refused.body, HasSubstr("person/xx/a"));
    EXPECT_EQ(posted("/api/v1/acts", R"({"act":{"act":"undo","number":7}})").status, 409);
    EXPECT_TRUE(json("/api/v1/acts").at("acts").as_array().empty());
}

TEST_F(ServeActs, WhatIsNoActIsToldSo) {
    for (const char* const body : {"", "{", "[]", "{}", R"({"act":7})", R"({"act":{"act":"burn"}})", R"({"act":{"act":"set","entity":"x"}})"}) {
        EXPECT_EQ(posted("/api/v1/acts", body).status, 400) << body;
    }
    EXPECT_EQ(posted("/api/v1/acts", R"({"act":{"act":"undo","number":1},"reason":")" + std::string(5000, 'x') + "\"}").status, 400);
}

TEST_F(ServeActs, NobodyElseEntersAnything) {
    const std::string body = set_mode();
    const std::string length = "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
    const std::string post = "POST /api/v1/acts HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n";
    EXPECT_EQ(asked(port_, post + length).status, 403) << "without the token";
    EXPECT_EQ(asked(port_, post + "X-Rapporteur-Token: 00\r\n" + length).status, 403);
    EXPECT_EQ(posted("/api/v1/acts", body, "Origin: http://evil.example\r\n").status, 403) << "a page from elsewhere";
    EXPECT_EQ(posted("/api/v1/acts", body, "Origin: null\r\n").status, 403);
    EXPECT_TRUE(json("/api/v1/acts").at("acts").as_array().empty());
    EXPECT_EQ(posted("/api/v1/acts", body, "Origin: http://127.0.0.1\r\n").status, 201) << "a page of its own";
    EXPECT_THAT(got(port_, "/api/v1/me").head, Not(HasSubstr("Access-Control-Allow"))) << "no page elsewhere reads the token";
}

TEST_F(ServeActs, ADroppedFileIsRead) {
    const std::string text = report(4);
    const auto first = boost::json::parse(posted("/api/v1/documents?name=four.txt", text).body);
    EXPECT_EQ(first.at("added"), boost::json::value(1));
    EXPECT_EQ(first.at("results").at(0).at("name"), boost::json::value("four.txt"));
    const auto again = boost::json::parse(posted("/api/v1/documents?name=four.txt", text).body);
    EXPECT_EQ(again.at("known"), boost::json::value(1));
    EXPECT_THAT(got(port_, "/api/v1/documents").body, HasSubstr("four.txt"));
    ran_well({"check"});
}

TEST_F(ServeActs, AnUnreadableFileIsToldWithTheReason) {
    const Answered answered = posted("/api/v1/documents?name=..%2fetc%2fnoise.bin", std::string("\x7f" "ELF\0\0\0\x01\x02", 9));
    ASSERT_EQ(answered.status, 200) << answered.body;
    const auto told = boost::json::parse(answered.body);
    EXPECT_EQ(told.at("refused"), boost::json::value(1));
    EXPECT_EQ(told.at("unreadable").at(0).at("name"), boost::json::value("noise.bin")) << "a name, never a path";
    EXPECT_EQ(posted("/api/v1/documents", "").status, 200);
}

TEST_F(ServeActs, ListenersAreToldOfChanges) {
    const Connection listener(port_);
    listener.send("GET /api/v1/events HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
    std::string heard;
    const auto hears = [&](const std::string& words) {
        for (int i = 0; i < 100 && heard.find(words) == std::string::npos; ++i) heard += listener.some();
        return heard.find(words) != std::string::npos;
    };
    EXPECT_TRUE(hears("text/event-stream"));
    EXPECT_TRUE(hears("\"documents\":3"));
    posted("/api/v1/documents?name=four.txt", report(4));
    EXPECT_TRUE(hears("\"documents\":4"));
}

}  // namespace
}  // namespace rapporteur::testing
