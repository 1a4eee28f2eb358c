#pragma once

#include <string>
#include <utility>
#include <vector>

namespace rapporteur {

/// A ZIP archive of these files (name and bytes), in this order and without times, so that the same files give the same
/// bytes. Throws std::runtime_error where libarchive cannot work, that is where there is no memory.
std::string zip(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace rapporteur
