#include "app/http/assets.h"

#include <array>
#include <string>
#include <vector>

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

std::string_view type_of(std::string_view name) {
    for (const Type& each : types) {
        if (name.ends_with(each.ending)) return each.type;
    }
    return "application/octet-stream";
}

}  // namespace

std::optional<Asset> find_asset(std::string_view wanted) {
    struct Page {
        std::string_view name;
        const char* begin;
        const char* end;
    };
    const std::vector<Page> pages = {
#define RAP_DATA(number, name) {name, rap_page_##number, rap_page_##number##_end},
#include "embedded_page.inc"
#undef RAP_DATA
    };
    for (const Page& page : pages) {
        const std::string_view bytes(page.begin, std::size_t(page.end - page.begin));
        if (page.name == wanted && !bytes.empty()) return Asset{type_of(page.name), bytes};
    }
    return {};
}

}  // namespace rapporteur
