#include "reading/example_check.h"

#include <gmock/gmock.h>

#include "reading/data_check.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char* example_lexicon = "class head\nsession\nclass month\nMay\tvalue=5\n";

std::vector<DataFile> data(const std::string& examples) {
    return {{"xx/lexicon/a.lex", example_lexicon},
            {"xx/rules/a.rules",
             "phase a in mentions\nrule numbered\n" + examples + "  match <number> \"th\" <head>\n  make Session\n"}};
}

std::vector<ExampleFailure> failures(const std::string& examples) {
    return check_examples(*Reader::make(data(examples))).failures;
}

TEST(ExampleCheck, BracesStandAroundWhatIsMatched) {
    EXPECT_THAT(failures("  example the {29th session} opened\n"), IsEmpty());
    EXPECT_THAT(failures("  example the 29th session opened\n"), IsEmpty());
    EXPECT_THAT(failures("  counter the session opened\n"), IsEmpty());
}

TEST(ExampleCheck, AFailureTellsWhatWasMatchedInstead) {
    const auto found = failures("  example {the 29th session} opened\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].error().text(),
              "xx/rules/a.rules, line 3: rule `numbered` does not match its example\n"
              "    {the 29th session} opened\n"
              "    there: numbered matched \"29th session\"");
}

TEST(ExampleCheck, AFailureTellsHowFarTheRuleCame) {
    const auto found = failures("  example the {29th summit} opened\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].line, 3U);
    EXPECT_EQ(found[0].miss, "matched \"29th\" and then wanted <head> at \"summit\"");
}

TEST(ExampleCheck, ACounterExampleMustNotMatch) {
    const auto found = failures("  counter the 5th session\n");
    ASSERT_EQ(found.size(), 1U);
    EXPECT_THAT(found[0].error().text(), HasSubstr("matches its counter-example"));
}

TEST(ExampleCheck, BracesMustPair) {
    for (const char* bad : {"  example the {29th session\n", "  example the 29th} session\n", "  example {} session\n",
                            "  example {29th} {session}\n"})
        EXPECT_EQ(failures(bad).size(), 1U) << bad;
}

TEST(DataCheck, TellsEverythingAndCounts) {
    EXPECT_EQ(check_data(data("  example the {29th session}\n")).text(), "1 examples, 0 mistakes, 0 warnings\n");
    const DataCheck bare = check_data(data(""));
    EXPECT_THAT(bare.mistakes, IsEmpty());
    ASSERT_EQ(bare.warnings.size(), 1U);
    EXPECT_THAT(bare.text(), HasSubstr("xx/rules/a.rules, line 2: the rule `numbered` has no example"));
    const DataCheck broken = check_data({{"xx/rules/a.rules", "rule r\n"}});
    ASSERT_EQ(broken.mistakes.size(), 1U);
    EXPECT_THAT(broken.text(), HasSubstr("before any phase"));
}

}  // namespace
}  // namespace rapporteur
