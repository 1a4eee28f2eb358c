#pragma once

#include <string>

namespace rapporteur::testing {

/// A report in the manner of a news house about session `number` of a commission; written for these tests.
std::string report(int number);
/// The same with so many further sentences that it is about `bytes` long.
std::string long_report(int number, std::size_t bytes);
/// As a web page.
std::string page(int number);
/// As a line of JSON Lines.
std::string json_line(int number);

}  // namespace rapporteur::testing
