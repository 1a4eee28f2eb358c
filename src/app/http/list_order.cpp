#include "app/http/list_order.h"

#include <algorithm>
#include <array>

#include "reading/claim_names.h"

namespace rapporteur {
namespace {

constexpr std::string_view deadline = "deadline";  // what the shelf calls the order of deadlines
constexpr std::string_view undated = "~";          // where entries without a date stand in the order of a topic that begins with the latest

bool backwards(std::string_view sort) { return sort.starts_with('-'); }

std::string_view name_in(std::string_view sort) { return sort.substr(backwards(sort) ? 1 : 0); }

/// The topic begins with the latest; what has no date stands at the end both ways.
std::vector<ShelfStretch> by_date(std::string_view sort) {
    if (backwards(sort)) return {ShelfStretch{}};
    return {{.backwards = true, .below = std::string(undated)}, {.from = std::string(undated)}};
}

std::vector<ShelfStretch> by_deadline(std::string_view sort) {
    return {{.order = std::string(deadline), .backwards = backwards(sort)}, {.tag = "due:none"}};
}

std::vector<ShelfStretch> within_deadlines(const OrderAsked& asked, std::string_view today) {
    ShelfStretch one{.order = std::string(deadline), .backwards = backwards(asked.sort)};
    (asked.due == "open" ? one.from : one.below) = today;
    return {one};
}

/// From the firmest: agreed before hoped.
std::vector<std::string> ladder() {
    std::vector<std::string> names;
    for (const Strength each : {Strength::agreed, Strength::pledged, Strength::will, Strength::ready, Strength::urged, Strength::hoped}) names.emplace_back(name_of(each));
    return names;
}

/// The entries of one value after those of another. Where one is asked for, there is no other.
std::vector<ShelfStretch> by_values(std::string_view sort, const std::vector<std::string>& tags, std::vector<std::string> values) {
    const std::string filter = std::string(name_in(sort)) + ":";
    if (std::ranges::any_of(tags, [&](const std::string& tag) { return tag.starts_with(filter); })) return {ShelfStretch{}};
    if (backwards(sort)) std::ranges::reverse(values);
    std::vector<ShelfStretch> out;
    for (const std::string& value : values) out.push_back({.tag = filter + value});
    return out;
}

std::string listed(const std::vector<std::string_view>& names) {
    std::string out;
    for (const std::string_view name : names) out += (out.empty() ? "" : ", ") + std::string(name);
    return out;
}

std::string fault_of(std::string_view topic, const OrderAsked& asked) {
    const auto& orders = orders_of(topic);
    if (!asked.sort.empty() && orders.empty()) return "There is no sort to ask " + std::string(topic) + " for.";
    if (!asked.sort.empty() && std::ranges::find(orders, name_in(asked.sort)) == orders.end()) return "sort: one of " + listed(orders) + ", with - before it for the other way round.";
    if (!asked.due.empty() && !asked.sort.empty() && name_in(asked.sort) != deadline) return "due=" + asked.due + " stands in the order of the deadline only: sort=deadline or sort=-deadline.";
    return "";
}

}  // namespace

const std::vector<std::string_view>& orders_of(std::string_view topic) {
    static const std::vector<std::string_view> none, commitments{"deadline", "date", "strength", "side"};
    return topic == "commitments" ? commitments : none;
}

ListOrder list_order(std::string_view topic, const OrderAsked& asked, const std::vector<std::string>& tags, std::string_view today, const ValuesOf& values) {
    if (std::string fault = fault_of(topic, asked); !fault.empty()) return {.fault = std::move(fault)};
    if (!asked.due.empty()) return {.stretches = within_deadlines(asked, today), .whole = false};
    const std::string_view name = name_in(asked.sort);
    if (name == "date") return {.stretches = by_date(asked.sort)};
    if (name == deadline) return {.stretches = by_deadline(asked.sort)};
    if (name == "strength") return {.stretches = by_values(asked.sort, tags, ladder())};
    if (name == "side") return {.stretches = by_values(asked.sort, tags, values(name))};
    return {};
}

}  // namespace rapporteur
