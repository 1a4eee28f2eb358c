#include <sys/resource.h>

#include <array>
#include <csignal>
#include <cstdio>
#include <map>

#include "serve_world.h"
#include "store/sqlite_store.h"
#include "text/packed_for_test.h"

/// Files that are dropped on a page: hostile ones too, since a confined process reads them.
namespace rapporteur::testing {
namespace {

namespace json = boost::json;
namespace packed = testing_packed;
using ::testing::HasSubstr;
using ::testing::StartsWith;

class ServeUploads : public Serve {
  protected:
    json::value uploaded(const std::string& name, const std::string& bytes) const {
        const Answered answered = posted("/api/v1/documents?name=" + name, bytes);
        EXPECT_EQ(answered.status, 200) << name << answered.body;
        return json::parse(answered.body);
    }

    std::string reason(const std::string& name, const std::string& bytes) const {
        const json::value told = uploaded(name, bytes);
        EXPECT_EQ(told.at("refused"), json::value(1)) << json::serialize(told);
        return told.at("refused") == json::value(1) ? std::string(told.at("unreadable").at(0).at("reason").as_string()) : "";
    }

    /// The documents of a record whose path begins with `name`, each with all that is kept of it.
    std::map<std::string, std::string> documents(const std::string& record, const std::string& name) const {
        std::map<std::string, std::string> all;
        const auto store = open_sqlite_store(path(record), OpenMode::read);
        for (std::string at;;) {
            const auto next = (*store)->next_document(at);
            if (!next || !*next) return all;
            const Document& document = **next;
            at = document.sha256;
            if (!document.path.starts_with(name)) continue;
            std::string notes;
            for (const std::string& note : document.notes) notes += note + ";";
            all[document.path] = document.sha256 + document.original_sha256 + document.media_type + document.encoding + document.metadata.title + notes;
        }
    }
};

const std::string chinese_page =
    "<html><head><meta charset=gb2312><title>\xD6\xD0\xB6\xED</title></head><body><p>\xD6\xD0\xB6\xED\xD7\xDC\xC0\xED\xB6\xA8\xC6\xDA\xBB\xE1\xCE\xEE\xA1\xA3</p></body></html>";
const std::string russian_text = "\xCF\xF0\xE5\xEC\xFC\xE5\xF0 \xEF\xF0\xE8\xE1\xFB\xEB \xE2 \xCC\xEE\xF1\xEA\xE2\xF3. \xCF\xE5\xF0\xE5\xE3\xEE\xE2\xEE\xF0\xFB \xEF\xF0\xEE\xF8\xEB\xE8.\n";

TEST_F(ServeUploads, EveryFormIsReadAsOnTheCommandLine) {
    using enum packed::Format;
    using enum packed::Filter;
    const std::vector<std::pair<std::string, std::string>> members = {
        {"one.txt", report(5)}, {"\xD0\xB1.html", chinese_page}, {"three.txt", russian_text}, {"noise.bin", std::string("\x7f" "ELF\0\0", 6)}};
    const std::map<std::string, std::string> files = {
        {"plain.txt", report(4)},
        {"chinese.html", chinese_page},
        {"russian.txt", russian_text},
        {"odd.html", "<meta charset=x-no-such-charset><p>The commission met in Tashkent.</p>"},
        {"wide.txt", std::string("\xFF\xFE" "T\0h\0e\0 \0m\0e\0e\0t\0i\0n\0g\0", 24)},
        {"lines.jsonl", "{\"text\":\"The commission met.\",\"title\":\"A\"}\n{\"text\":7}\nnoise\n"},
        {"packed.zip", packed::pack(zip, none, members)},
        {"packed.tar.gz", packed::pack(tar, gzip, members)},
        {"packed.tar.xz", packed::pack(tar, xz, members)},
        {"packed.tar.bz2", packed::pack(tar, bzip2, members)},
        {"alone.txt.zst", packed::pack(raw, zstd, {{"", report(6)}})},
    };
    for (const auto& [name, bytes] : files) {
        put(name, bytes);
        const std::string record = name + ".db";
        run({"read", name, "--record", record});
        const auto expected = documents(record, name);
        ASSERT_FALSE(expected.empty()) << name;
        uploaded(name, bytes);
        // The same text is kept once, under the first path it came by.
        for (const auto& [path, kept] : documents("rapporteur.db", name)) EXPECT_EQ(kept, expected.at(path)) << path;
        const json::value again = uploaded(name, bytes);
        EXPECT_EQ(again.at("known"), json::value(expected.size())) << name << json::serialize(again);
        EXPECT_EQ(again.at("added"), json::value(0)) << name;
    }
}

TEST_F(ServeUploads, OneAfterTheOtherIsTakenWhileThePagesAreKeptUp) {
    const auto begun = std::chrono::steady_clock::now();
    for (int i = 0; i < 40; ++i) EXPECT_EQ(uploaded(std::to_string(i) + ".txt", report(i + 10)).at("added"), json::value(1));
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(40)) << "none waits for a lock that waits for it";
}

TEST_F(ServeUploads, AnArchiveBombIsCutOff) {
    using enum packed::Format;
    using enum packed::Filter;
    const std::string large(33U << 20, 'a');
    EXPECT_THAT(reason("bomb.gz", packed::pack(raw, gzip, {{"", large}})), StartsWith("too large"));
    std::vector<std::pair<std::string, std::string>> members;
    for (int i = 0; i < 12; ++i) members.emplace_back(std::to_string(i) + ".txt", std::to_string(i) + std::string(30U << 20, '\n'));
    EXPECT_THAT(reason("bomb.tar.gz", packed::pack(tar, gzip, members)), HasSubstr("packed in it"));
    expect_alive();
}

TEST_F(ServeUploads, AFileThatAsksForTooMuchMemoryIsRefused) {
#ifdef RAPPORTEUR_SANITIZED
    GTEST_SKIP() << "a program with sanitizers has no limit of memory";
#endif
    // The beginning of an xz stream whose block says that a dictionary of 3 GiB is needed to read it.
    const std::string greedy =
        std::string("\xFD" "7zXZ\0\0\x04\xE6\xD6\xB4\x46\x02\x00\x21\x01\x27\x00\x00\x00\xB0\xB0\x72\xEB", 24) + std::string(64, '\xE0');
    EXPECT_THAT(reason("greedy.xz", greedy), HasSubstr("memory"));
    expect_alive();
}

/// What came of trying it in confinement.
class Confined : public World {
  protected:
    void SetUp() override {
#ifdef RAPPORTEUR_SANITIZED
        GTEST_SKIP() << "a program with sanitizers is confined in part only";
#endif
    }

