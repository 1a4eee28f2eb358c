#include "store/act_entry.h"

#include <gtest/gtest.h>

namespace rapporteur {
namespace {

std::vector<ActEntry> three_acts() {
    std::vector<ActEntry> entries;
    for (const char* body : {R"({"n":1})", R"({"n":2})", R"({"n":3})"}) {
        const auto last = entries.empty() ? std::nullopt : std::optional(entries.back());
        entries.push_back(chain({"ann", "2025-01-01T00:00:00Z", "why", body}, last));
    }
    return entries;
}

TEST(ActEntry, ASoundChainHasNoFaults) {
    EXPECT_TRUE(chain_faults(three_acts()).empty());
}

TEST(ActEntry, AChangeOfAnyFieldIsFound) {
    for (int field = 0; field < 4; ++field) {
        auto entries = three_acts();
        std::string& changed = field == 0   ? entries[1].author
                               : field == 1 ? entries[1].time
                               : field == 2 ? entries[1].reason
                                            : entries[1].body;
        changed += "x";
        EXPECT_EQ(chain_faults(entries), std::vector<std::string>{"act 2 was changed after it was entered"});
    }
}

TEST(ActEntry, AChangeHiddenByANewHashBreaksTheNext) {
    auto entries = three_acts();
    entries[1].body = "{}";
    entries[1].hash = hash_of(entries[1]);
    EXPECT_EQ(chain_faults(entries), std::vector<std::string>{"act 3 does not follow the act before it"});
}

TEST(ActEntry, ARemovedActIsFound) {
    auto entries = three_acts();
    entries.erase(entries.begin() + 1);
    EXPECT_EQ(chain_faults(entries), (std::vector<std::string>{"act 3 stands where number 2 is due",
                                                               "act 3 does not follow the act before it"}));
}

TEST(ActEntry, FieldsCannotFlowIntoOneAnother) {
    ActEntry a;
    a.author = "ab";
    a.reason = "c";
    ActEntry b;
    b.author = "a";
    b.reason = "bc";
    EXPECT_NE(hash_of(a), hash_of(b));
}

}  // namespace
}  // namespace rapporteur
