#pragma once

#include <string>
#include <utility>
#include <vector>

namespace rapporteur {

/// A zip archive of named files, UTF-8 names; the same files give the same bytes (their time is 1980-01-01). Empty
/// where libarchive cannot make it (no memory).
std::string zip_of(const std::vector<std::pair<std::string, std::string>>& files);

}  // namespace rapporteur
