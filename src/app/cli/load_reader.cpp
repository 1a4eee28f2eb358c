#include "app/cli/load_reader.h"

#include <memory>

#include "language/built_in.h"
#include "language/concept_names.h"
#include "reading/reader.h"

namespace rapporteur {

namespace {

Result<std::vector<DataFile>> gather(const std::vector<std::string>& folders) {
    std::vector<DataFile> files = built_in_data();
    for (const std::string& folder : folders) {
        Result<std::vector<DataFile>> more = load_data(folder);
        if (!more) return more.error();
        files.insert(files.end(), more->begin(), more->end());
    }
    return files;
}

}  // namespace

Result<LoadedReader> load_reader(const std::vector<std::string>& folders) {
    const Result<std::vector<DataFile>> files = gather(folders);
    if (!files) return files.error();
    Result<Reader> made = Reader::make(*files);
    if (!made) return made.error();
    const auto reader = std::make_shared<const Reader>(*std::move(made));

    LoadedReader loaded;
    loaded.area_names = built_in_area_names();
    for (const std::string& folder : folders) {
        if (Status failed = add_area_names(folder, loaded.area_names)) return *failed;
    }
    loaded.maker.version = reader->version();
    loaded.maker.read = [reader](const Document& document) {
        thread_local Reader::Workspace workspace;
        return reader->read(document, workspace);
    };
    loaded.explain = [reader](const Document& document) { return reader->explain(document); };
    loaded.explain_sentences = [reader](const Document& document) { return reader->explain_sentences(document); };
    return loaded;
}

DataCheck check_languages(const std::string& folder) {
    const auto files = gather(folder.empty() ? std::vector<std::string>{} : std::vector{folder});
    DataCheck check = files ? check_data(*files) : DataCheck{{files.error()}, {}, 0};
    ConceptNames names;
    if (const Status failed = folder.empty() ? Status() : add_area_names(folder, names)) check.mistakes.push_back(*failed);
    return check;
}

}  // namespace rapporteur
