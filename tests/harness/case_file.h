#pragma once

#include <map>
#include <string>
#include <vector>

#include "base/result.h"
#include "case_line.h"
#include "reading/claims.h"
#include "text/document.h"

namespace rapporteur {

/// A report with what a careful reader finds in it (tests/cases/README.md).
struct Case {
    Document document;
    std::map<std::string, std::string> header;
    std::size_t expect_line = 0;  ///< the number of the line `--- expect`
    std::vector<CaseLine> lines;  ///< those under it, comments left out
    Reading expected;             ///< what the lines without `!` say
    /// Where each claim of `expected` stands, by kind ("person", "office", "document.agency" ...), in the order of the
    /// claims.
    std::map<std::string, std::vector<std::size_t>> line_of;

    bool has(const std::string& key) const { return header.contains(key) && header.at(key) == "yes"; }
};

/// Reads the content of a case file. The Error names the line.
Result<Case> parse_case(const std::string& path, std::string_view content);

}  // namespace rapporteur
