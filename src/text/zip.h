#pragma once

#include <string>
#include <utility>
#include <vector>

namespace rapporteur {

/// A ZIP archive of these files (name in UTF-8, and bytes), in this order and without times (a ZIP archive tells those of the
/// place where it was made), so that the same files give the same bytes. Throws std::runtime_error where libarchive cannot work, that
/// is where there is no memory.
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace rapporteur
