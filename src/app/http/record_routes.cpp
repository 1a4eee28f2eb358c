#include "app/http/record_routes.h"

#include <algorithm>
#include <memory>

#include "app/http/act_routes.h"
#include "app/http/change_routes.h"
#include "app/http/description_routes.h"
#include "app/http/event_routes.h"
#include "app/http/explain_routes.h"
#include "app/http/export_routes.h"
#include "app/http/list_routes.h"
#include "app/http/page_routes.h"
#include "app/http/search_routes.h"
#include "app/http/upload_routes.h"
#include "app/http/view_routes.h"

namespace rapporteur {
namespace {

bool leads_to(const Route& route, const std::string& path) {
    const std::size_t star = route.path.find('*');
    if (star == std::string_view::npos) return route.path.ends_with('/') ? path.starts_with(route.path) : path == route.path;
    const std::string_view before = route.path.substr(0, star), after = route.path.substr(star + 1);
    if (path.size() <= before.size() + after.size() || !path.starts_with(before) || !path.ends_with(after)) return false;
    return path.find('/', before.size()) == path.size() - after.size();
}

bool serves(const Route& route, const std::string& method) {
    return route.method == method || (method == "HEAD" && route.method == "GET");
}

Routes all_routes(const Desk& desk, const Access& access) {
    Routes all;
    for (Routes& some : std::vector<Routes>{act_routes(desk, access), upload_routes(desk), event_routes(desk), search_routes(desk), change_routes(desk), explain_routes(desk), export_routes(desk), view_routes(desk), list_routes(desk), description_routes(), page_routes()}) {
        std::ranges::move(some, std::back_inserter(all));
    }
    return all;
}

class Dispatch {
  public:
    Dispatch(const Desk& desk, const Access& access) : access_(access), routes_(all_routes(desk, access)) {}

    Admission admit(const HttpRequest& head) const {
        if (const Route* const route = find(head)) return {access_.refusal(head), route->body_bytes};
        HttpResponse refused = http_problem(405, "Method Not Allowed", "This address does not understand " + head.method + ".");
        refused.headers.emplace_back("Allow", allowed(head.path));
        return {std::move(refused), 0};
    }

    HttpResponse answer(const HttpRequest& request) const {
        const Route* const route = find(request);
        return route == nullptr ? http_problem(404, "Not Found", "There is nothing at this address.") : route->answer(request);
    }

  private:
    const Route* find(const HttpRequest& request) const {
        const auto found = std::ranges::find_if(routes_, [&](const Route& route) { return leads_to(route, request.path) && serves(route, request.method); });
        return found == routes_.end() ? nullptr : &*found;
    }

    std::string allowed(const std::string& path) const {
        const bool posts = std::ranges::any_of(routes_, [&](const Route& route) { return route.method == "POST" && leads_to(route, path); });
        return posts ? "GET, HEAD, POST" : "GET, HEAD";
    }

    const Access& access_;
    Routes routes_;
};

}  // namespace

HttpHandler record_routes(const Desk& desk, const Access& access) {
    const auto dispatch = std::make_shared<const Dispatch>(desk, access);
    return {.admit = [dispatch](const HttpRequest& head) { return dispatch->admit(head); },
            .answer = [dispatch](const HttpRequest& request) { return dispatch->answer(request); }};
}

}  // namespace rapporteur
