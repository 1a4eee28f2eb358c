#include "language/lexicon_check.h"

#include <gmock/gmock.h>

namespace rapporteur {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

std::vector<std::string> faults(const std::string& content) {
    std::vector<std::string> out;
    for (const Error& error : check_lexicon({"a.lex", content}, {"party"}))
        out.push_back(error.place + ": " + error.what);
    return out;
}

TEST(LexiconCheck, AcceptsWhatIsInOrder) {
    EXPECT_THAT(
        faults("# Countries.\nclass country\n=Chad | Tchad\tparty=TD\nChina\tparty=CN\n\nclass head\nassembly\n"),
        IsEmpty());
    EXPECT_THAT(faults("class verb\ncolumns base past\nbid / bid\nset / set\n"), IsEmpty());
}

TEST(LexiconCheck, TellsWhatIsNot) {
    EXPECT_THAT(faults("class a\nb\na\n"), ElementsAre("line 3: `a` stands after `b`"));
    EXPECT_THAT(faults("class a\nMoscow | moscow\n"),
                ElementsAre("line 2: `moscow` stands in the class a already, in line 2"));
    EXPECT_THAT(faults("class verb\ncolumns base past\nset / set\nsetting | set / -\n"),
                ElementsAre("line 4: `set` stands in the class verb, column 1 already, in line 3"));
    EXPECT_THAT(faults("class a\nb\tpraty=CN\n"),
                ElementsAre("line 2: `praty` stands nowhere else, and neither the program nor a rule asks for "
                            "it"));
}

TEST(LexiconCheck, PutsEachRunOfEntriesInOrder) {
    EXPECT_EQ(sorted_lexicon("class a\nC\n=b\nA\n# more\nz\ny\n"), "class a\nA\n=b\nC\n# more\ny\nz\n");
}

TEST(LexiconCheck, KnowsTheAttributesThatRulesAskFor) {
    const std::vector<DataFile> files = {
        {"xx/lexicon/a.lex", "class a\nb\tonce=1 twice=1\nc\ttwice=2 made=3\nd\tasked=1\n"},
        {"xx/rules/a.rules", "phase p in mentions\nrule r\n  match x:<a asked=1>\n  make T y=$x.made\n"}};
    const auto known = known_attributes(**Language::compile("xx", files), files);
    for (const char* name : {"twice", "made", "asked", "party"}) EXPECT_TRUE(known.contains(name)) << name;
    EXPECT_FALSE(known.contains("once"));
}

TEST(LexiconCheck, KnowsTheCodesOfSidesAsAttributes) {
    const std::vector<DataFile> files = {{"xx/lexicon/a.lex", "class a\nb\tparty=CN\nc\tCN=CNY NC=x\n"},
                                         {"xx/rules/a.rules", "phase p in mentions\nrule r\n  match <a>\n  make T\n"}};
    const auto known = known_attributes(**Language::compile("xx", files), files);
    EXPECT_TRUE(known.contains("CN"));
    EXPECT_FALSE(known.contains("NC"));
}

}  // namespace
}  // namespace rapporteur
