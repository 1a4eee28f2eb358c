#include <fcntl.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <random>
#include <set>
#include <thread>

#include "world.h"

/// Stopped at any moment, gently or not, a run loses nothing that was acknowledged, and goes on where it stopped.
namespace rapporteur::testing {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr int report_count = 600;

class Interrupt : public World {
  protected:
    void put_long_reports() const {
        for (int i = 0; i < report_count; ++i) {
            put("reports/" + std::to_string(i) + ".txt", long_report(i, 50'000));
        }
    }

    /// Paths told as safe.
    static std::set<std::string> acknowledged(const std::string& out) {
        std::set<std::string> paths;
        const std::string whole_lines = out.substr(0, out.rfind('\n') + 1);
        for (const std::string& line : lines_of(whole_lines)) {
            if (line.starts_with("new   ") || line.starts_with("known ")) paths.insert(line.substr(6));
        }
        return paths;
    }

    static void wait_for_output(const Running& running) {
        for (int i = 0; i < 2000 && running.out_so_far().empty(); ++i) {
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }
};

TEST_F(Interrupt, AGentleStopIsToldAndGoesOn) {
    put_long_reports();
    Running running(folder(), {"read", "reports", "--verbose"});
    wait_for_output(running);
    running.signal(SIGINT);
    const Ran stopped = running.wait();
    ASSERT_EQ(stopped.code, 130) << stopped.out.substr(0, 500) << stopped.err;
    EXPECT_THAT(stopped.out, HasSubstr("Run the same command again to go on where it stopped."));
    EXPECT_LT(acknowledged(stopped.out).size(), std::size_t{report_count});
    EXPECT_FALSE(std::filesystem::exists(path("rapporteur.db-wal")));

    const std::string rest = ran_well({"read", "reports", "--verbose"});
    for (const std::string& safe : acknowledged(stopped.out)) EXPECT_THAT(rest, HasSubstr("known " + safe + "\n"));
    EXPECT_THAT(ran_well({"check"}), HasSubstr("Checked " + std::to_string(report_count) + " documents"));
}

TEST_F(Interrupt, KilledItKeepsWhatWasAcknowledged) {
    put_long_reports();
    std::set<std::string> safe;
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        Running running(folder(), {"read", "reports", "--verbose"});
        if (round % 2 == 0) wait_for_output(running);
        std::this_thread::sleep_for(std::chrono::milliseconds(random() % 200));
        running.signal(SIGKILL);
        const Ran killed = running.wait();
        safe.merge(acknowledged(killed.out));
        if (std::filesystem::exists(path("rapporteur.db"))) {
            EXPECT_EQ(run({round % 5 == 4 ? "check" : "show"}).code, 0) << "after kill " << round;
        }
    }
    const std::string rest = ran_well({"read", "reports", "--verbose"});
    for (const std::string& each : safe) EXPECT_THAT(rest, HasSubstr("known " + each + "\n"));
    EXPECT_THAT(ran_well({"check"}), HasSubstr("Checked " + std::to_string(report_count) + " documents"));
}

TEST_F(Interrupt, ARebuildThatIsKilledChangesNothing) {
    put_long_reports();
    ran_well({"read", "reports"});
    const std::string before = ran_well({"export"});
    for (int round = 0; round < 4; ++round) {
        Running running(folder(), {"rebuild"});
        std::this_thread::sleep_for(std::chrono::milliseconds(30 + 40 * round));
        running.signal(round % 2 == 0 ? SIGKILL : SIGTERM);
        running.wait();
        EXPECT_EQ(ran_well({"export"}), before);
    }
    EXPECT_THAT(ran_well({"rebuild"}), HasSubstr("same, byte for byte"));
}

TEST_F(Interrupt, AReaderThatGoesAwayIsNoMishap) {
    put_long_reports();
    int ends[2];
    ASSERT_EQ(pipe(ends), 0);
    close(ends[0]);
    Given given;
    given.in_child = [&] { dup2(ends[1], STDOUT_FILENO); };
    const Ran ran = run({"read", "reports", "--format", "jsonl"}, given);
    close(ends[1]);
    EXPECT_EQ(ran.code, 141);
    EXPECT_THAT(ran.err, IsEmpty());
}

}  // namespace
}  // namespace rapporteur::testing
