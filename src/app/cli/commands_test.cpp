#include "app/cli/commands.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "app/cli/arguments.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;

/// The words of an example as a shell would give them; double quotes only.
std::vector<std::string> words_of(const std::string& line) {
    std::vector<std::string> words(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"') {
            quoted = !quoted;
        } else if (c == ' ' && !quoted) {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    return words;
}

/// Every command with the names above it: {"correct", "same"}.
void gather(const std::vector<CommandEntry>& entries, const std::vector<std::string>& above,
            std::vector<std::pair<std::vector<std::string>, CommandEntry>>& all) {
    for (const CommandEntry& entry : entries) {
        std::vector<std::string> names = above;
        names.push_back(entry.name);
        all.emplace_back(names, entry);
        gather(entry.parts, names, all);
    }
}

std::vector<std::pair<std::vector<std::string>, CommandEntry>> every_command() {
    std::vector<std::pair<std::vector<std::string>, CommandEntry>> all;
    gather(all_commands(), {}, all);
    return all;
}

TEST(Commands, EachIsTaughtWithAnExample) {
    for (auto [names, entry] : every_command()) {
        EXPECT_FALSE(entry.summary.empty()) << names.back();
        ASSERT_FALSE(entry.examples.empty()) << names.back();
        names.push_back("--help");
        const Parsed parsed = parse(all_commands(), names);
        EXPECT_EQ(parsed.code, ExitCode::done);
        EXPECT_THAT(parsed.words, HasSubstr(entry.examples.front()));
    }
}

TEST(Commands, EachExampleIsUnderstood) {
    for (const auto& [names, entry] : every_command()) {
        for (const std::string& example : entry.examples) {
            std::vector<std::string> words = words_of(example);
            ASSERT_EQ(words.front(), "rapporteur") << example;
            words.erase(words.begin());
            const Parsed parsed = parse(all_commands(), words);
            EXPECT_TRUE(parsed.command) << example << "\n" << parsed.words;
        }
    }
}

TEST(Commands, AWrongLineIsSaidToBeWrong) {
    using Line = std::vector<std::string>;
    for (const Line& line : {Line{}, Line{"reed"}, Line{"read"}, Line{"read", "--nonsense", "a"}, Line{"correct"},
                             Line{"correct", "same", "parties", "a", "b"}, Line{"read", "a", "--jobs", "many"},
                             Line{"export", "--format", "xml"}, Line{"correct", "undo", "x"}}) {
        const Parsed parsed = parse(all_commands(), line);
        EXPECT_FALSE(parsed.command);
        EXPECT_EQ(parsed.code, ExitCode::usage) << ::testing::PrintToString(line);
        EXPECT_FALSE(parsed.words.empty());
    }
}

TEST(Commands, TellsItsVersion) {
    const Parsed parsed = parse(all_commands(), {"--version"});
    EXPECT_EQ(parsed.code, ExitCode::done);
    EXPECT_THAT(parsed.words, HasSubstr("rapporteur 0."));
}

}  // namespace
}  // namespace rapporteur
