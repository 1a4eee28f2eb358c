#include "language/concept_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>

#include "language/built_in.h"

namespace rapporteur {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

TEST(ConceptNames, ATableIsReadByLanguage) {
    const auto names = parse_names("# who\nid\ten\tzh\nenergy\tenergy\t能源\nports\tports\t\n", "x");
    ASSERT_TRUE(names);
    EXPECT_EQ(names->at("zh").at("energy"), "能源");
    EXPECT_EQ(names->at("zh").count("ports"), 0U) << "what is left empty is not known";
}

TEST(ConceptNames, AMistakeIsToldWithItsLine) {
    const auto short_line = parse_names("id\ten\tzh\nenergy\tenergy\n", "x.names"), no_head = parse_names("energy\tenergy\n", "x.names");
    ASSERT_FALSE(short_line);
    EXPECT_THAT(short_line.error().text(), HasSubstr("line 2"));
    EXPECT_FALSE(no_head);
}

TEST(ConceptNames, EveryAreaOfTheLexiconsHasANameInEveryLanguage) {
    const ConceptNames names = built_in_area_names();
    ASSERT_EQ(names.size(), 3U);
    const std::regex id("\tid=([a-z0-9_]+)");
    for (const DataFile& file : built_in_data()) {
        if (!file.name.ends_with("/areas.lex")) continue;
        for (std::sregex_iterator found(file.content.begin(), file.content.end(), id), end; found != end; ++found) {
            for (const auto& [language, of] : names) EXPECT_TRUE(of.contains((*found)[1])) << (*found)[1] << " in " << language;
        }
    }
}

}  // namespace
}  // namespace rapporteur
