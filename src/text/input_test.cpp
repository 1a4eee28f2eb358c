#include "text/input.h"

#include <fmt/format.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/effort_for_test.h"
#include "base/sha256.h"
#include "text/memory_files.h"
#include "text/packed_for_test.h"

namespace rapporteur {
namespace {

using ::testing::AllOf;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::StartsWith;
using testing_packed::Filter;
using testing_packed::Format;
using testing_packed::pack;

/// "path=text" or "path!reason" for each, in order.
std::vector<std::string> outcome(const MemoryFiles& files, const std::vector<std::string>& paths,
                                 const InputOptions& options = {}) {
    std::vector<std::string> out;
    receive(files, plan_inputs(files, paths), options, [&](Received&& received) {
        const auto* document = std::get_if<Document>(&received);
        if (document != nullptr) {
            EXPECT_EQ(document->sha256, sha256_hex(document->text));
            EXPECT_EQ(document->original_sha256, document->original.empty() ? "" : sha256_hex(document->original));
            out.push_back(document->path + "=" + document->text);
        } else {
            out.push_back(std::get<Unreadable>(received).path + "!" + std::get<Unreadable>(received).reason);
        }
        return true;
    });
    return out;
}

std::string outcome_of(std::string bytes, const std::string& name = "f.txt", const InputOptions& options = {}) {
    MemoryFiles files;
    files.add(name, std::move(bytes));
    const std::vector<std::string> out = outcome(files, {name}, options);
    return out.size() == 1 ? out[0] : fmt::format("{} outcomes", out.size());
}

TEST(Input, AFolderIsReadInTheOrderOfItsPaths) {
    MemoryFiles files;
    for (const char* path : {"in/b.txt", "in/a/z.txt", "in/a.txt", "in/.git/config", "in/.hidden", "in/a/y/x.txt"}) {
        files.add(path, path);
    }
    files.add("single.txt", "single");
    EXPECT_THAT(outcome(files, {"single.txt", "in"}),
                ElementsAre("single.txt=single", "in/a.txt=in/a.txt", "in/a/y/x.txt=in/a/y/x.txt",
                            "in/a/z.txt=in/a/z.txt", "in/b.txt=in/b.txt"));
    EXPECT_EQ(plan_inputs(files, {"in"}).bytes(), 8U + 10U + 8U + 12U);
    EXPECT_THAT(outcome(files, {"in/.hidden"}), ElementsAre("in/.hidden=in/.hidden"));
}

TEST(Input, LinksAreFollowedOnce) {
    MemoryFiles files;
    files.add("in/a.txt", "a");
    files.add("elsewhere/b.txt", "b");
    files.add_link("in/loop", "in");
    files.add_link("in/other", "elsewhere");
    files.add_link("in/broken", "nowhere");
    EXPECT_THAT(outcome(files, {"in"}), ElementsAre("in/a.txt=a", StartsWith("in/broken!"), "in/other/b.txt=b"));
}

TEST(Input, WhatCannotBeReadIsListedInTheSystemsWordsAndTheRestIsRead) {
    MemoryFiles files;
    for (const char* path : {"in/a.txt", "in/gone.txt", "in/secret/x.txt", "in/torn.txt", "in/z.txt"}) {
        files.add(path, "text of " + std::string(path));
    }
    files.add_other("in/pipe");
    files.refuse("in/secret", "Permission denied");
    files.vanish("in/gone.txt");
    files.fail_after("in/torn.txt", 3);
    EXPECT_THAT(outcome(files, {"in", "nothing"}),
                ElementsAre("in/a.txt=text of in/a.txt", "in/gone.txt!No such file or directory",
                            "in/pipe!not a regular file or folder (a pipe, socket or device)",
                            "in/secret!Permission denied", "in/torn.txt!Input/output error",
                            "in/z.txt=text of in/z.txt", "nothing!No such file or directory"));
}

TEST(Input, PlainTextIsTheFile) {
    for (std::string bytes : {"Text.\r\n", "\xEF\xBB\xBFMarked", "Премьер"}) {
        MemoryFiles files;
        files.add("f", bytes);
        receive(files, plan_inputs(files, {"f"}), {}, [&](Received&& received) {
            const auto& document = std::get<Document>(received);
            EXPECT_EQ(document.text, bytes);
            EXPECT_EQ(document.original, "");
            EXPECT_EQ(document.original_sha256, "");
            EXPECT_EQ(document.media_type, "text/plain");
            EXPECT_EQ(document.encoding, "UTF-8");
            return true;
        });
    }
}

TEST(Input, AnotherEncodingKeepsItsOriginal) {
    MemoryFiles files;
    const std::string bytes = "\xCF\xF0\xE5\xEC\xFC\xE5\xF0 \xEF\xF0\xE8\xE1\xFB\xEB \xE2 \xCC\xEE\xF1\xEA\xE2\xF3";
    files.add("f", bytes);
    receive(files, plan_inputs(files, {"f"}), {}, [&](Received&& received) {
        const auto& document = std::get<Document>(received);
        EXPECT_EQ(document.text, "Премьер прибыл в Москву");
        EXPECT_EQ(document.original, bytes);
        EXPECT_EQ(document.encoding, "windows-1251");
        return true;
    });
}

TEST(Input, MistakesInTheEncodingAreNoted) {
    MemoryFiles files;
    files.add("f", "Премьер \xFF");
    receive(files, plan_inputs(files, {"f"}), {}, [&](Received&& received) {
        const auto& document = std::get<Document>(received);
        EXPECT_EQ(document.text, "Премьер \xEF\xBF\xBD");
        EXPECT_EQ(document.original, "Премьер \xFF");
        EXPECT_THAT(document.notes, ElementsAre("1 place(s) could not be read as UTF-8 and became U+FFFD"));
        return true;
    });
}

TEST(Input, WhatIsNoTextIsRefusedWithItsReason) {
    EXPECT_EQ(outcome_of(""), "f.txt!empty");
    EXPECT_EQ(outcome_of(" \n\xC2\xA0"), "f.txt!blank: nothing but white space");
    EXPECT_EQ(outcome_of(std::string("ab\0cdefghij", 11)), "f.txt!binary: a zero byte at byte 2");
    EXPECT_THAT(outcome_of("%PDF-1.4\n"), StartsWith("f.txt!a PDF file; "));
    EXPECT_EQ(outcome_of("<html><img src=x></html>"), "f.txt!a page without text");
    EXPECT_THAT(outcome_of("[{\"text\":\"x\"}]", "f.json"), StartsWith("f.json!JSON, but not JSON Lines"));
}

TEST(Input, PagesAndJsonLinesAreKnownByTheirBytes) {
    EXPECT_EQ(outcome_of("<!doctype html><title>T</title><p>Body"), "f.txt=T\n\nBody");
    EXPECT_EQ(outcome_of("{\"text\":\"x\"}\n"), "f.txt:1=x");
    EXPECT_EQ(outcome_of("<p>Body <b>of</b> it", "f.htm"), "f.htm=Body of it");
    MemoryFiles files;
    files.set_standard_input("{\"text\":\"x\"}\n{\"text\":\"y\"}\n");
    EXPECT_THAT(outcome(files, {"-"}), ElementsAre("-:1=x", "-:2=y"));
}

TEST(Input, EveryCompressionIsUndone) {
    for (Filter filter : {Filter::gzip, Filter::bzip2, Filter::xz, Filter::zstd}) {
        EXPECT_EQ(outcome_of(pack(Format::raw, filter, {{"", "Text."}}), "f.txt.gz"), "f.txt.gz=Text.");
        EXPECT_EQ(outcome_of(pack(Format::raw, filter, {{"", "{\"text\":\"x\"}"}}), "f"), "f:1=x");
        EXPECT_EQ(outcome_of(pack(Format::raw, filter, {{"", "<p>x</p>"}}), "f.html.xz"), "f.html.xz=x");
        EXPECT_EQ(outcome_of(pack(Format::tar, filter, {{"a.txt", "Text."}}), "f.tgz"), "f.tgz/a.txt=Text.");
    }
}

TEST(Input, MembersOfAnArchiveAreDocuments) {
    for (Format format : {Format::zip, Format::tar}) {
        MemoryFiles files;
        const std::string inner = pack(Format::raw, Filter::gzip, {{"", "x"}});
        files.add("f", pack(format, Filter::none,
                            {{"d/", ""},
                             {"d/b.txt", "B"},
                             {".DS_Store", "no"},
                             {"a.html", "<p>A</p>"},
                             {"c.gz", inner},
                             {"e.txt", ""},
                             {"feed.jsonl", "{\"text\":\"1\"}\n{\"text\":\"2\"}"}}));
        EXPECT_THAT(outcome(files, {"f"}), ElementsAre("f/d/b.txt=B", "f/a.html=A", StartsWith("f/c.gz!packed again"),
                                                       "f/e.txt!empty", "f/feed.jsonl:1=1", "f/feed.jsonl:2=2"));
    }
    EXPECT_THAT(outcome_of(pack(Format::zip, Filter::none, {{"[Content_Types].xml", "x"}, {"w.xml", "x"}}), "f.docx"),
                StartsWith("f.docx!an Office document"));
    EXPECT_THAT(outcome_of(pack(Format::zip, Filter::none, {})), StartsWith("f.txt!"));
}

TEST(Input, DamagedArchivesGiveWhatTheyCan) {
    std::string text;
    const std::size_t documents = test::effort(200'000);
    for (std::size_t i = 0; i < documents; ++i) text += fmt::format("{{\"text\":\"document {}\"}}\n", i * 7919);
    const std::string whole = pack(Format::raw, Filter::gzip, {{"", text}});
    MemoryFiles files;
    files.add("f.jsonl.gz", whole.substr(0, whole.size() / 2));
    const std::vector<std::string> out = outcome(files, {"f.jsonl.gz"});
    EXPECT_GT(out.size(), documents / 20) << "what was packed before the damage is read, in whole blocks";
    EXPECT_THAT(out.back(), StartsWith("f.jsonl.gz!damaged: "));
    EXPECT_THAT(outcome_of("\x1F\x8B\x08 and nothing more"), StartsWith("f.txt!"));
    EXPECT_THAT(outcome_of("PK\x03\x04 and nothing more"), StartsWith("f.txt!"));
}

TEST(Input, LargeDocumentsAreRefusedByTheirKind) {
    InputOptions options;
    options.most_bytes = 100;
    options.most_plain_bytes = 1000;
    EXPECT_EQ(outcome_of(std::string(1000, 'x'), "f", options), "f=" + std::string(1000, 'x'));
    EXPECT_THAT(outcome_of(std::string(1001, 'x'), "f", options), StartsWith("f!too large: more than 1000 bytes"));
    EXPECT_THAT(outcome_of("<html>" + std::string(100, 'x'), "f", options), StartsWith("f!too large"));
    const std::string bomb = pack(Format::raw, Filter::gzip, {{"", std::string(100 << 20, ' ')}});
    EXPECT_THAT(outcome_of(bomb, "f", options), StartsWith("f!too large"));
    MemoryFiles files;
    files.set_standard_input(std::string(1001, 'x'));
    EXPECT_THAT(outcome(files, {"-"}, options), ElementsAre(StartsWith("-!too large")));
}

TEST(Input, AHundredMegabytesOnOneLine) {
    std::string line(100'000'000, 'x');
    for (std::size_t i = 0; i < line.size(); i += 7) line[i] = ' ';
    const std::string hash = sha256_hex(line);
    MemoryFiles files;
    files.add("f", std::move(line));
    receive(files, plan_inputs(files, {"f"}), {}, [&](Received&& received) {
        EXPECT_EQ(std::get<Document>(received).sha256, hash);
        return true;
    });
}

TEST(Input, ADeeplyNestedPage) {
    std::string page = "<html><body>";
    for (int i = 0; i < 200'000; ++i) page += "<div>";
    EXPECT_EQ(outcome_of(page + "The words at the bottom.", "f"), "f=The words at the bottom.");
}

TEST(Input, TellsOfItsProgressAndCanBeStopped) {
    MemoryFiles files;
    files.add("in/a", std::string(5000, 'x'));
    files.add("in/b", "<html><p>x");
    const InputPlan plan = plan_inputs(files, {"in"});
    std::uint64_t seen = 0;
    InputOptions options;
    options.on_bytes = [&](std::uint64_t bytes) { seen += bytes; };
    EXPECT_TRUE(receive(files, plan, options, [](Received&&) { return true; }));
    EXPECT_EQ(seen, plan.bytes());
    int count = 0;
    EXPECT_FALSE(receive(files, plan, {}, [&](Received&&) { return ++count > 1; }));
    EXPECT_EQ(count, 1);
}

TEST(Input, PathsOfAnyBytesAreReadable) {
    MemoryFiles files;
    files.add("in/\xFF.txt", "x");
    EXPECT_THAT(outcome(files, {"in"}), ElementsAre("in/\xEF\xBF\xBD.txt=x"));
}

TEST(Input, SizesForPeople) {
    EXPECT_EQ(size_words(0), "0 bytes");
    EXPECT_EQ(size_words(1023), "1023 bytes");
    EXPECT_EQ(size_words(1536), "1.5 KiB");
    EXPECT_EQ(size_words(64 << 20), "64 MiB");
}

}  // namespace
}  // namespace rapporteur
