#pragma once

#include <string>
#include <vector>

#include "base/result.h"
#include "language/language.h"

namespace rapporteur {

/// What a check of language data found.
struct DataCheck {
    std::vector<Error> mistakes;
    std::vector<Error> warnings;  ///< rules that no example proves
    std::size_t examples = 0;

    /// All of it, for people.
    std::string text() const;
};

/// Compiles language data, looks its lexicons through and reads every example of its rules.
DataCheck check_data(const std::vector<DataFile>& files);

}  // namespace rapporteur
