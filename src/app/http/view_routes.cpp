#include "app/http/view_routes.h"

#include <boost/json.hpp>

#include "app/http/shelved.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::string_view api = "/api/v1/";

/// The JSON of an item; empty where there is none.
Result<std::string> item(const Desk& desk, std::string_view topic, const std::string& id) {
    return desk.shelves.with([&](Shelf& shelf) -> Result<std::string> {
        auto found = find_by_any_id(shelf, topic, id);
        if (!found) return found.error();
        return *found ? std::move((*found)->json) : std::string();
    });
}

HttpResponse one(const Desk& desk, const HttpRequest& request, std::string_view topic) {
    const std::string id = request.path.substr(api.size());
    desk.keeper.catch_up();
    const auto found = item(desk, topic, id);
    if (!found) return http_failure(found.error());
    if (found->empty()) return http_not_found("There is no " + id + " in this record.");
    return tagged(request, {.body = *found, .headers = {}});
}

HttpResponse document(const Desk& desk, const HttpRequest& request) {
    const std::string sha256 = request.path.substr(api.size() + std::string_view("document/").size());
    desk.keeper.catch_up();
    const auto row = item(desk, "documents", sha256), supports = item(desk, "supports", sha256);
    if (!row) return http_failure(row.error());
    const auto found = desk.records.document(sha256);
    if (!found) return http_failure(found.error());
    if (!*found) return http_not_found("There is no document " + sha256 + " in this record.");
    std::string body = "{\"document\":" + (row->empty() ? json::serialize(json::object{{"id", sha256}, {"sha256", sha256}}) : *row);
    body += ",\"text\":" + json::serialize(json::value((*found)->text));
    body += ",\"reading\":" + ((*found)->reading.empty() ? "null" : (*found)->reading);
    body += ",\"supports\":" + (supports && !supports->empty() ? *supports : "[]");
    return tagged(request, {.body = body + "}", .headers = {}});
}

}  // namespace

Routes view_routes(const Desk& desk) {
    return {{"GET", "/api/v1/session/", [&desk](const HttpRequest& request) { return one(desk, request, "session"); }},
            {"GET", "/api/v1/mechanism/", [&desk](const HttpRequest& request) { return one(desk, request, "mechanism"); }},
            {"GET", "/api/v1/document/", [&desk](const HttpRequest& request) { return document(desk, request); }}};
}

}  // namespace rapporteur
