#include "store/sqlite_store.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>
#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <thread>

#include "store/testing.h"

/// What is special to the SQLite file: whose it is, what it refuses, and that nothing is lost.
namespace rapporteur {
namespace {

using ::testing::HasSubstr;
using testing::now;
using testing::plain_document;
using testing::read_document;

class SqliteStoreTest : public ::testing::Test {
  protected:
    std::string path() const { return folder_.file("record.db"); }

    std::unique_ptr<Store> open(OpenMode mode = OpenMode::create) const {
        auto store = open_sqlite_store(path(), mode);
        EXPECT_TRUE(store) << store.error().text();
        return store ? *std::move(store) : nullptr;
    }

    std::string refusal(OpenMode mode = OpenMode::create) const {
        auto store = open_sqlite_store(path(), mode);
        return store ? "opened" : store.error().text();
    }

    void write(const std::string& bytes) const { std::ofstream(path(), std::ios::binary) << bytes; }

    std::string bytes() const {
        std::ifstream file(path(), std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

    static void keep(Store& store, const Document& document) {
        const auto added = store.add({read_document(document)}, now);
        EXPECT_TRUE(added) << added.error().text();
    }

    /// Runs SQL on the file as another program would.
    void meddle(const std::string& sql) const {
        SQLite::Database(path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
    }

    testing::TemporaryFolder folder_;
};

TEST_F(SqliteStoreTest, IsThereWhenOpenedAgain) {
    const Document document = plain_document("a", "words");
    keep(*open(), document);
    EXPECT_TRUE(*open(OpenMode::read)->knows(document));
    EXPECT_FALSE(std::filesystem::exists(path() + "-wal")) << "at rest a record is one file";
}

TEST_F(SqliteStoreTest, NoFileNoRecord) {
    EXPECT_THAT(refusal(OpenMode::read), HasSubstr("there is no record here"));
    EXPECT_FALSE(std::filesystem::exists(path()));
}

TEST_F(SqliteStoreTest, AFolderIsNoRecord) {
    std::filesystem::create_directory(path());
    EXPECT_THAT(refusal(), HasSubstr("this is a folder"));
}

TEST_F(SqliteStoreTest, AMissingFolderIsNamed) {
    const auto store = open_sqlite_store(folder_.file("none/record.db"), OpenMode::create);
    ASSERT_FALSE(store);
    EXPECT_THAT(store.error().text(), HasSubstr("cannot be opened"));
}

TEST_F(SqliteStoreTest, AFileThatIsNoDatabaseIsLeftAsItIs) {
    const std::string report(5000, 'w');
    write(report);
    EXPECT_THAT(refusal(), HasSubstr("is no database"));
    EXPECT_EQ(bytes(), report);
}

/// Another process sees whether this one holds SQLite's lock on a record; its own descriptors do not matter to that.
bool is_locked(const std::string& path) {
    const pid_t child = ::fork();
    if (child == 0) {
        constexpr off_t shared_first = 0x40000002, shared_size = 510;  // SQLite's file format, "Locking-page"
        const int file = ::open(path.c_str(), O_RDWR);
        struct flock lock {};
        lock.l_type = F_WRLCK;
        lock.l_whence = SEEK_SET;
        lock.l_start = shared_first;
        lock.l_len = shared_size;
        ::_exit(file >= 0 && ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 1;
}

TEST_F(SqliteStoreTest, AnotherConnectionOfThisProgramLeavesTheLocksOfTheFirst) {
    const auto first = open();
    keep(*first, plain_document("a", "words"));
    EXPECT_TRUE(is_locked(path()));
    const auto second = open(OpenMode::read);
    EXPECT_TRUE(is_locked(path()));
    ASSERT_TRUE(open_sqlite_store(path(), OpenMode::read));
    EXPECT_TRUE(is_locked(path()));
}

TEST_F(SqliteStoreTest, AnotherProgramsDatabaseIsLeftAsItIs) {
    meddle("CREATE TABLE bookmarks(url TEXT); INSERT INTO bookmarks VALUES ('https://example.org')");
    const std::string before = bytes();
    EXPECT_THAT(refusal(), HasSubstr("belongs to another program"));
    EXPECT_EQ(bytes(), before);
}

TEST_F(SqliteStoreTest, ANewerRecordIsLeftAsItIs) {
    keep(*open(), plain_document("a", "words"));
    meddle("PRAGMA user_version = 2");
    const std::string before = bytes();
    EXPECT_THAT(refusal(), HasSubstr("made by a newer Rapporteur"));
    EXPECT_EQ(bytes(), before);
}

TEST_F(SqliteStoreTest, AnEmptyFileBecomesARecord) {
    write("");
    EXPECT_EQ(open(OpenMode::read)->stamp()->documents, 0);
}

TEST_F(SqliteStoreTest, DerivedTablesOfAnotherVersionAreMadeAnew) {
    keep(*open(), plain_document("a", "words"));
    meddle("UPDATE derived SET version = 0");
    const auto store = open();
    EXPECT_EQ(*store->unread(), 1);
    EXPECT_EQ(store->stamp()->documents, 1);
}

TEST_F(SqliteStoreTest, DerivedTablesMayBeDropped) {
    keep(*open(), plain_document("a", "words"));
    meddle("DROP TABLE reading; DROP TABLE record; DROP TABLE derived");
    EXPECT_EQ(*open()->unread(), 1);
}

TEST_F(SqliteStoreTest, EnduringTablesAreAppendOnly) {
    auto store = open();
    Document document = plain_document("a", "words");
    document.original = "original";
    document.original_sha256 = sha256_hex(document.original);
    keep(*store, document);
    ASSERT_TRUE(store->append({"ann", "2025-01-01T00:00:00Z", "", "{}"}));
    for (const char* table : {"document", "original", "receipt", "act"}) {
        EXPECT_THROW(meddle(std::string("DELETE FROM ") + table), SQLite::Exception) << table;
        EXPECT_THROW(meddle(std::string("UPDATE ") + table + " SET number = 7"), SQLite::Exception) << table;
    }
}

TEST_F(SqliteStoreTest, RemovedRowsAndGuardsAreFound) {
    auto store = open();
    for (const char* text : {"a", "b", "c"}) keep(*store, plain_document(text, text));
    meddle("DROP TRIGGER document_is_never_removed; DELETE FROM document WHERE number = 2");
    const auto faults = store->verify();
    ASSERT_TRUE(faults);
    EXPECT_THAT(*faults, ::testing::Contains(Fault{"document", "rows were removed"}));
    EXPECT_THAT(*faults, ::testing::Contains(::testing::Field(&Fault::what, HasSubstr("triggers"))));
}

TEST_F(SqliteStoreTest, ADamagedFileIsFoundOrRefused) {
    {
        auto store = open();
        for (int i = 0; i < 200; ++i) {
            const std::string text(4000, static_cast<char>('a' + i % 26));
            keep(*store, plain_document("a", text + std::to_string(i)));
        }
    }
    std::string damaged = bytes();
    for (std::size_t at = 3 * 8192; at < damaged.size(); at += 8192) damaged.replace(at, 64, 64, '\x5A');
    write(damaged);
    auto store = open_sqlite_store(path(), OpenMode::read);
    if (!store) return;
    const auto faults = (*store)->verify();
    EXPECT_TRUE(!faults || !faults->empty());
}

TEST_F(SqliteStoreTest, AFullDiskLosesNothingAcknowledged) {
    auto store = open();
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit small{.rlim_cur = 400'000, .rlim_max = before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    int acknowledged = 0;
    std::string refused;
    while (refused.empty() && acknowledged < 1000) {
        const std::string text = std::string(5000, 'x') + std::to_string(acknowledged);
        const auto added = store->add({read_document(plain_document("a", text))}, now);
        if (!added) refused = added.error().text();
        acknowledged += added ? 1 : 0;
    }
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_THAT(refused, HasSubstr("What was acknowledged before is safe"));
    EXPECT_GT(acknowledged, 0);
    EXPECT_EQ(store->stamp()->documents, acknowledged);
    EXPECT_TRUE(store->verify()->empty());
    EXPECT_TRUE(store->add({read_document(plain_document("a", "room again"))}, now)) << "goes on once there is room";
}

TEST_F(SqliteStoreTest, TwoProgramsAddInTurn) {
    open();
    const auto fill = [&](const std::string& name) {
        auto store = open();
        for (int i = 0; i < 30; ++i) {
            const std::string shared = "document " + std::to_string(i);
            EXPECT_TRUE(store->add(
                {read_document(plain_document(name, shared)), read_document(plain_document(name, name + shared))},
                now));
        }
    };
    std::jthread other([&] { fill("other"); });
    fill("one");
    other.join();
    const auto store = open();
    EXPECT_EQ(store->stamp()->documents, 90);
    EXPECT_TRUE(store->verify()->empty());
}

/// A child adds documents and tells of each only after it was acknowledged; it is killed at some moment; what it told
/// of is there.
TEST_F(SqliteStoreTest, KilledAtAnyMomentKeepsWhatWasAcknowledged) {
    open();
    std::size_t told = 0;
    for (int round = 0; round < 12; ++round) {
        int pipe_ends[2];
        ASSERT_EQ(pipe(pipe_ends), 0);
        const pid_t child = fork();
        if (child == 0) {
            auto store = open();
            for (int i = 0;; ++i) {
                const std::string text = std::to_string(round) + " " + std::to_string(i) + std::string(20'000, 'x');
                if (!store->add({read_document(plain_document("a", text))}, now)) _exit(1);
                if (::write(pipe_ends[1], ".", 1) != 1) _exit(1);
            }
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5 + 13 * round));
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(pipe_ends[1]);
        char mark = 0;
        while (::read(pipe_ends[0], &mark, 1) == 1) ++told;
        close(pipe_ends[0]);
        const auto store = open();
        ASSERT_TRUE(store);
        EXPECT_GE(store->stamp()->documents, static_cast<std::int64_t>(told));
        EXPECT_TRUE(store->verify()->empty());
        EXPECT_EQ(*store->unread(), 0);
        told = static_cast<std::size_t>(store->stamp()->documents);
    }
}

}  // namespace
}  // namespace rapporteur
