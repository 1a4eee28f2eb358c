// A request's target: whatever comes, what is taken is a path without a way up, and text.
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "app/http/target.h"
#include "base/utf8.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace rapporteur;
    const auto target = parse_target({reinterpret_cast<const char*>(data), size});
    if (!target) return 0;
    const std::string path = target->path + '/';
    if (path.front() != '/' || path.find("/../") != std::string::npos || path.find('\0') != std::string::npos) std::abort();
    if (replace_invalid_utf8(path) != path) std::abort();
    for (const auto& [name, value] : target->query) {
        if (replace_invalid_utf8(name + value) != name + value) std::abort();
    }
    return 0;
}
