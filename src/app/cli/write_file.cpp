#include "app/cli/write_file.h"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <fstream>

namespace rapporteur {

namespace fs = std::filesystem;

Status write_file(const fs::path& path, const std::string& bytes) {
    fs::path beside = path;
    beside += ".part";
    std::ofstream file(beside, std::ios::binary);
    file << bytes;
    file.close();
    const int reason = errno;
    std::error_code error;
    if (file) fs::rename(beside, path, error);
    if (file && !error) return {};
    fs::remove(beside, error);
    return Error{path.string(), "", fmt::format("cannot be written: {}", std::strerror(reason)),
                 "Name another place with --out."};
}

}  // namespace rapporteur
