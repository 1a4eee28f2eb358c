#include "app/http/page_routes.h"

#include <algorithm>
#include <array>

#include "app/http/assets.h"

namespace rapporteur {
namespace {

bool is_file(std::string_view name) {
    constexpr std::array<std::string_view, 6> endings = {".js", ".css", ".map", ".ico", ".svg", ".png"};
    return std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

HttpResponse without_pages() {
    return {.type = "text/plain; charset=utf-8",
            .body = "This rapporteur was built without its web pages, because npm was not there or could not build them.\n"
                    "Run script/setup, script/build-pages and script/build. The API is here: /api/v1/mechanisms\n",
            .headers = {}};
}

HttpResponse page(const HttpRequest& request) {
    const std::string name = request.path.substr(1);
    if (const auto asset = find_asset(name)) return tagged(request, {.type = std::string(asset->type), .body = std::string(asset->bytes), .headers = {}});
    if (name == "api" || name.starts_with("api/") || is_file(name)) return http_not_found("There is nothing at this address.");
    const auto index = find_asset("index.html");
    if (!index) return without_pages();
    return tagged(request, {.type = std::string(index->type), .body = std::string(index->bytes), .headers = {}});
}

}  // namespace

Routes page_routes() {
    return {{"GET", "/", page}};
}

}  // namespace rapporteur