    Ran tried(const std::string& what) const { return run({"receive", "--try", what}); }

    /// What it says through a pipe; into a file it may not write.
    std::string said(const std::string& what) const {
        const std::string line = "cd '" + folder().string() + "' && " RAPPORTEUR_PROGRAM " receive --try " + what;
        std::FILE* const out = ::popen(line.c_str(), "r");
        std::array<char, 256> some{};
        const std::size_t got = std::fread(some.data(), 1, some.size(), out);
        ::pclose(out);
        return {some.data(), got};
    }
};

constexpr int stopped = 128 + SIGSYS;

TEST_F(Confined, NothingOutsideIsReached) {
    EXPECT_EQ(said("nothing"), "nothing: done\n") << "else the rest shows nothing";
    EXPECT_EQ(said("open"), "open: Permission denied\n");
    EXPECT_EQ(said("create"), "create: Permission denied\n");
    EXPECT_FALSE(std::filesystem::exists(path("created")));
    for (const char* const what : {"remove", "socket", "execute", "fork", "trace", "signal", "run-memory"}) EXPECT_EQ(tried(what).code, stopped) << what;
}

TEST_F(Confined, MemoryAndTimeEnd) {
    EXPECT_EQ(said("memory"), "memory: Cannot allocate memory\n");
    Given given;
    given.in_child = [] {
        const rlimit second{1, 1};
        setrlimit(RLIMIT_CPU, &second);
    };
    EXPECT_EQ(run({"receive", "--try", "spin"}, given).code, 128 + SIGKILL);
}

TEST_F(Confined, HelpDoesNotTellOfIt) {
    EXPECT_THAT(ran_well({"--help"}), ::testing::Not(HasSubstr("receive")));
}

}  // namespace
}  // namespace rapporteur::testing
