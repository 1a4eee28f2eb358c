#include "app/http/event_routes.h"

#include <fmt/format.h>

namespace rapporteur {
namespace {

/// The next event: nothing while the pages show what they showed.
std::string news(const Desk& desk, std::optional<Stamp>& told) {
    const Stamp stamp = desk.keeper.shelved();
    if (told == stamp) return "";
    told = stamp;
    return fmt::format("event: changed\ndata: {{\"documents\":{},\"acts\":{}}}\n\n", stamp.documents, stamp.acts);
}

HttpResponse listen(const Desk& desk) {
    HttpResponse answer{.type = "text/event-stream", .body = "retry: 5000\n\n", .headers = {{"Cache-Control", "no-store"}}};
    answer.more = [&desk, told = std::optional<Stamp>()]() mutable { return news(desk, told); };
    return answer;
}

}  // namespace

Routes event_routes(const Desk& desk) {
    return {{"GET", "/api/v1/events", [&desk](const HttpRequest&) { return listen(desk); }}};
}

}  // namespace rapporteur
