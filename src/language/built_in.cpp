#include "language/built_in.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>

#define RAP_DATA(number, name) \
    extern "C" const char rap_data_##number[]; \
    extern "C" const char rap_data_##number##_end[];
#include "embedded_data.inc"
#undef RAP_DATA

namespace rapporteur {

std::vector<DataFile> built_in_data() {
    std::vector<DataFile> files;
#define RAP_DATA(number, name) files.push_back({name, std::string(rap_data_##number, rap_data_##number##_end)});
#include "embedded_data.inc"
#undef RAP_DATA
    return files;
}

Result<std::vector<DataFile>> load_data(const std::string& folder) {
    namespace fs = std::filesystem;
    std::error_code problem;
    std::vector<DataFile> files;
    for (fs::recursive_directory_iterator at(folder, problem), end; !problem && at != end; at.increment(problem)) {
        const fs::path& path = at->path();
        if (!at->is_regular_file() || (path.extension() != ".lex" && path.extension() != ".rules")) continue;
        std::ifstream in(path, std::ios::binary);
        if (!in) return Error{path.string(), "", "cannot be read", "check its permissions"};
        files.push_back({fs::relative(path, folder).string(), std::string(std::istreambuf_iterator<char>(in), {})});
    }
    if (problem) return Error{folder, "", problem.message(), "name a folder laid out like languages/: CODE/lexicon/*.lex, CODE/rules/*.rules"};
    if (files.empty()) return Error{folder, "", "no .lex or .rules files in it", "name a folder laid out like languages/: CODE/lexicon/*.lex, CODE/rules/*.rules"};
    std::sort(files.begin(), files.end(), [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
    return files;
}

std::vector<std::string> languages_in(const std::vector<DataFile>& files) {
    std::set<std::string> codes;
    for (const DataFile& file : files) codes.insert(file.name.substr(0, file.name.find('/')));
    return {codes.begin(), codes.end()};
}

std::vector<DataFile> data_of(const std::string& code, const std::vector<DataFile>& files) {
    std::map<std::string, const DataFile*> latest;
    for (const DataFile& file : files) {
        if (file.name.starts_with(code + "/")) latest[file.name] = &file;
    }
    std::vector<DataFile> out;
    for (const auto& [name, file] : latest) out.push_back(*file);
    return out;
}

}  // namespace rapporteur
