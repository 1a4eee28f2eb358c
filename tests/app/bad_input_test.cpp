#include <SQLiteCpp/Database.h>
#include <sys/resource.h>
#include <sys/stat.h>

#include "world.h"

/// Whatever a person gives it: a clear message, an exit code, and nothing lost.
namespace rapporteur::testing {
namespace {

using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::StartsWith;

class BadInput : public World {
  protected:
    /// Reads a good report beside the bad input: it must be kept, the bad one listed.
    Ran read_beside_good(const std::string& bad) const {
        put("good.txt", report(1));
        const Ran ran = run({"read", bad, "good.txt"});
        EXPECT_THAT(ran.out, StartsWith("Read 1 new document ")) << ran.err;
        return ran;
    }
};

TEST_F(BadInput, Binary) {
    put("picture.bin", std::string("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\1\2\3", 20) + std::string(5000, '\0'));
    const Ran ran = read_beside_good("picture.bin");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.out, HasSubstr("Unreadable: 1\n  picture.bin: "));
}

TEST_F(BadInput, Empty) {
    put("empty.txt", "");
    const Ran ran = read_beside_good("empty.txt");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.out, HasSubstr("  empty.txt: "));
}

TEST_F(BadInput, Missing) {
    const Ran ran = read_beside_good("none.txt");
    EXPECT_EQ(ran.code, 1);
    EXPECT_THAT(ran.out, HasSubstr("  none.txt: No such file or directory"));
}

TEST_F(BadInput, InvalidUtf8IsReadAsFarAsItGoes) {
    put("mixed.txt", report(2) + "\xFF\xFE\x80 and more words\n");
    EXPECT_THAT(ran_well({"read", "mixed.txt"}), StartsWith("Read 1 new document "));
    EXPECT_EQ(run({"check"}).code, 0);
}

TEST_F(BadInput, HundredMegabytesOfOneLine) {
    const std::string sentence = "The two sides agreed to expand trade and transport; ";
    std::string line;
    while (line.size() < 100'000'000) line += sentence;
    put("line.txt", line);
    const Ran ran = run({"read", "line.txt"});
    EXPECT_EQ(ran.code, 0) << ran.out << ran.err;
    EXPECT_EQ(run({"check"}).code, 0);
}

TEST_F(BadInput, DeeplyNestedHtml) {
    std::string page = "<html><body>";
    for (int i = 0; i < 100'000; ++i) page += "<div>";
    page += "<p>The commission met in Tashkent on May 12, 2021.</p>";
    put("deep.html", page);
    const Ran ran = run({"read", "deep.html"});
    EXPECT_THAT(ran.code, AnyOf(0, 1));
    EXPECT_EQ(run({"check"}).code, 0);
}

TEST_F(BadInput, AFolderWithoutRights) {
    put("good.txt", report(1));
    put("closed/a.txt", report(2));
    chmod(folder().c_str(), 0777);
    chmod(path("closed").c_str(), 0000);
    Given given;
    given.in_child = become_nobody;
    const Ran ran = run({"read", "closed", "good.txt"}, given);
    chmod(path("closed").c_str(), 0755);
    EXPECT_EQ(ran.code, 1) << ran.err;
    EXPECT_THAT(ran.out, AllOf(StartsWith("Read 1 new document "), HasSubstr("  closed: Permission denied")));
}

TEST_F(BadInput, ARecordThatMayNotBeMade) {
    put("good.txt", report(1));
    chmod(folder().c_str(), 0555);
    Given given;
    given.in_child = become_nobody;
    const Ran ran = run({"read", "good.txt"}, given);
    chmod(folder().c_str(), 0755);
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, StartsWith("rapporteur.db: the record cannot be opened\n  "));
}

TEST_F(BadInput, ARecordThatMayOnlyBeRead) {
    put("good.txt", report(1));
    put("more.txt", report(2));
    ran_well({"read", "good.txt"});
    chmod(path("rapporteur.db").c_str(), 0444);
    chmod(folder().c_str(), 0555);
    Given given;
    given.in_child = become_nobody;
    const Ran reading = run({"read", "more.txt"}, given);
    const Ran showing = run({"show"}, given);
    const Ran checking = run({"check"}, given);
    chmod(folder().c_str(), 0755);
    EXPECT_EQ(reading.code, 3);
    EXPECT_THAT(reading.err, StartsWith("rapporteur.db: the record c"));
    EXPECT_EQ(showing.code, 0) << showing.err;
    EXPECT_EQ(checking.code, 0) << checking.err;
}

