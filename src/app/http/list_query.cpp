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

/// In the order of their change the place of an item is its number and when it changed: "17@2026-11-22T08:00:00Z".
void take_number(const std::string& name, const std::string& value, ListQuery& out) {
    const bool limit = name == "limit";
    const std::size_t at = limit ? value.npos : value.find('@');
    if (at != value.npos) out.query.after_modified = value.substr(at + 1);
    const auto number = number_in(std::string_view(value).substr(0, at), limit ? most_at_once : std::numeric_limits<std::int64_t>::max());
    if (!number || (limit && *number == 0)) out.fault = name + ": a number" + (limit ? " from 1 to 1000" : ", the `next` of the page before") + ", not \"" + value + "\".";
    if (limit) out.query.limit = std::size_t(number.value_or(1));
    else out.query.after = number.value_or(0);
}

void take_filter(std::string_view topic, const std::string& name, const std::string& value, ListQuery& out, OrderAsked& asked) {
    const auto& filters = filters_of(topic);
    if (std::ranges::find(filters, name) == filters.end()) {
        out.fault = "There is no " + name + " to ask " + std::string(topic) + " for.";
    } else if (name == "due" && (value == "overdue" || value == "open")) {
        asked.due = value;
    } else if (name == "due" && !value.empty() && value != "yes" && value != "none") {
        out.fault = "due: yes, none, open or overdue, not \"" + value + "\".";
    } else if (!value.empty()) {
        out.query.tags.push_back(name + ":" + value);
    }
}

void set_order(ListQuery& out, const OrderAsked& asked, std::string_view today, const ValuesOf& values) {
    if (!out.query.after_modified.empty() && out.query.modified_since.empty()) out.fault = "after: the `next` of the page before.";
    const bool narrowed = !out.query.tags.empty() || !asked.due.empty() || !asked.sort.empty();
    if (narrowed && !out.query.modified_since.empty()) out.fault = "modified_since goes with limit and after only.";
    if (!out.id.empty() && (narrowed || !out.query.modified_since.empty())) out.fault = "id goes with limit and facets only.";
    if (!out.fault.empty()) return;
    ListOrder order = list_order(out.query.topic, asked, out.query.tags, today, values);
    out.query.stretches = std::move(order.stretches);
    out.query.whole = order.whole;
    out.fault = std::move(order.fault);
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

ListQuery list_query(std::string_view topic, const HttpRequest& request, std::string_view today, const ValuesOf& values) {
    ListQuery out;
    out.query.topic = topic;
    OrderAsked asked;
    for (const auto& [name, value] : request.query) {
        if (name == "limit" || name == "after") {
            take_number(name, value, out);
        } else if (name == "modified_since") {
            out.query.modified_since = value;
        } else if (name == "facets") {
            out.facets = value == "1";
        } else if (name == "sort") {
            asked.sort = value;
        } else if (name == "id") {
            out.id = value;
        } else {
            take_filter(topic, name, value, out, asked);
        }
    }
    if (out.fault.empty()) set_order(out, asked, today, values);
    return out;
}

}  // namespace rapporteur
