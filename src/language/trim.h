#pragma once

#include <string_view>

namespace rapporteur {

/// `text` without the blanks, tabs and ends of lines at its ends: how lines and fields of the language data are read.
std::string_view trim(std::string_view text);

}  // namespace rapporteur
