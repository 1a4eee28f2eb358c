#include <fstream>
#include <memory>

#include "serve_world.h"
#include "tls_client.h"

/// `serve --listen`: TLS, accounts, sessions and roles; and what a server must bear from those who mean no good.
namespace rapporteur::testing {
namespace {

namespace json = boost::json;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

const std::string password = "correct horse battery";

/// A record served where others could reach it, with one account for each role.
class ServeGuard : public Serve {
  protected:
    void SetUp() override {
        put_record();
        make_certificate(path("chain.pem"), path("key.pem"));
        put_accounts();
        start_guarded();
    }

    /// A fresh copy of accounts that were made once for all tests: passwords cost time on purpose.
    void put_accounts() const {
        static const std::string accounts = [this] {
            for (const std::string role : {"reader", "analyst", "administrator"}) add_account(role, role);
            return read_file(path("rapporteur.db.accounts"));
        }();
        put("rapporteur.db.accounts", accounts);
        std::filesystem::permissions(path("rapporteur.db.accounts"), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
    }

    void add_account(const std::string& name, const std::string& role) const {
        const Ran ran = run({"account", "add", name, "--role", role}, {.in = password + "\n", .out_path = {}});
        ASSERT_EQ(ran.code, 0) << ran.err;
    }

    void start_guarded() {
        server_ = std::make_unique<Running>(
            folder(), std::vector<std::string>{"serve", "--listen", "127.0.0.1:0", "--name", "localhost", "--certificate", "chain.pem", "--key", "key.pem"});
        for (int i = 0; i < 2000 && server_->out_so_far().find('\n') == std::string::npos; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        const std::string said = server_->out_so_far(), expected = "Open https://localhost:";
        ASSERT_THAT(said, StartsWith(expected));
        port_ = static_cast<std::uint16_t>(std::atoi(said.c_str() + expected.size()));
    }

    Answered sent(const std::string& method, const std::string& target, const std::string& headers = "", const std::string& body = "") const {
        return asked_tls(port_, method + " " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n" + headers + "Content-Length: " +
                                    std::to_string(body.size()) + "\r\n\r\n" + body);
    }

    Answered logged_in(const std::string& name, const std::string& with = password, const std::string& headers = "") const {
        const std::string body = json::serialize(json::object{{"name", name}, {"password", with}});
        return sent("POST", "/api/v1/session", "Content-Type: application/json\r\n" + headers, body);
    }

    static std::string cookie_of(const Answered& answered) {
        const std::string begin = "Set-Cookie: ";
        const std::size_t at = answered.head.find(begin);
        if (at == std::string::npos) return "";
        return answered.head.substr(at + begin.size(), answered.head.find(';', at) - at - begin.size());
    }

    /// The header line of somebody's fresh session.
    std::string session(const std::string& name) const { return "Cookie: " + cookie_of(logged_in(name)) + "\r\n"; }

    /// The same with the token that lets one enter something.
    std::string session_with_token(const std::string& name) const {
        const std::string cookie = session(name);
        const json::value me = json::parse(sent("GET", "/api/v1/me", cookie).body);
        return cookie + "X-Rapporteur-Token: " + std::string(me.at("token").as_string()) + "\r\n";
    }

    void expect_guarded_alive() const { EXPECT_EQ(sent("GET", "/login").status, 200); }

    const std::string act_ = R"({"act":{"act":"undo","number":7},"author":"somebody else"})";
};

TEST_F(ServeGuard, NothingIsToldToWhoIsNotLoggedIn) {
    for (const char* const target : {"/api/v1/me", "/api/v1/mechanisms", "/api/v1/events", "/api/v1/accounts", "/api/v1/document/00"}) {
        const Answered answered = sent("GET", target);
        EXPECT_EQ(answered.status, 401) << target;
        EXPECT_THAT(answered.head, HasSubstr("application/problem+json"));
    }
    const Answered page = sent("GET", "/session/x");
    EXPECT_EQ(page.status, 303);
    EXPECT_THAT(page.head, HasSubstr("Location: /login\r\n"));
    EXPECT_EQ(sent("POST", "/api/v1/acts", "", act_).status, 401);
    EXPECT_EQ(sent("GET", "/api/v1/me", "Cookie: __Host-rapporteur=\r\n").status, 401);
    EXPECT_EQ(sent("GET", "/api/v1/me", "Cookie: __Host-rapporteur=" + std::string(64, '0') + "\r\n").status, 401);
}

TEST_F(ServeGuard, LoggingInGivesACookieThatOnlyThisServerSees) {
    const Answered answered = logged_in("analyst");
    ASSERT_EQ(answered.status, 200) << answered.body;
    EXPECT_EQ(json::parse(answered.body), (json::value{{"name", "analyst"}, {"role", "analyst"}}));
    EXPECT_THAT(answered.head, HasSubstr("Set-Cookie: __Host-rapporteur="));
    EXPECT_THAT(answered.head, HasSubstr("; Path=/; Secure; HttpOnly; SameSite=Strict\r\n"));
    EXPECT_THAT(answered.head, Not(HasSubstr("Domain")));
    EXPECT_THAT(answered.head, HasSubstr("Strict-Transport-Security: max-age=31536000\r\n"));
    EXPECT_EQ(json::parse(sent("GET", "/api/v1/me", session("analyst")).body).at("author"), json::value("analyst"));
}

TEST_F(ServeGuard, APageWithoutScriptLetsPeopleIn) {
    const Answered page = sent("GET", "/login");
    EXPECT_THAT(page.body, HasSubstr("<form method=\"post\" action=\"/api/v1/session\">"));
    EXPECT_THAT(page.body, Not(HasSubstr("<script")));
    EXPECT_THAT(page.head, HasSubstr("Referrer-Policy: same-origin")) << "else the form comes with the origin null";
    const std::string form = "Content-Type: application/x-www-form-urlencoded\r\nOrigin: https://localhost\r\n";
    const Answered in = sent("POST", "/api/v1/session", form, "name=reader&password=correct+horse%20battery");
    EXPECT_EQ(in.status, 303);
    EXPECT_THAT(in.head, HasSubstr("Location: /\r\n"));
    EXPECT_EQ(sent("GET", "/", "Cookie: " + cookie_of(in) + "\r\n").status, 200);
    const Answered again = sent("POST", "/api/v1/session", form, "name=%3Cscript%3E&password=x");
    EXPECT_EQ(again.status, 401);
    EXPECT_THAT(again.body, HasSubstr("<form"));
    EXPECT_THAT(again.body, Not(HasSubstr("<script")));
}

TEST_F(ServeGuard, WrongPasswordsAndUnknownNamesAreAnsweredAlike) {
    const Answered wrong = logged_in("reader", "wrong horse battery"), unknown = logged_in("nobody", "wrong horse battery");
    EXPECT_EQ(wrong.status, 401);
    EXPECT_EQ(unknown.status, 401);
    EXPECT_EQ(wrong.body, unknown.body);
    EXPECT_EQ(cookie_of(wrong), "");
    for (const char* const body : {"", "[]", "{}", R"({"name":"reader"})", R"({"name":7,"password":[]})", R"({"name":"reader","password":""})"}) {
        EXPECT_EQ(sent("POST", "/api/v1/session", "Content-Type: application/json\r\n", body).status, 400) << body;
    }
    EXPECT_EQ(sent("POST", "/api/v1/session", "Content-Type: text/plain\r\n", R"({"name":"reader","password":"correct horse battery"})").status, 400);
    EXPECT_EQ(sent("POST", "/api/v1/session", "Content-Type: application/json\r\n", std::string(10'000, ' ')).status, 413);
}

TEST_F(ServeGuard, WhoGuessesHasToWait) {
    for (const std::string name : {"reader", "nobody"}) {
        for (int i = 0; i < 5; ++i) EXPECT_EQ(logged_in(name, "guess " + std::to_string(i)).status, 401) << name;
        Answered next;
        for (int i = 0; i < 3 && next.status != 429; ++i) next = logged_in(name, "guess again");
        EXPECT_EQ(next.status, 429) << name;
        EXPECT_THAT(next.head, HasSubstr("Retry-After: ")) << name;
    }
    EXPECT_EQ(logged_in("analyst").status, 200) << "others go on";
}

TEST_F(ServeGuard, NobodyChoosesAnothersSession) {
    const std::string planted = "__Host-rapporteur=" + std::string(64, 'a');
    const Answered in = logged_in("reader", password, "Cookie: " + planted + "\r\n");
    ASSERT_EQ(in.status, 200);
    EXPECT_NE(cookie_of(in), planted);
    EXPECT_EQ(sent("GET", "/api/v1/me", "Cookie: " + planted + "\r\n").status, 401);
    const std::string first = "Cookie: " + cookie_of(in) + "\r\n";
    const Answered again = logged_in("reader", password, first);
    EXPECT_NE(cookie_of(again), cookie_of(in)) << "another each time";
    EXPECT_EQ(sent("GET", "/api/v1/me", first).status, 401) << "and the one before is over";
}

TEST_F(ServeGuard, EachMayDoWhatTheRoleAllows) {
    for (const auto& [name, act, accounts] : {std::tuple{"reader", 403, 403}, std::tuple{"analyst", 409, 403}, std::tuple{"administrator", 409, 200}}) {
        const std::string session = session_with_token(name);
        EXPECT_EQ(sent("GET", "/api/v1/mechanisms", session).status, 200) << name;
        EXPECT_EQ(sent("POST", "/api/v1/acts", session, act_).status, act) << name << ": 409 is to have been let in";
        EXPECT_EQ(sent("POST", "/api/v1/documents?name=a.txt", session, report(4)).status, act == 403 ? 403 : 200) << name;
        const Answered listed = sent("GET", "/api/v1/accounts", session);
        EXPECT_EQ(listed.status, accounts) << name;
        EXPECT_THAT(listed.body, Not(HasSubstr("argon2")));
    }
}

TEST_F(ServeGuard, AnActIsTheAccountsWhateverTheClientSays) {
    const std::string session = session_with_token("analyst");
    const json::value mechanisms = json::parse(sent("GET", "/api/v1/mechanisms", session).body);
    const std::string id(mechanisms.at("mechanisms").at(0).at("bodies").at(0).at("sessions").at(0).at("id").as_string());
    const std::string act = R"({"act":{"act":"set","entity":")" + id + R"(","slot":"mode","value":"phone"},"author":"administrator"})";
    ASSERT_EQ(sent("POST", "/api/v1/acts", session, act).status, 201);
    EXPECT_EQ(json::parse(sent("GET", "/api/v1/acts", session).body).at("acts").at(0).at("author"), json::value("analyst"));
}

TEST_F(ServeGuard, NoPageFromElsewhereEntersAnything) {
    const std::string session = session_with_token("analyst"), cookie = session.substr(0, session.find("\r\n") + 2);
    EXPECT_EQ(sent("POST", "/api/v1/acts", cookie, act_).status, 403) << "without the token";
    EXPECT_EQ(sent("POST", "/api/v1/acts", cookie + "X-Rapporteur-Token: " + std::string(64, '0') + "\r\n", act_).status, 403);
    const std::string others = session_with_token("administrator");
    EXPECT_EQ(sent("POST", "/api/v1/acts", cookie + others.substr(others.find("X-")), act_).status, 403) << "another's token";
    for (const char* const origin : {"https://evil.example", "null", "http://localhost", "https://localhost.evil.example"}) {
        EXPECT_EQ(sent("POST", "/api/v1/acts", session + "Origin: " + origin + "\r\n", act_).status, 403) << origin;
        EXPECT_EQ(logged_in("reader", password, std::string("Origin: ") + origin + "\r\n").status, 403) << origin;
    }
    EXPECT_EQ(sent("POST", "/api/v1/acts", session + "Origin: https://localhost\r\n", act_).status, 409) << "a page of its own";
    EXPECT_EQ(asked_tls(port_, "GET /login HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n").status, 421);
    EXPECT_EQ(asked_tls(port_, "GET /login HTTP/1.1\r\nHost: LOCALHOST:9\r\nConnection: close\r\n\r\n").status, 200);
}

TEST_F(ServeGuard, WhoLogsOutIsOut) {
    const std::string session = session_with_token("reader"), other = session_with_token("reader");
    EXPECT_EQ(sent("DELETE", "/api/v1/session", session.substr(0, session.find("\r\n") + 2)).status, 403) << "without the token";
    const Answered out = sent("DELETE", "/api/v1/session", session);
    EXPECT_EQ(out.status, 200);
    EXPECT_THAT(out.head, HasSubstr("Max-Age=0"));
    EXPECT_EQ(sent("GET", "/api/v1/me", session).status, 401);
    EXPECT_EQ(sent("GET", "/api/v1/me", other).status, 200) << "other sessions stay";
}

TEST_F(ServeGuard, WhoseAccountOrPasswordGoesIsOutAtOnce) {
    const std::string reader = session("reader"), analyst = session("analyst");
    ran_well({"account", "remove", "reader"});
    EXPECT_EQ(sent("GET", "/api/v1/me", reader).status, 401);
    EXPECT_EQ(logged_in("reader").status, 401);
    EXPECT_EQ(sent("GET", "/api/v1/me", analyst).status, 200);
    EXPECT_EQ(run({"account", "password", "analyst"}, {.in = "another long password\n", .out_path = {}}).code, 0);
    EXPECT_EQ(sent("GET", "/api/v1/me", analyst).status, 401);
    EXPECT_EQ(logged_in("analyst", "another long password").status, 200);
}

TEST_F(ServeGuard, OnlyTlsOfTodayIsSpoken) {
    const std::string request = "GET /login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    EXPECT_EQ(asked(port_, request).status, 0) << "plain HTTP";
    EXPECT_EQ(asked_tls(port_, request, Tls::v1_1).status, 0);
    EXPECT_EQ(asked_tls(port_, request, Tls::v1_2).status, 200);
    expect_guarded_alive();
}

/// What it says to a command line that would let in whom it should not.
class ServeRefused : public World {
  protected:
    std::string refused(const std::vector<std::string>& options) const {
        std::vector<std::string> words = {"serve", "--port", "0"};
        words.insert(words.end(), options.begin(), options.end());
        const Ran ran = run(words);
        EXPECT_NE(ran.code, 0);
        return ran.err;
    }
};

TEST_F(ServeRefused, OthersAreNotLetInWithoutTlsNamesAndAccounts) {
    put_reports(1, 1);
    ran_well({"read", "reports"});
    make_certificate(path("chain.pem"), path("key.pem"));
    make_certificate(path("other.pem"), path("other-key.pem"));
    const std::vector<std::string> tls = {"--certificate", "chain.pem", "--key", "key.pem"};
    EXPECT_THAT(refused({"--listen", "127.0.0.1"}), HasSubstr("--certificate FILE"));
    EXPECT_THAT(refused({"--listen", "127.0.0.1", "--certificate", "chain.pem"}), HasSubstr("--key FILE"));
    EXPECT_THAT(refused({"--listen", "example.org", tls[0], tls[1], tls[2], tls[3]}), HasSubstr("no IP address"));
    EXPECT_THAT(refused({"--listen", "0.0.0.0", tls[0], tls[1], tls[2], tls[3]}), HasSubstr("--name"));
    EXPECT_THAT(refused({tls[0], tls[1], tls[2], tls[3]}), HasSubstr("--listen"));
    const std::vector<std::string> whole = {"--listen", "127.0.0.1:0", tls[0], tls[1], tls[2], tls[3]};
    EXPECT_THAT(refused(whole), HasSubstr("account add"));
    ASSERT_EQ(run({"account", "add", "ann", "--role", "reader"}, {.in = password, .out_path = {}}).code, 0);
    EXPECT_THAT(refused({"--listen", "127.0.0.1:0", tls[0], "none.pem", tls[2], tls[3]}), HasSubstr("none.pem"));
    EXPECT_THAT(refused({"--listen", "127.0.0.1:0", tls[0], tls[1], tls[2], "other-key.pem"}), HasSubstr("other-key.pem"));
    std::filesystem::permissions(path("rapporteur.db.accounts"), std::filesystem::perms::others_read, std::filesystem::perm_options::add);
    EXPECT_THAT(refused(whole), HasSubstr("chmod 600"));
}

TEST_F(ServeRefused, AccountsOnTheCommandLine) {
    put_reports(1, 1);
    EXPECT_THAT(run({"account", "list"}).err, HasSubstr("no record"));
    ran_well({"read", "reports"});
    EXPECT_THAT(ran_well({"account", "list"}), HasSubstr("no accounts"));
    EXPECT_THAT(run({"account", "add", "ann", "--role", "reader"}, {.in = "short\n", .out_path = {}}).err, HasSubstr("shorter"));
    EXPECT_THAT(run({"account", "add", "ann", "--role", "reader"}, {.in = std::string(2000, 'x'), .out_path = {}}).err, HasSubstr("longer"));
    EXPECT_EQ(run({"account", "add", "ann", "--role", "king"}, {.in = password, .out_path = {}}).code, 2);
    EXPECT_EQ(run({"account", "add", "ann", "--role", "reader"}, {.in = password, .out_path = {}}).code, 0);
    EXPECT_THAT(run({"account", "add", "ann", "--role", "reader"}, {.in = password, .out_path = {}}).err, HasSubstr("there is an account"));
    EXPECT_THAT(ran_well({"account", "list"}), HasSubstr("reader         ann\n"));
    const std::string kept = read_file(path("rapporteur.db.accounts"));
    EXPECT_THAT(kept, HasSubstr("$argon2id$"));
    EXPECT_THAT(kept, Not(HasSubstr("horse")));
    EXPECT_THAT(run({"account", "remove", "bob"}).err, HasSubstr("no account has this name"));
    ran_well({"account", "remove", "ann"});
}

/// What anybody can send who reaches the port.
class ServeAbuse : public Serve {
  protected:
    /// Kibibytes of memory that the server's process holds.
    long resident() const {
        std::ifstream status("/proc/" + std::to_string(server_->process()) + "/status");
        for (std::string line; std::getline(status, line);) {
            if (line.starts_with("VmRSS:")) return std::atol(line.c_str() + 6);
        }
        return 0;
    }

    /// Files, sockets and pipes that it has open.
    std::size_t descriptors() const {
        const std::filesystem::directory_iterator open("/proc/" + std::to_string(server_->process()) + "/fd");
        return std::size_t(std::distance(begin(open), end(open)));
    }

    /// What was open before is open again, soon if not at once.
    void expect_descriptors(std::size_t before) const {
        for (int i = 0; i < 500 && descriptors() > before; ++i) std::this_thread::sleep_for(std::chrono::milliseconds(10));
        EXPECT_LE(descriptors(), before);
    }
};

TEST_F(ServeAbuse, RangesAreNotServedNorMultiplied) {
    const std::string whole = got(port_, "/api/v1/mechanisms").body;
    std::string ranges = "Range: bytes=0-0";
    for (int i = 0; i < 2000; ++i) ranges += ",0-";
    const Answered answered = got(port_, "/api/v1/mechanisms", ranges + "\r\n");
    EXPECT_EQ(answered.status, 200);
    EXPECT_EQ(answered.body, whole);
    std::string many;
    for (int i = 0; i < 500; ++i) many += "Range: bytes=0-\r\n";
    EXPECT_EQ(got(port_, "/api/v1/mechanisms", many).body, whole);
    for (int i = 0; i < 8000; ++i) ranges += ",0-";
    EXPECT_EQ(got(port_, "/api/v1/mechanisms", ranges + "\r\n").status, 431);
}

TEST_F(ServeAbuse, TenThousandConnectionsLeaveNothingBehind) {
    const auto some = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const Connection one(port_);
            one.send("GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            if (i % 100 != 0) continue;
            EXPECT_THAT(one.rest(), StartsWith("HTTP/1.1 200"));
        }
    };
    some(1000);
    expect_alive();
    const long before = resident();
    const std::size_t open = descriptors();
    some(10'000);
    expect_alive();
    EXPECT_GT(before, 0);
    EXPECT_LT(resident() - before, 8L << 10) << "kibibytes";
    expect_descriptors(open);
}

TEST_F(ServeAbuse, FilesThatAreTakenLeaveNothingBehind) {
    const std::string noise = "\x7f" "ELF" + std::string(1000, '\1');
    const auto some = [&](int count) {
        for (int i = 0; i < count; ++i) EXPECT_EQ(posted("/api/v1/documents?name=noise.bin", noise).status, 200);
    };
    some(20);
    const long before = resident();
    const std::size_t open = descriptors();
    some(100);
    EXPECT_LT(resident() - before, 8L << 10) << "kibibytes";
    expect_descriptors(open);
    const std::string children = read_file("/proc/" + std::to_string(server_->process()) + "/task/" + std::to_string(server_->process()) + "/children");
    EXPECT_EQ(children, "") << "no process that read them stays";
}

TEST_F(ServeAbuse, LargeBodiesThatAreBrokenOffLeaveNothingBehind) {
    const std::string head = "POST /api/v1/documents HTTP/1.1\r\nHost: 127.0.0.1\r\n" + token() + "Content-Length: 33554432\r\n\r\n", part(1U << 20, 'x');
    const auto some = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const Connection broken_off(port_);
            broken_off.send(head);
            for (int sent = 0; sent < 8; ++sent) broken_off.send(part);
        }
    };
    some(5);
    expect_alive();
    const long before = resident();
    const std::size_t open = descriptors();
    some(25);
    expect_alive();
    expect_descriptors(open);
    EXPECT_LT(resident() - before, 64L << 10) << "kibibytes";
}

TEST_F(ServeAbuse, PathsLeadNowhereElse) {
    put("secret.txt", "a secret");
    const char* const tricks[] = {"/../secret.txt", "/..%2fsecret.txt", "/%2e%2e/secret.txt", "/./../secret.txt", "/a/../../secret.txt", "/%2e%2e%5csecret.txt", "/..%5csecret.txt",
                                  "/..%c0%afsecret.txt", "/%252e%252e/secret.txt", "//secret.txt", "/secret.txt", "/secret.txt%00.js", "/file:///secret.txt", "/app.js/../secret.txt",
                                  "/api/v1/export/../../secret.txt", "/api/v1/export/secret.txt", "/api/v1/document/..%2f..%2fsecret.txt", "/api/v1/session/../../secret.txt"};
    for (const char* const trick : tricks) {
        const Answered answered = got(port_, trick);
        EXPECT_THAT(answered.status, ::testing::AnyOf(200, 400, 404)) << trick;
        EXPECT_THAT(answered.body, Not(HasSubstr("a secret"))) << trick;
        if (answered.status != 200) continue;
        EXPECT_EQ(answered.body, got(port_, "/").body) << trick << ": the page, which draws what it can";
    }
}

TEST_F(ServeAbuse, MoreAtOnceThanItTakesAreTurnedAway) {
    std::vector<std::unique_ptr<Connection>> all;
    for (int i = 0; i < 600; ++i) all.push_back(std::make_unique<Connection>(port_));
    std::this_thread::sleep_for(std::chrono::seconds(1));  // until those that came last were looked at
    std::size_t answered = 0;
    for (const auto& one : all) one->send("GET /api/v1/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    for (const auto& one : all) answered += one->rest().starts_with("HTTP/1.1 200") ? 1U : 0U;
    EXPECT_GE(answered, 500U);
    EXPECT_LT(answered, 600U);
    all.clear();
    expect_alive();
}

}  // namespace
}  // namespace rapporteur::testing
