#pragma once

#include <optional>

#include "views/cited.h"

namespace rapporteur {

/// One slot as views show it: the value, who says so, and who says otherwise.
struct FactView {
    std::string slot;
    std::optional<CitedValue> value;
    std::vector<CitedValue> conflicts;
    std::vector<CitedValue> plans;

    bool known() const { return value || !conflicts.empty() || !plans.empty(); }
};

template <class T, class Text>
FactView view_fact(const ViewSource& from, std::string slot, const Fact<T>& fact, Text text) {
    FactView out{std::move(slot), {}, {}, {}};
    if (fact.value) out.value = cite(from, text(*fact.value), fact.supports);
    for (const Held<T>& held : fact.conflicts) out.conflicts.push_back(cite(from, text(held.value), held.supports));
    for (const Held<T>& held : fact.plans) out.plans.push_back(cite(from, text(held.value), held.supports));
    return out;
}

boost::json::value to_json(const FactView& fact);
/// The slot with its value, then a line for each document cited, then conflicts and plans.
void show(TextPage& page, const FactView& fact, std::size_t indent);

}  // namespace rapporteur
