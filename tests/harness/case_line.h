#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "base/span.h"

namespace rapporteur {

/// One line under `--- expect`, cut into its parts (tests/cases/README.md).
struct CaseLine {
    std::size_t number = 0;          ///< in the file, from 1
    char mark = ' ';                 ///< `~` known to be missed, `!` known to be invented, else a blank
    bool below = false;              ///< belongs to the line above
    std::string text;                ///< without mark and indent
    std::vector<std::string> words;  ///< what stands outside quotation marks, braces taken off
    std::vector<Span> spans;         ///< of the quotations, in the case's text

    const std::string& keyword() const { return words.front(); }
};

/// Cuts a line that is neither empty nor a comment. The Error's place is the line.
Result<CaseLine> cut_case_line(std::string_view line, std::size_t number, std::string_view text);

/// The words of a span as a case writes them: `"words"`, or `"words"@2` where they stand there for the second time.
std::string quoted(std::string_view text, Span span);

}  // namespace rapporteur
