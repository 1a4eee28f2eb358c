#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "language/built_in.h"
#include "language/language.h"
#include "language/lexicon_check.h"

namespace rapporteur {
namespace {

std::string content_of(const std::string& path) {
    std::ifstream in(std::string(RAPPORTEUR_SOURCE_DIR) + "/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A column's class is told with its class: `verb.base` by `base`.
std::string last_part(const std::string& name) {
    const auto dot = name.find('.');
    return dot == std::string::npos ? name : name.substr(dot + 1);
}

/// The names that the program looks up in language data; `prefix` is that of the fields that keep them.
std::vector<std::string> looked_up(const std::string& prefix = "") {
    const std::string schema = content_of("src/reading/schema.cpp");
    const std::string call = "find(\"";
    std::vector<std::string> names;
    for (std::size_t at = schema.find(call); at != std::string::npos; at = schema.find(call, at + 1)) {
        const std::size_t begin = at + call.size();
        const std::size_t line = schema.rfind('\n', at) + 1;
        if (schema.compare(schema.find_first_not_of(' ', line), prefix.size(), prefix) != 0) continue;
        names.push_back(schema.substr(begin, schema.find('"', begin) - begin));
    }
    return names;
}

TEST(SchemaNames, StandInTheDescriptionOfReading) {
    const std::string page = content_of("docs/reading.md");
    EXPECT_GT(looked_up().size(), 100U);
    for (const std::string& name : looked_up()) EXPECT_NE(page.find("`" + last_part(name) + "`"), std::string::npos) << "docs/reading.md, \"Names\", does not tell of `" << name << "`";
}

TEST(SchemaNames, OfAttributesAreNoSlipsOfThePen) {
    const auto language = Language::compile("xx", {});
    ASSERT_TRUE(language) << language.error().text();
    const std::set<std::string> known = known_attributes(**language, {});
    EXPECT_GT(looked_up("a_").size(), 10U);
    for (const std::string& name : looked_up("a_")) EXPECT_TRUE(known.contains(name)) << "src/language/lexicon_check.cpp does not list `" << name << "`";
}

TEST(SchemaNames, AreThoseOfTheEnglishData) {
    const auto language = Language::compile("en", data_of("en", built_in_data()));
    ASSERT_TRUE(language) << language.error().text();
    const std::string optional = "clause_end_keep";  // for languages whose clauses keep their last mark
    for (const std::string& name : looked_up()) EXPECT_TRUE(name == optional || (*language)->symbols().find(name) != 0) << "neither a lexicon nor a rule has `" << name << "`";
}

}  // namespace
}  // namespace rapporteur
