// Checks language data: `check_languages FOLDER`; with `--sort` first puts the entries of its lexicons in order.
#include <filesystem>
#include <fstream>
#include <iostream>
#include <string>

#include "language/built_in.h"
#include "language/lexicon_check.h"
#include "reading/data_check.h"

using namespace rapporteur;

int main(int argc, char** argv) {
    const std::string last = argc > 1 ? argv[argc - 1] : "";
    const bool sort = argc == 3 && std::string(argv[1]) == "--sort";
    if (last.empty() || (argc == 3 && !sort)) return std::cerr << "usage: check_languages [--sort] FOLDER\n", 2;
    auto files = load_data(last);
    if (!files) return std::cerr << files.error().text() << "\n", 2;
    for (DataFile& file : *files) {
        if (!sort || !file.name.ends_with(".lex")) continue;
        file.content = sorted_lexicon(file.content);
        std::ofstream(std::filesystem::path(last) / file.name, std::ios::binary) << file.content;
    }
    const DataCheck check = check_data(*files);
    std::cout << check.text();
    return check.mistakes.empty() ? 0 : 1;
}
