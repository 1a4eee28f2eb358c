#include "reading/data_check.h"

#include <fmt/format.h>

#include "language/built_in.h"
#include "language/lexicon_check.h"
#include "reading/example_check.h"
#include "reading/reader.h"

namespace rapporteur {
namespace {

void check_lexicons(const Reader& reader, const std::vector<DataFile>& files, std::vector<Error>& mistakes) {
    for (const std::string& code : reader.languages()) {
        const std::vector<DataFile> mine = data_of(code, files);
        const auto known = known_attributes(*reader.language(code), mine);
        for (const DataFile& file : mine) {
            if (!file.name.ends_with(".lex")) continue;
            const auto found = check_lexicon(file, known);
            mistakes.insert(mistakes.end(), found.begin(), found.end());
        }
    }
}

}  // namespace

std::string DataCheck::text() const {
    std::string out;
    for (const Error& mistake : mistakes) out += mistake.text() + "\n";
    for (const Error& warning : warnings) out += "warning: " + warning.text() + "\n";
    return out + fmt::format("{} examples, {} mistakes, {} warnings\n", examples, mistakes.size(), warnings.size());
}

DataCheck check_data(const std::vector<DataFile>& files) {
    const auto reader = Reader::make(files);
    if (!reader) return {{reader.error()}, {}, 0};
    DataCheck out;
    check_lexicons(*reader, files, out.mistakes);
    ExampleCheck examples = check_examples(*reader);
    for (const ExampleFailure& failure : examples.failures) out.mistakes.push_back(failure.error());
    out.warnings = std::move(examples.unproved);
    out.examples = examples.examples;
    return out;
}

}  // namespace rapporteur
