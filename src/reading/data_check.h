#pragma once

#include <string>
#include <vector>

#include "language/language.h"

namespace rapporteur {

/// What a check of language data found, as text for people.
struct DataCheck {
    std::string text;
    std::size_t failures = 0;
    std::size_t warnings = 0;
};

/// Compiles language data, puts its lexicons in question and reads every example of its rules.
DataCheck check_data(const std::vector<DataFile>& files);

}  // namespace rapporteur
