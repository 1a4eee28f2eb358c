#include "text/disk_files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "text/input.h"

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

class DiskFilesTest : public ::testing::Test {
  protected:
    void SetUp() override {
        std::string pattern = ::testing::TempDir() + "rapporteur-XXXXXX";
        folder_ = ::mkdtemp(pattern.data());
    }
    void TearDown() override { std::filesystem::remove_all(folder_); }

    void write(const std::string& name, std::string_view bytes) {
        std::filesystem::create_directories(std::filesystem::path(at(name)).parent_path());
        std::ofstream(at(name), std::ios::binary) << bytes;
    }
    std::string at(const std::string& name) const { return folder_ + "/" + name; }

    std::string folder_;
    DiskFiles files_;
};

TEST_F(DiskFilesTest, ReadsAFolderWithEverythingThatCanBeInIt) {
    write("a.txt", "A");
    write("sub/b.txt", "B");
    std::filesystem::create_symlink("nowhere", at("broken"));
    std::filesystem::create_directory_symlink(".", at("sub/loop"));
    ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
    std::vector<std::string> out;
    receive(files_, plan_inputs(files_, {folder_}), {}, [&](Received&& received) {
        const auto* document = std::get_if<Document>(&received);
        const std::string path = document != nullptr ? document->path : std::get<Unreadable>(received).path;
        out.push_back(path.substr(folder_.size() + 1) +
                      (document != nullptr ? "=" + document->text : "!" + std::get<Unreadable>(received).reason));
        return true;
    });
    EXPECT_THAT(out, ElementsAre("a.txt=A", "broken!a symbolic link to nothing",
                                 "pipe!not a regular file or folder (a pipe, socket or device)", "sub/b.txt=B"));
}

TEST_F(DiskFilesTest, NeverWaitsForAPipeAndSaysWhy) {
    ASSERT_EQ(::mkfifo(at("pipe").c_str(), 0600), 0);
    EXPECT_EQ(files_.open(at("pipe")).error().what, "not a regular file");
    EXPECT_EQ(files_.open(at("gone")).error().what, "No such file or directory");
    EXPECT_EQ(files_.names(at("gone")).error().what, "No such file or directory");
    EXPECT_EQ(files_.status("/dev/null").kind, FileKind::other);
    EXPECT_EQ(files_.status(at("gone")).reason, "No such file or directory");
}

TEST_F(DiskFilesTest, RefusesWithoutRights) {
    if (::geteuid() == 0) GTEST_SKIP() << "the superuser may read everything; the twin shows it";
    write("sub/a.txt", "A");
    std::filesystem::permissions(at("sub"), std::filesystem::perms::none);
    EXPECT_EQ(files_.names(at("sub")).error().what, "Permission denied");
    std::filesystem::permissions(at("sub"), std::filesystem::perms::owner_all);
}

TEST_F(DiskFilesTest, AFileThatGrewOrShrankSinceThePlanIsReadAsItIs) {
    write("a.txt", "short");
    InputPlan plan = plan_inputs(files_, {at("a.txt")});
    write("a.txt", std::string(300'000, 'x'));
    const auto text_of = [&] {
        std::string text;
        receive(files_, plan, {}, [&](Received&& received) {
            text = std::get<Document>(received).text;
            return true;
        });
        return text;
    };
    EXPECT_EQ(text_of().size(), 300'000U);
    plan = plan_inputs(files_, {at("a.txt")});
    write("a.txt", "short");
    EXPECT_EQ(text_of(), "short");
}

}  // namespace
}  // namespace rapporteur
