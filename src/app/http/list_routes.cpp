#include "app/http/list_routes.h"

#include <algorithm>
#include <boost/json.hpp>

#include "app/http/list_query.h"
#include "app/http/shelved.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::string_view api = "/api/v1/";

/// The item's JSON with when it came and changed; it ends in a brace.
std::string dated(const ShelvedItem& item) {
    std::string out = item.json.substr(0, item.json.size() - 1);
    return out + ",\"created\":\"" + item.created + "\",\"modified\":\"" + item.modified + "\"}";
}

std::string removals(const ShelfPage& page) {
    json::array out;
    for (const ShelvedItem& item : page.items) {
        if (item.removed) out.push_back(json::object{{"id", item.id}, {"removed", item.modified}});
    }
    return json::serialize(out);
}

std::string joined_items(const ShelfPage& page) {
    std::string out;
    for (const ShelvedItem& item : page.items) {
        if (!item.removed) out += (out.empty() ? "" : ",") + dated(item);
    }
    return out;
}

/// "figures" are told as "series", questions for review as "items".
std::string_view list_name(std::string_view topic) {
    if (topic == "figures") return "series";
    return topic == "review" ? "items" : topic;
}

class Lists {
  public:
    explicit Lists(const Desk& desk) : desk_(desk) {}

    HttpResponse topic(const HttpRequest& request) const {
        const std::string topic = request.path.substr(api.size());
        const auto& topics = listed_topics();
        if (std::ranges::find(topics, topic) == topics.end()) return http_not_found("There is no " + request.path + ". /api tells what there is.");
        desk_.keeper.catch_up();
        return desk_.shelves.with([&](Shelf& shelf) {
            const ListQuery asked = list_query(topic, request, desk_.now().substr(0, std::string_view("2026-01-01").size()), [&](std::string_view filter) { return values_of(shelf, topic, filter); });
            return asked.fault.empty() ? page(request, shelf, asked) : http_problem(400, "Bad Request", asked.fault);
        });
    }

  private:
    static std::vector<std::string> values_of(Shelf& shelf, const std::string& topic, std::string_view filter) {
        const auto counts = shelf.tags(topic, std::string(filter) + ":");
        std::vector<std::string> values;
        if (!counts) return values;
        for (const auto& [value, count] : *counts) values.push_back(value);
        return values;
    }

    static Result<ShelfPage> items(Shelf& shelf, const ListQuery& asked) {
        if (asked.id.empty()) return shelf.list(asked.query);
        auto item = find_by_any_id(shelf, asked.query.topic, asked.id);
        if (!item) return item.error();
        ShelfPage page;
        if (*item) page.items.push_back(**std::move(item));
        page.total = page.items.size();
        return page;
    }

    HttpResponse page(const HttpRequest& request, Shelf& shelf, const ListQuery& asked) const {
        const auto page = items(shelf, asked);
        if (!page) return http_failure(page.error());
        const std::string topic = asked.query.topic;
        std::string body = "{\"" + std::string(list_name(topic)) + "\":[" + joined_items(*page) + "]";
        if (page->total) body += ",\"total\":" + std::to_string(*page->total);
        if (page->next != 0) body += ",\"next\":\"" + std::to_string(page->next) + (page->next_modified.empty() ? "" : "@" + page->next_modified) + "\"";
        if (!asked.query.modified_since.empty()) body += ",\"removed\":" + removals(*page);
        if (topic == "gaps" && asked.query.modified_since.empty()) body += expectations(shelf, asked.query);
        if (const Status failed = add_facets(shelf, asked, body)) return http_failure(*failed);
        if (const Status failed = add_rest(shelf, topic, body)) return http_failure(*failed);
        return tagged(request, {.body = body + "}", .headers = {}});
    }

    /// What is expected stands beside the gaps: those of the same body where one is asked for.
    static std::string expectations(Shelf& shelf, const ShelfQuery& gaps) {
        ShelfQuery query{.topic = "expectations", .tags = {}, .limit = 1000, .modified_since = ""};
        for (const std::string& tag : gaps.tags) {
            if (tag.starts_with("body:")) query.tags.push_back(tag);
        }
        const auto page = shelf.list(query);
        return page ? ",\"expectations\":[" + joined_items(*page) + "]" : "";
    }

    static Status add_facets(Shelf& shelf, const ListQuery& asked, std::string& body) {
        if (!asked.facets) return {};
        json::object facets;
        for (const std::string_view filter : filters_of(asked.query.topic)) {
            if (filter == "session" || filter == "body") continue;  // as many as there are entries
            const auto counts = shelf.tags(asked.query.topic, std::string(filter) + ":");
            if (!counts) return counts.error();
            json::object told;
            for (const auto& [value, count] : *counts) told[value] = count;
            facets[filter] = std::move(told);
        }
        body += ",\"facets\":" + json::serialize(facets);
        return {};
    }

    static Status add_rest(Shelf& shelf, const std::string& topic, std::string& body) {
        if (topic != "mechanisms" && topic != "conflicts") return {};
        const auto stamp = shelf.stamp();
        if (!stamp) return stamp.error();
        if (!*stamp) return {};
        const auto rest = (*stamp)->extra.find(topic);
        if (rest != (*stamp)->extra.end() && rest->second.size() > 2) body += "," + rest->second.substr(1, rest->second.size() - 2);
        return {};
    }

    const Desk& desk_;
};

}  // namespace

Routes list_routes(const Desk& desk) {
    const Lists lists(desk);
    return {{"GET", "/api/v1/", [lists](const HttpRequest& request) { return lists.topic(request); }}};
}

}  // namespace rapporteur
