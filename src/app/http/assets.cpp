#include "app/http/assets.h"

#include <array>
#include <string>

#define RAP_DATA(number, name) \
    extern "C" const char rap_page_##number[]; \
    extern "C" const char rap_page_##number##_end[];
#include "embedded_page.inc"
#undef RAP_DATA

namespace rapporteur {
namespace {

struct Type {
    std::string_view ending;
    std::string_view type;
};

constexpr std::array types = {Type{".html", "text/html; charset=utf-8"}, Type{".js", "text/javascript; charset=utf-8"},
                              Type{".css", "text/css; charset=utf-8"}, Type{".svg", "image/svg+xml"}};

[[maybe_unused]] std::string_view type_of(std::string_view name) {
    for (const Type& each : types) {
        if (name.ends_with(each.ending)) return each.type;
    }
    return "application/octet-stream";
}

}  // namespace

std::optional<Asset> find_asset([[maybe_unused]] std::string_view wanted) {
#define RAP_DATA(number, name) \
    if (wanted == name) return Asset{type_of(name), {rap_page_##number, std::size_t(rap_page_##number##_end - rap_page_##number)}};
#include "embedded_page.inc"
#undef RAP_DATA
    return {};
}

}  // namespace rapporteur
