// Temporary: readings of texts as JSON lines.
#include <fstream>
#include <iostream>
#include <iterator>
#include <openssl/evp.h>

#include "base/sha256.h"
#include "language/built_in.h"
#include "reading/reader.h"
#include "reading/reading_json.h"

using namespace rapporteur;

int main(int argc, char** argv) {
    std::vector<DataFile> files = built_in_data();
    int first = 1;
    bool explain = false;
    if (argc > 2 && std::string(argv[1]) == "--languages") {
        auto loaded = load_data(argv[2]);
        if (!loaded) {
            std::cerr << loaded.error().text() << "\n";
            return 2;
        }
        files = *loaded;
        first = 3;
    }
    if (argc > first && std::string(argv[first]) == "--explain") {
        explain = true;
        ++first;
    }
    auto reader = Reader::make(files);
    if (!reader) {
        std::cerr << reader.error().text() << "\n";
        return 2;
    }
    Reader::Workspace workspace;
    for (int i = first; i < argc; ++i) {
        std::ifstream in(argv[i], std::ios::binary);
        Document d;
        d.path = argv[i];
        d.text = std::string(std::istreambuf_iterator<char>(in), {});
        const auto marker = d.text.find("--- text\n");
        if (d.path.ends_with(".case") && marker != std::string::npos) {
            const auto end = d.text.find("\n--- expect\n");
            d.text = d.text.substr(marker + 9, end - marker - 9);
        }
        d.sha256 = sha256_hex(d.text);
        if (explain) {
            std::cout << reader->explain(d);
        } else {
            std::cout << reading_to_json(reader->read(d, workspace)) << "\n";
        }
    }
}
