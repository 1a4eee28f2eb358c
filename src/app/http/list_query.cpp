#include "app/http/list_query.h"

#include <algorithm>
#include <charconv>
#include <limits>
#include <map>

namespace rapporteur {
namespace {

constexpr std::int64_t most_at_once = 1000;

using Filters = std::map<std::string_view, std::vector<std::string_view>>;

const Filters& all_filters() {
    static const Filters filters{
        {"mechanisms", {"side"}},
        {"bodies", {"side", "kind"}},
        {"sessions", {"side", "year", "body", "status", "mode"}},
        {"people", {"side"}},
        {"commitments", {"side", "strength", "area", "session", "body", "year", "due"}},
        {"instruments", {"kind", "session", "body", "year"}},
        {"figures", {"side", "unit"}},
        {"gaps", {"body", "kind"}},
        {"expectations", {"body"}},
        {"conflicts", {"slot"}},
        {"review", {"kind"}},
        {"documents", {"language", "outlet", "year", "session"}},
    };
    return filters;
}

}  // namespace

const std::vector<std::string_view>& listed_topics() {
    static const std::vector<std::string_view> topics{"mechanisms", "bodies", "sessions", "people", "commitments", "instruments", "figures", "gaps", "expectations", "conflicts", "review", "documents"};
    return topics;
}

const std::vector<std::string_view>& filters_of(std::string_view topic) {
    static const std::vector<std::string_view> none;
    const auto found = all_filters().find(topic);
    return found == all_filters().end() ? none : found->second;
}

std::optional<std::int64_t> number_in(std::string_view text, std::int64_t most) {
    std::int64_t number = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failed != std::errc{} || end != text.data() + text.size() || number < 0 || number > most) return {};
    return number;
}

ListQuery list_query(std::string_view topic, const HttpRequest& request) {
    ListQuery out;
    out.query.topic = topic;
    const auto& filters = filters_of(topic);
    for (const auto& [name, value] : request.query) {
        if (name == "limit" || name == "after") {
            const auto number = number_in(value, name == "limit" ? most_at_once : std::numeric_limits<std::int64_t>::max());
            if (!number || (name == "limit" && *number == 0)) out.fault = name + ": a number" + (name == "limit" ? " from 1 to 1000" : ", the `next` of the page before") + ", not \"" + value + "\".";
            if (name == "limit") out.query.limit = std::size_t(number.value_or(1));
            if (name == "after") out.query.after = number.value_or(0);
        } else if (name == "modified_since") {
            out.query.modified_since = value;
        } else if (name == "facets") {
            out.facets = value == "1";
        } else if (std::ranges::find(filters, name) != filters.end()) {
            if (!value.empty()) out.query.tags.push_back(name + ":" + value);
        } else {
            out.fault = "There is no " + name + " to ask " + std::string(topic) + " for.";
        }
    }
    if (!out.query.modified_since.empty() && !out.query.tags.empty()) out.fault = "modified_since goes with limit and after only.";
    return out;
}

}  // namespace rapporteur
