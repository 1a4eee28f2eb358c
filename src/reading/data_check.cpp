#include "reading/data_check.h"

#include <fmt/format.h>

#include "language/built_in.h"
#include "language/lexicon_check.h"
#include "reading/example_check.h"
#include "reading/reader.h"

namespace rapporteur {
namespace {

void check_lexicons(const Reader& reader, const std::vector<DataFile>& files, DataCheck& out) {
    for (const std::string& code : reader.languages()) {
        const std::vector<DataFile> mine = data_of(code, files);
        const auto known = known_attributes(*reader.language(code), mine);
        for (const DataFile& file : mine) {
            if (!file.name.ends_with(".lex")) continue;
            for (const std::string& line : check_lexicon(file, known)) {
                out.text += line + "\n";
                ++out.failures;
            }
        }
    }
}

}  // namespace

DataCheck check_data(const std::vector<DataFile>& files) {
    DataCheck out;
    const auto reader = Reader::make(files);
    if (!reader) return {reader.error().text() + "\n", 1, 0};
    check_lexicons(*reader, files, out);
    const ExampleCheck examples = check_examples(*reader);
    for (const ExampleFailure& failure : examples.failures) out.text += failure.message();
    for (const std::string& rule : examples.unproved) out.text += fmt::format("warning: {} has no example\n", rule);
    out.failures += examples.failures.size();
    out.warnings = examples.unproved.size();
    out.text += fmt::format("{} examples, {} failures, {} warnings\n", examples.examples, out.failures, out.warnings);
    return out;
}

}  // namespace rapporteur
