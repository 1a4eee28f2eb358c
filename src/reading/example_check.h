#pragma once

#include <string>
#include <vector>

#include "reading/reader.h"

namespace rapporteur {

/// An `example` that its rule does not match as the braces say, or a `counter` that it does match.
struct ExampleFailure {
    std::string file;
    std::size_t line = 0;
    std::string rule;
    std::string text;  ///< as written in the rule file
    bool counter = false;
    std::string instead;  ///< what was matched there and by which rules; may be empty
    std::string miss;     ///< how far the rule came; may be empty

    /// Several lines for people, with file and line.
    Error error() const;
};

struct ExampleCheck {
    std::size_t examples = 0;
    std::vector<ExampleFailure> failures;
    std::vector<Error> unproved;  ///< rules without any example
};

/// Reads every example of every rule through the reader's own steps (docs/pattern-language.md, "Examples").
ExampleCheck check_examples(const Reader& reader);

}  // namespace rapporteur
