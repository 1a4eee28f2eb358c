#pragma once

#include <map>
#include <string>
#include <vector>

#include "case_file.h"
#include "reading/claims.h"

namespace rapporteur {

/// A fact of a case that was not read, or one that was read and is not in the case.
struct Difference {
    std::string kind;      ///< "person", "session.date" ...
    std::string what;      ///< its value or words, as a case writes them
    std::size_t line = 0;  ///< of the case; 0 where invented

    bool invented() const { return line == 0; }
    std::string text() const { return kind + " " + what; }
};

struct Count {
    std::size_t right = 0;
    std::size_t invented = 0;
    std::size_t missed = 0;
};

/// What a case says held against what was read.
struct Comparison {
    std::vector<Difference> differences;
    std::map<std::string, Count> counts;  ///< by kind
    std::size_t bad_spans = 0;            ///< outside the text, empty, or not on character boundaries
};

/// Facts are found where their values agree and their words overlap enough (docs/reading.md, "Measure").
/// Areas, quotes, milestones and assessments are compared only where the case states one of that kind.
Comparison compare(const Case& expected, const Reading& got);

}  // namespace rapporteur
