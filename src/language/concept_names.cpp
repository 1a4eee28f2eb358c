#include "language/concept_names.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

#define RAP_DATA(number, name) \
    extern "C" const char rap_names_##number[]; \
    extern "C" const char rap_names_##number##_end[];
#include "embedded_names.inc"
#undef RAP_DATA

namespace rapporteur {
namespace {

constexpr const char* file_name = "areas.names";

std::vector<std::string_view> split(std::string_view text, char at) {
    std::vector<std::string_view> out;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(at, begin), text.size());
        out.push_back(text.substr(begin, end - begin));
        begin = end + 1;
    }
    return out;
}

Error fault(const std::string& file, std::size_t line, const char* what) { return {file, "line " + std::to_string(line), what, "write an id and a name for each language of the first line, tabs between"}; }

}  // namespace

Result<ConceptNames> parse_names(std::string_view text, const std::string& file) {
    ConceptNames names;
    std::vector<std::string_view> languages;
    std::size_t number = 0;
    for (const std::string_view line : split(text, '\n')) {
        ++number;
        if (line.empty() || line.starts_with('#')) continue;
        const std::vector<std::string_view> cells = split(line, '\t');
        if (languages.empty()) {
            if (cells[0] != "id" || cells.size() < 2) return fault(file, number, "is not the line of languages");
            languages = cells;
            continue;
        }
        if (cells.size() != languages.size() || cells[0].empty()) return fault(file, number, "has not as many cells as there are languages");
        for (std::size_t n = 1; n < cells.size(); ++n) {
            if (!cells[n].empty()) names[std::string(languages[n])][std::string(cells[0])] = cells[n];
        }
    }
    return names;
}

ConceptNames built_in_area_names() {
    auto names = parse_names({rap_names_0, std::size_t(rap_names_0_end - rap_names_0)}, file_name);
    return names ? *std::move(names) : ConceptNames();
}

Status add_area_names(const std::string& folder, ConceptNames& names) {
    const std::string path = (std::filesystem::path(folder) / file_name).string();
    std::ifstream in(path, std::ios::binary);
    if (!in) return {};
    const std::string text(std::istreambuf_iterator<char>(in), {});
    const auto further = parse_names(text, path);
    if (!further) return further.error();
    for (const auto& [language, of] : *further) {
        for (const auto& [id, name] : of) names[language][id] = name;
    }
    return {};
}

}  // namespace rapporteur
