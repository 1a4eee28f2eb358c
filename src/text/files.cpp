#include "text/files.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace rapporteur {
namespace {

constexpr std::size_t kStep = 256 * 1024;

}  // namespace

Result<std::string> read_rest(ByteReader& reader, std::string already, std::size_t most, std::size_t expected) {
    std::string bytes = std::move(already);
    std::size_t used = bytes.size();
    bytes.resize(std::max(used + 1, expected <= most ? expected + 1 : 0));
    while (used <= most) {
        Result<std::size_t> read = reader.read(std::span(bytes).subspan(used));
        if (!read) return read.error();
        if (*read == 0) {
            bytes.resize(used);
            return bytes;
        }
        used += *read;
        if (used == bytes.size()) bytes.resize(used + std::max(kStep, used));
    }
    return too_large(most);
}

Error too_large(std::uint64_t most) {
    return {.input = "",
            .place = "",
            .what = fmt::format("too large: more than {}", size_words(most)),
            .remedy = "cut it into smaller files, or raise the limit"};
}

PrefixedReader::PrefixedReader(std::string prefix, ByteReader& rest) : prefix_(std::move(prefix)), rest_(rest) {}

Result<std::size_t> PrefixedReader::read(std::span<char> into) {
    if (given_ == prefix_.size()) return rest_.read(into);
    const std::size_t count = std::min(into.size(), prefix_.size() - given_);
    std::copy_n(prefix_.begin() + static_cast<std::ptrdiff_t>(given_), count, into.begin());
    given_ += count;
    return count;
}

std::string size_words(std::uint64_t bytes) {
    constexpr const char* kUnits[] = {"bytes", "KiB", "MiB", "GiB", "TiB"};
    std::size_t unit = 0;
    auto value = static_cast<double>(bytes);
    while (value >= 1024 && unit + 1 < std::size(kUnits)) {
        value /= 1024;
        ++unit;
    }
    return fmt::format("{:.{}f} {}", value, value < 10 && unit > 0 && value != static_cast<int>(value) ? 1 : 0,
                       kUnits[unit]);
}

}  // namespace rapporteur
