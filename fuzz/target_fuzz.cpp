#include "app/http/target.h"
#include "base/utf8.h"
#include "oracle.h"

using namespace rapporteur;
using fuzz::require;

/// Of whatever is sent as a request's target, only a path without a way up is taken, and only text.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto target = parse_target(fuzz::bytes_of(data, size));
    if (!target) return 0;
    const std::string path = target->path + '/';
    require(path.front() == '/', "a path begins with a stroke");
    require(path.find("/../") == std::string::npos, "no way up");
    require(path.find('\0') == std::string::npos, "no end inside");
    require(is_valid_utf8(path), "a path is text");
    for (const auto& [name, value] : target->query) require(is_valid_utf8(name + value), "a query is text");
    return 0;
}
