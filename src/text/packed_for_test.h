#pragma once

#include <string>
#include <utility>
#include <vector>

/// Makes packed files in memory for the tests.
namespace rapporteur::testing_packed {

enum class Filter { none, gzip, bzip2, xz, zstd };
enum class Format { raw, zip, tar };

/// Members are names and bytes; the raw format takes one member, whose name does not count. A name that ends in `/`
/// is a folder.
std::string pack(Format format, Filter filter, const std::vector<std::pair<std::string, std::string>>& members);

}  // namespace rapporteur::testing_packed
