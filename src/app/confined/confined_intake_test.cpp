#include "app/confined/confined_intake.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <csignal>

namespace rapporteur {
namespace {

using ::testing::HasSubstr;

/// What comes of a file where this shell script is what reads it.
class ConfinedIntake : public ::testing::Test {
  protected:
    void SetUp() override { std::signal(SIGPIPE, SIG_IGN); }

    std::vector<Received> taken(const std::string& script, std::string_view bytes = "bytes") {
        std::vector<Received> all;
        receive_confined({"/bin/sh", "-c", script}, "name.txt", bytes, limits_, [&](Received&& one) {
            all.push_back(std::move(one));
            return true;
        });
        return all;
    }

    std::string reason(const std::string& script, std::string_view bytes = "bytes") {
        const auto all = taken(script, bytes);
        const auto* const unreadable = all.size() == 1 ? std::get_if<Unreadable>(&all.front()) : nullptr;
        if (unreadable == nullptr) return "not one unreadable file";
        EXPECT_EQ(unreadable->path, "name.txt");
        return unreadable->reason;
    }

    IntakeLimits limits_{.patience = std::chrono::seconds(20)};
};

TEST_F(ConfinedIntake, AKilledProcessIsAnUnreadableFile) {
    EXPECT_THAT(reason("kill -9 $$"), HasSubstr("signal 9"));
    EXPECT_THAT(reason("kill -SEGV $$"), HasSubstr("signal 11"));
    EXPECT_THAT(reason("kill -SYS $$"), HasSubstr("was stopped"));
    EXPECT_EQ(reason("kill -XCPU $$"), "takes too long to read");
}

TEST_F(ConfinedIntake, OneThatSaysNothingIsAnUnreadableFile) {
    EXPECT_THAT(reason("exit 0"), HasSubstr("broken off"));
    EXPECT_THAT(reason("cat > /dev/null"), HasSubstr("broken off"));
}

TEST_F(ConfinedIntake, OneThatDoesNotEndIsEnded) {
    limits_.patience = std::chrono::milliseconds(100);
    const auto begun = std::chrono::steady_clock::now();
    EXPECT_EQ(reason("sleep 60"), "takes too long to read");
    EXPECT_EQ(reason("sleep 60", std::string(1U << 20, 'x')), "takes too long to read") << "nor where it does not listen";
    EXPECT_LT(std::chrono::steady_clock::now() - begun, std::chrono::seconds(20));
}

TEST_F(ConfinedIntake, OneThatClosesItsOutputAndStaysIsEnded) {
    EXPECT_THAT(reason("exec >&-; sleep 60"), HasSubstr("broken off"));
}

TEST_F(ConfinedIntake, OneThatCannotBeConfinedSaysWhy) {
    EXPECT_EQ(reason(R"(printf "\\023\\0\\0\\0\\0\\0\\0\\0u\\0\\0\\0\\0\\0\\0\\0\\0\\002\\0\\0\\0\\0\\0\\0\\0no\\001\\0\\0\\0\\0\\0\\0\\0e")"), "no");
}

TEST_F(ConfinedIntake, NoiseIsNotBelieved) {
    EXPECT_EQ(reason("while echo noise; do :; done"), "it was not told whole");
    EXPECT_EQ(reason("cat /dev/zero"), "it was not told whole");
}

TEST_F(ConfinedIntake, AProgramThatIsNotThereIsAReason) {
    std::string reason;
    receive_confined({"/nowhere/at/all"}, "n", "b", limits_, [&](Received&& one) {
        reason = std::get<Unreadable>(one).reason;
        return true;
    });
    EXPECT_THAT(reason, HasSubstr("No such file"));
}

}  // namespace
}  // namespace rapporteur
