#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <string>

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

TEST(SchemaNames, StandInTheDescriptionOfReading) {
    const std::string schema = content_of("src/reading/schema.cpp");
    const std::string page = content_of("docs/reading.md");
    ASSERT_FALSE(page.empty());
    std::size_t names = 0;
    const std::string call = "find(\"";
    for (std::size_t at = schema.find(call); at != std::string::npos; at = schema.find(call, at + 1)) {
        const std::size_t begin = at + call.size();
        const std::string name = last_part(schema.substr(begin, schema.find('"', begin) - begin));
        ++names;
        EXPECT_NE(page.find("`" + name + "`"), std::string::npos)
            << "docs/reading.md, \"Names\", does not tell of `" << name << "`";
    }
    EXPECT_GT(names, 100U);
}

}  // namespace
}  // namespace rapporteur
