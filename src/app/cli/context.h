#pragma once

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/output.h"
#include "base/result.h"
#include "language/concept_names.h"
#include "reading/data_check.h"
#include "reading/explained_sentence.h"
#include "store/reading_maker.h"
#include "store/sqlite_store.h"
#include "text/files.h"

namespace rapporteur {

/// The reader with its language data, loaded.
struct LoadedReader {
    ReadingMaker maker;
    std::function<std::string(const Document&)> explain;  ///< sentence by sentence, for people
    std::function<std::vector<ExplainedSentence>(const Document&)> explain_sentences;  ///< for programs
    ConceptNames area_names;
};

/// The resources that main makes and commands use; each has a twin for tests.
struct Context {
    Output& out;
    Output& err;
    const Files& files;
    std::function<std::string()> now;  ///< ISO 8601, UTC
    std::string user;                  ///< who enters acts where nobody is named
    const std::atomic<bool>& interrupted;
    std::function<Result<std::unique_ptr<Store>>(const std::string& path, OpenMode mode)> open_store;
    /// `folders`: of language data, after the program's own.
    std::function<Result<LoadedReader>(const std::vector<std::string>& folders)> load_reader;
    /// Looks for mistakes in a folder of language data; empty: the program's own.
    std::function<DataCheck(const std::string& folder)> check_languages;
};

}  // namespace rapporteur
