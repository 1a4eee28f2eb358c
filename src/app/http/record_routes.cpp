#include "app/http/record_routes.h"

#include <algorithm>
#include <exception>
#include <memory>

#include "app/http/act_routes.h"
#include "app/http/change_routes.h"
#include "app/http/description_routes.h"
#include "app/http/event_routes.h"
#include "app/http/explain_routes.h"
#include "app/http/export_routes.h"
#include "app/http/list_routes.h"
#include "app/http/name_routes.h"
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

Routes joined(std::vector<Routes> parts) {
    Routes all;
    for (Routes& part : parts) std::ranges::move(part, std::back_inserter(all));
    return all;
}

class Dispatch {
  public:
    Dispatch(const Access& access, Routes routes) : access_(access), routes_(std::move(routes)) {}

    Admission admit(const HttpRequest& head) const {
        if (const Route* const route = find(head)) return {access_.refusal(head, route->gate), route->body_bytes, route->apart};
        HttpResponse refused = http_problem(405, "Method Not Allowed", "This address does not understand " + head.method + ".");
        refused.headers.emplace_back("Allow", allowed(head.path));
        return {std::move(refused), 0, false};
    }

    HttpResponse answer(const HttpRequest& request) const {
        const Route* const route = find(request);
        if (route == nullptr) return http_not_found("There is nothing at this address.");
        HttpResponse made = answer_from(*route, request);
        if (made.more) made.more = while_known(request, std::move(made.more));
        return made;
    }

  private:
    /// What is thrown (out of memory, most likely) fails this answer and no other.
    static HttpResponse answer_from(const Route& route, const HttpRequest& request) {
        try {
            return route.answer(request);
        } catch (const std::exception& exception) {
            return http_problem(500, "Internal Server Error", exception.what());
        }
    }

    const Route* find(const HttpRequest& request) const {
        const auto found = std::ranges::find_if(routes_, [&](const Route& route) { return leads_to(route, request.path) && serves(route, request.method); });
        return found == routes_.end() ? nullptr : &*found;
    }

    /// What goes on ends with the session it was asked in.
    std::function<std::optional<std::string>()> while_known(const HttpRequest& request, std::function<std::optional<std::string>()> more) const {
        return [this, request, more = std::move(more)]() -> std::optional<std::string> {
            if (!access_.caller(request)) return {};
            return more();
        };
    }

    std::string allowed(const std::string& path) const {
        std::string methods = "GET, HEAD";
        for (const Route& route : routes_) {
            if (route.method != "GET" && leads_to(route, path)) methods += ", " + std::string(route.method);
        }
        return methods;
    }

    const Access& access_;
    Routes routes_;
};

}  // namespace

HttpHandler record_routes(const Desk& desk, const Access& access, Routes first) {
    Routes all = joined({std::move(first), act_routes(desk, access), upload_routes(desk), event_routes(desk), search_routes(desk), change_routes(desk), explain_routes(desk), export_routes(desk), name_routes(desk),
                         view_routes(desk), list_routes(desk), description_routes(), page_routes()});
    const auto dispatch = std::make_shared<const Dispatch>(access, std::move(all));
    return {.admit = [dispatch](const HttpRequest& head) { return dispatch->admit(head); },
            .answer = [dispatch](const HttpRequest& request) { return dispatch->answer(request); }};
}

}  // namespace rapporteur
