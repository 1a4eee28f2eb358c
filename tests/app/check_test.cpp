#include <random>

#include "world.h"

/// `check` finds what was changed behind the program's back.
namespace rapporteur::testing {
namespace {

using ::testing::HasSubstr;

class Check : public World {
  protected:
    Check() {
        put_reports(20, 24);
        ran_well({"read", "reports"});
        ran_well({"correct", "set", "session/kz-uz/commission/intergovernmental-commission/21", "mode", "video",
                  "--reason", "screens in the photograph"});
        before_ = ran_well({"export"});
        bytes_ = read_file(path("rapporteur.db"));
    }

    /// The record with one bit of the byte at `place` turned.
    Ran check_with_flip(std::size_t place) const {
        std::string bytes = bytes_;
        bytes.at(place) = static_cast<char>(bytes[place] ^ 4);
        put("flipped.db", bytes);
        return run({"check", "--record", "flipped.db"});
    }

    std::string before_;
    std::string bytes_;
};

TEST_F(Check, FindsAByteThatWasFlipped) {
    ASSERT_EQ(run({"check"}).code, 0);
    for (const char* const words :
         {"meeting of the Kazakhstan-Uzbekistan", "\"chairs\":", "screens in the photograph"}) {
        std::size_t found = 0;  // what a page held before may still stand in its free space
        for (std::size_t place = bytes_.find(words); place != std::string::npos;
             place = bytes_.find(words, place + 1)) {
            found += check_with_flip(place + 1).code == 1;
        }
        EXPECT_GT(found, 0U) << words;
    }
}

/// A byte that says nothing (free space in a page) may be flipped unnoticed; any other is found.
TEST_F(Check, WhatItDoesNotFindChangesNothing) {
    std::mt19937 random(3);
    int found = 0;
    for (int round = 0; round < 40; ++round) {
        const std::size_t place = random() % bytes_.size();
        const Ran checked = check_with_flip(place);
        ASSERT_LT(checked.code, 128) << "byte " << place;
        found += checked.code != 0;
        if (checked.code == 0) {
            EXPECT_EQ(ran_well({"export", "--record", "flipped.db"}), before_) << "byte " << place;
        }
    }
    EXPECT_GT(found, 5);
}

}  // namespace
}  // namespace rapporteur::testing
