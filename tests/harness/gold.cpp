#include "gold.h"

#include <fmt/format.h>

#include <boost/json.hpp>
#include <cctype>
#include <filesystem>
#include <fstream>

#include "reading/reading_json.h"

namespace rapporteur {
namespace {

/// A file name that is unlike that of every other case and still tells which case it is.
std::string name_of_case(const Case& expected, std::size_t number) {
    const std::filesystem::path path = expected.document.path;
    std::string name = (path.parent_path().filename() / path.stem()).string();
    for (char& c : name) {
        if (std::isalnum(static_cast<unsigned char>(c)) == 0) c = '-';
    }
    return fmt::format("{:03}_{}", number, name);
}

}  // namespace

void write_gold(const std::string& folder, const Case& expected, std::size_t number) {
    const std::filesystem::path root = folder;
    std::filesystem::create_directories(root / "texts");
    std::filesystem::create_directories(root / "gold");
    const std::string name = name_of_case(expected, number);
    std::ofstream(root / "texts" / (name + ".txt"), std::ios::binary) << expected.document.text;
    boost::json::object json = boost::json::parse(reading_to_json(expected.expected)).as_object();
    json["file"] = name + ".txt";
    json["sha256"] = expected.document.sha256;
    json["only"] = true;  // areas, quotes, milestones and assessments are not asked
    std::ofstream(root / "gold" / (name + ".json"), std::ios::binary) << boost::json::serialize(json) << "\n";
}

}  // namespace rapporteur
