#include "world.h"

/// `read` as a user runs it.
namespace rapporteur::testing {
namespace {

using ::testing::AllOf;
using ::testing::ContainsRegex;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::StartsWith;

class Read : public World {};

TEST_F(Read, AFolderIntoARecord) {
    put_reports(1, 3);
    EXPECT_THAT(ran_well({"read", "reports"}), StartsWith("Read 3 new documents"));
    EXPECT_TRUE(std::filesystem::exists(path("rapporteur.db")));
    EXPECT_THAT(ran_well({"check"}), HasSubstr("Checked 3 documents and 0 acts: all is sound."));
}

TEST_F(Read, AgainIsKnownAlready) {
    put_reports(1, 3);
    ran_well({"read", "reports"});
    put("reports/4.txt", report(4));
    EXPECT_THAT(ran_well({"read", "reports"}),
                AllOf(StartsWith("Read 1 new document "), HasSubstr("Known already: 3 documents.")));
}

TEST_F(Read, TheSameBytesTwiceAreOneDocument) {
    put("a.txt", report(1));
    put("b.txt", report(1));
    EXPECT_THAT(ran_well({"read", "a.txt", "b.txt"}),
                AllOf(StartsWith("Read 1 new document "), HasSubstr("Known already: 1 document.")));
}

TEST_F(Read, NamesEachDocumentOnceSafe) {
    put("a.txt", report(1));
    put("b.txt", report(2));
    EXPECT_THAT(ran_well({"read", "a.txt", "--verbose"}), StartsWith("new   a.txt\n"));
    EXPECT_THAT(ran_well({"read", "a.txt", "b.txt", "--verbose"}), StartsWith("known a.txt\nnew   b.txt\n"));
}

TEST_F(Read, AnotherRecord) {
    put_reports(1, 1);
    ran_well({"read", "reports", "--record", "other.db"});
    EXPECT_TRUE(std::filesystem::exists(path("other.db")));
    EXPECT_FALSE(std::filesystem::exists(path("rapporteur.db")));
}

TEST_F(Read, ARecordBesideTheReportsIsNoReport) {
    put("1.txt", report(1));
    ran_well({"read", "."});
    EXPECT_THAT(ran_well({"read", "."}), HasSubstr("Known already: 1 document."));
    EXPECT_THAT(run({"read", "rapporteur.db"}).out, HasSubstr("Unreadable: 1"));
}

TEST_F(Read, PagesAndJsonLinesAndStandardInput) {
    put("page.html", page(1));
    put("feed.jsonl", json_line(2) + json_line(3));
    Given given;
    given.in = report(4);
    const Ran ran = run({"read", "page.html", "feed.jsonl", "-", "--verbose"}, given);
    EXPECT_EQ(ran.code, 0) << ran.err;
    EXPECT_THAT(ran.out, StartsWith("new   page.html\nnew   feed.jsonl:1\nnew   feed.jsonl:2\nnew   -\n"));
    EXPECT_THAT(ran_well({"check"}), HasSubstr("4 documents"));
}

TEST_F(Read, WhatItHasNoLanguageForIsKeptAndSaid) {
    put("report.txt", report(1));
    put("german.txt", "Die Minister kamen am Montag zusammen und sprachen darüber, was sie im nächsten Jahr mit den anderen Staaten gemeinsam tun wollen. Sie waren sich nicht in allem einig.");
    EXPECT_THAT(ran_well({"read", "report.txt", "german.txt"}), AllOf(HasSubstr("2 new documents"), HasSubstr("no data for their language: 1 document.")));
    EXPECT_THAT(ran_well({"show", "documents"}), ContainsRegex("german.txt +not read"));
    EXPECT_THAT(ran_well({"show", "review"}), HasSubstr("Nothing waits"));
}

TEST_F(Read, JsonFieldsCanBeNamed) {
    put("feed.jsonl", "{\"article\": {\"body\": \"" + std::string("The commission met in Tashkent.") + "\"}}\n");
    EXPECT_EQ(run({"read", "feed.jsonl"}).code, 1);
    EXPECT_THAT(ran_well({"read", "feed.jsonl", "--text-field", "/article/body"}), StartsWith("Read 1 new document "));
}

TEST_F(Read, ToLinesInInputOrderOnAnyNumberOfThreads) {
    for (int i = 0; i < 300; ++i) put("reports/" + std::to_string(1000 + i) + ".txt", long_report(i, 2000));
    const std::string alone = ran_well({"read", "reports", "--format", "jsonl", "--jobs", "1"});
    const std::string together = ran_well({"read", "reports", "--format", "jsonl", "--jobs", "5"});
    EXPECT_EQ(alone, together);
    const auto lines = lines_of(alone);
    ASSERT_EQ(lines.size(), 300U);
    for (int i = 0; i < 300; ++i) {
        EXPECT_THAT(lines[static_cast<std::size_t>(i)],
                    HasSubstr("\"path\":\"reports/" + std::to_string(1000 + i) + ".txt\""));
    }
    EXPECT_FALSE(std::filesystem::exists(path("rapporteur.db")));
}

TEST_F(Read, ToLinesFromStandardInput) {
    Given given;
    given.in = report(1);
    const Ran ran = run({"read", "-", "--format", "jsonl"}, given);
    EXPECT_EQ(ran.code, 0);
    EXPECT_THAT(ran.out, AllOf(StartsWith("{"), HasSubstr("\"path\":\"-\"")));
    EXPECT_EQ(lines_of(ran.out).size(), 1U);
    EXPECT_THAT(ran.err, IsEmpty());
}

TEST_F(Read, SaysNothingOnStandardErrorWhereAllIsWell) {
    put_reports(1, 2);
    EXPECT_THAT(run({"read", "reports"}).err, IsEmpty());
}

TEST_F(Read, ExplainsSentenceBySentence) {
    put("a.txt", report(1));
    EXPECT_FALSE(ran_well({"explain", "a.txt"}).empty());
    EXPECT_EQ(run({"explain", "none.txt"}).code, 1);
}

TEST_F(Read, AnEmptyFolderHasNothing) {
    std::filesystem::create_directories(path("empty"));
    EXPECT_THAT(ran_well({"read", "empty"}), StartsWith("Read 0 new documents"));
}

}  // namespace
}  // namespace rapporteur::testing