TEST_F(BadInput, AFullDiskLosesNothingAndGoesOn) {
    for (int i = 0; i < 400; ++i) put("reports/" + std::to_string(i) + ".txt", long_report(i, 40'000));
    put("first.txt", report(500));
    ran_well({"read", "first.txt"});
    Given given;
    given.in_child = [] {
        const rlimit small{4'000'000, 4'000'000};
        setrlimit(RLIMIT_FSIZE, &small);
    };
    const Ran full = run({"read", "reports"}, given);
    EXPECT_EQ(full.code, 3) << full.out;
    EXPECT_THAT(full.err, HasSubstr("What was acknowledged before is safe."));
    EXPECT_EQ(run({"check"}).code, 0);
    EXPECT_THAT(ran_well({"read", "first.txt"}), HasSubstr("Known already: 1 document."));
    EXPECT_EQ(run({"read", "reports"}).code, 0) << "goes on once there is room";
    EXPECT_THAT(ran_well({"check"}), HasSubstr("Checked 401 documents"));
}

TEST_F(BadInput, StandardOutputOnAFullDisk) {
    put("good.txt", report(1));
    Given given;
    given.out_path = "/dev/full";
    const Ran ran = run({"read", "good.txt", "--format", "jsonl"}, given);
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, StartsWith("standard output: No space left on device"));
}

TEST_F(BadInput, ADatabaseThatIsNoDatabase) {
    put("good.txt", report(1));
    put("notes.db", "These are my notes, and they are not to be lost.\n");
    for (const std::vector<std::string>& command :
         {std::vector<std::string>{"read", "good.txt"}, {"show"}, {"check"}, {"rebuild"}, {"export"}}) {
        std::vector<std::string> arguments = command;
        arguments.insert(arguments.end(), {"--record", "notes.db"});
        const Ran ran = run(arguments);
        EXPECT_EQ(ran.code, 3) << command.front();
        EXPECT_THAT(ran.err, StartsWith("notes.db: this file is no Rapporteur record (it is no database)"));
        EXPECT_THAT(ran.out, IsEmpty());
    }
    EXPECT_EQ(read_file(path("notes.db")), "These are my notes, and they are not to be lost.\n");
}

TEST_F(BadInput, TheRecordItselfIsNoReport) {
    put("good.txt", report(1));
    ran_well({"read", "good.txt"});
    const Ran ran = run({"read", "rapporteur.db"});
    EXPECT_THAT(ran.out + ran.err, HasSubstr("rapporteur.db: it is the record that is read into"));
}

TEST_F(BadInput, AFileTooShortToBeADatabase) {
    for (const std::string& bytes : {std::string("x"), std::string("SQLite"), std::string(90, '\0')}) {
        put("short.db", bytes);
        for (const char* const command : {"show", "check", "rebuild"}) {
            const Ran ran = run({command, "--record", "short.db"});
            EXPECT_EQ(ran.code, 3) << command << ran.out;
            EXPECT_THAT(ran.err, HasSubstr("it is no database"));
            EXPECT_EQ(read_file(path("short.db")), bytes);
        }
    }
}

TEST_F(BadInput, AnotherProgramsDatabase) {
    put("good.txt", report(1));
    SQLite::Database(path("theirs.db"), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t(a)");
    const std::string before = read_file(path("theirs.db"));
    const Ran ran = run({"read", "good.txt", "--record", "theirs.db"});
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, HasSubstr("belongs to another program"));
    EXPECT_EQ(read_file(path("theirs.db")), before);
}

TEST_F(BadInput, ANewerRecord) {
    put("good.txt", report(1));
    ran_well({"read", "good.txt"});
    SQLite::Database(path("rapporteur.db"), SQLite::OPEN_READWRITE).exec("PRAGMA user_version = 99");
    const Ran ran = run({"show"});
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, HasSubstr("made by a newer Rapporteur (its format is 99, this program knows 1)"));
}

TEST_F(BadInput, NoRecord) {
    const Ran ran = run({"show"});
    EXPECT_EQ(ran.code, 3);
    EXPECT_THAT(ran.err, StartsWith("rapporteur.db: there is no record here\n  "));
    EXPECT_FALSE(std::filesystem::exists(path("rapporteur.db")));
}

TEST_F(BadInput, ARuleFileWithAMistake) {
    put("mine/en/rules/10-mine.rules", "this is [ no rule\n");
    put("good.txt", report(1));
    const Ran reading = run({"read", "good.txt", "--languages", "mine"});
    EXPECT_EQ(reading.code, 3);
    EXPECT_THAT(reading.err, AllOf(HasSubstr("10-mine.rules"), HasSubstr("line 1")));
    EXPECT_FALSE(std::filesystem::exists(path("rapporteur.db"))) << "nothing is begun";

    const Ran checking = run({"languages", "check", "mine"});
    EXPECT_EQ(checking.code, 1);
    EXPECT_THAT(checking.out, HasSubstr("10-mine.rules"));
}

TEST_F(BadInput, NamesOfAreasWithAMistake) {
    put("mine/en/rules/10-mine.rules", "# none yet\n");
    put("mine/areas.names", "id\ten\ntrade\n");
    const Ran checking = run({"languages", "check", "mine"});
    EXPECT_EQ(checking.code, 1);
    EXPECT_THAT(checking.out, AllOf(HasSubstr("areas.names"), HasSubstr("line 2")));
}

TEST_F(BadInput, LanguageDataWithoutMistakes) {
    EXPECT_THAT(ran_well({"languages", "check"}), HasSubstr(", 0 mistakes, "));
    EXPECT_EQ(run({"languages", "check", "none"}).code, 1);
}

TEST_F(BadInput, AWrongCommandLine) {
    const Ran ran = run({"reed", "a.txt"});
    EXPECT_EQ(ran.code, 2);
    EXPECT_THAT(ran.err, Not(IsEmpty()));
    EXPECT_THAT(ran.out, IsEmpty());
    EXPECT_EQ(run({}).code, 2);
}

}  // namespace
}  // namespace rapporteur::testing
