#pragma once

#include <string>
#include <vector>

#include "case_file.h"
#include "comparison.h"

namespace rapporteur {

/// What is wrong with a case's reading beyond what its marks own up to, a line for people each: facts missed and
/// invented without a mark, and marks that are no longer true.
std::vector<std::string> unmarked(const Case& expected, const Comparison& comparison);

/// The content of a case file with its marks made true; nothing else in it changes.
std::string with_true_marks(std::string_view content, const Case& expected, const Comparison& comparison);

}  // namespace rapporteur
