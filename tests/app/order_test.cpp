#include <algorithm>
#include <random>

#include "world.h"

/// The record does not depend on the order in which documents came, nor on how often it is made.
namespace rapporteur::testing {
namespace {

using ::testing::HasSubstr;

class Order : public World {};

TEST_F(Order, AnyOrderOfReadingGivesTheSameRecord) {
    std::vector<std::string> names;
    for (int i = 0; i < 8; ++i) {
        names.push_back(std::to_string(i) + ".txt");
        put(names.back(), report(20 + i / 2) + (i % 2 == 0 ? "" : "A further sentence stands here.\n"));
    }
    put("copy-of-0.txt", report(20));
    put("page-of-1.html", page(21));
    names.insert(names.end(), {"copy-of-0.txt", "page-of-1.html"});

    std::mt19937 random(7);
    std::string first;
    for (int round = 0; round < 12; ++round) {
        std::ranges::shuffle(names, random);
        const std::string record = std::to_string(round) + ".db";
        for (const std::string& name : names) ran_well({"read", name, "--record", record});
        const std::string json = ran_well({"export", "--record", record});
        if (first.empty()) first = json;
        ASSERT_EQ(json, first) << "round " << round;
    }
}

/// The program's own example reports, in many orders, in two runs of which the second reads some again.
TEST_F(Order, AnyOrderOfTheExamplesGivesTheSameRecord) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator(RAPPORTEUR_EXAMPLES_DIR)) {
        paths.push_back(entry.path().string());
    }
    std::ranges::sort(paths);
    std::mt19937 random(11);
    std::string first;
    for (int round = 0; round < 40; ++round) {
        std::ranges::shuffle(paths, random);
        const auto parted = std::ptrdiff_t(1 + random() % (paths.size() - 1));
        const auto again = std::ptrdiff_t(random() % paths.size());
        const std::string record = std::to_string(round) + ".db";
        const auto read = [&](auto begin, auto end) {
            std::vector<std::string> arguments{"read", "--record", record};
            arguments.insert(arguments.end(), begin, end);
            ran_well(arguments);
        };
        read(paths.begin(), paths.begin() + parted);
        read(paths.begin() + std::min(parted, again), paths.end());
        const std::string json = ran_well({"export", "--record", record});
        if (first.empty()) first = json;
        ASSERT_EQ(json, first) << "round " << round;
    }
}

TEST_F(Order, ARebuildIsIdentical) {
    put_reports(1, 20);
    ran_well({"read", "reports"});
    const std::string before = ran_well({"export"});
    const std::string told = ran_well({"rebuild"});
    EXPECT_THAT(told, HasSubstr("All 20 readings are the same, byte for byte."));
    EXPECT_THAT(told, HasSubstr("The record is the same, byte for byte."));
    EXPECT_EQ(ran_well({"export"}), before);
    EXPECT_THAT(ran_well({"check"}), HasSubstr("The record, folded anew, is the same."));
}

}  // namespace
}  // namespace rapporteur::testing
