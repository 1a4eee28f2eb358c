#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "language/language.h"

namespace rapporteur {

/// The language data the program was built with, names as "en/lexicon/areas.lex".
std::vector<DataFile> built_in_data();

/// The language data of a folder laid out like `languages/`. A file there replaces the built-in one of the same name
/// when both are compiled. The Error says what could not be read.
Result<std::vector<DataFile>> load_data(const std::string& folder);

/// Codes of the languages in the data, sorted.
std::vector<std::string> languages_in(const std::vector<DataFile>& files);

/// The files of one language; later files replace earlier ones of the same name.
std::vector<DataFile> data_of(const std::string& code, const std::vector<DataFile>& files);

}  // namespace rapporteur
