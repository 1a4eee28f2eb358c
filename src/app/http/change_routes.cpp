#include "app/http/change_routes.h"

#include <array>
#include <boost/json.hpp>

#include "app/http/item_titles.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::size_t most_told = 50;  // of each topic
constexpr std::array<std::string_view, 7> topics = {"sessions", "bodies", "people", "commitments", "instruments", "figures", "documents"};

json::object told(std::string_view topic, const ShelvedItem& item) {
    json::object out{{"id", item.id}};
    boost::system::error_code broken;
    if (!item.removed) out["title"] = title_of_item(topic, json::parse(item.json, broken));
    return out;
}

Result<json::object> changes_of(Shelf& shelf, std::string_view topic, const std::string& since) {
    const auto page = shelf.list({.topic = std::string(topic), .tags = {}, .limit = most_told, .modified_since = since});
    if (!page) return page.error();
    json::array added, changed, removed;
    for (const ShelvedItem& item : page->items) {
        json::array& list = item.removed ? removed : item.created >= since ? added : changed;
        list.push_back(told(topic, item));
    }
    return json::object{{"added", std::move(added)}, {"changed", std::move(changed)}, {"removed", std::move(removed)}, {"more", page->next != 0}};
}

HttpResponse changes(const Desk& desk, const HttpRequest& request) {
    const std::string& since = request.asked("since");
    if (since.size() < 10) return http_problem(400, "Bad Request", "since: a time, as 2026-11-22T08:00:00Z.");
    desk.keeper.catch_up();
    return desk.shelves.with([&](Shelf& shelf) -> HttpResponse {
        // Asked first: what comes to the shelf meanwhile is told again the next time.
        const auto stamp = shelf.stamp();
        if (!stamp) return http_failure(stamp.error());
        const std::string now = *stamp && !(*stamp)->changes_after.empty() ? (*stamp)->changes_after : desk.now();
        json::object by_topic;
        for (const std::string_view topic : topics) {
            auto some = changes_of(shelf, topic, since);
            if (!some) return http_failure(some.error());
            by_topic[topic] = *std::move(some);
        }
        const json::object all{{"since", since}, {"now", now}, {"topics", std::move(by_topic)}};
        return {.body = json::serialize(all), .headers = {{"Cache-Control", "no-store"}}};
    });
}

}  // namespace

Routes change_routes(const Desk& desk) {
    return {{"GET", "/api/v1/changes", [&desk](const HttpRequest& request) { return changes(desk, request); }}};
}

}  // namespace rapporteur
