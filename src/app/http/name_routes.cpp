#include "app/http/name_routes.h"

#include <boost/json.hpp>

namespace rapporteur {
namespace {

namespace json = boost::json;

/// English where the language has no name of its own.
HttpResponse names(const ConceptNames& all, const HttpRequest& request) {
    const std::string& language = request.asked("language");
    json::object areas;
    for (const std::string& from : {std::string("en"), language}) {
        const auto found = all.find(from);
        if (found == all.end()) continue;
        for (const auto& [id, name] : found->second) areas[id] = name;
    }
    return tagged(request, {.body = json::serialize(json::object{{"areas", std::move(areas)}}), .headers = {}});
}

}  // namespace

Routes name_routes(const Desk& desk) {
    return {{"GET", "/api/v1/names", [&desk](const HttpRequest& request) { return names(desk.reader.area_names, request); }}};
}

}  // namespace rapporteur
