#include "views/supports.h"

#include <algorithm>
#include <set>
#include <string_view>

#include "reading/json_fields.h"
#include "record/supports.h"

namespace rapporteur {
namespace {

void sort(std::vector<Supported>& supported) {
    const auto rank = [](const Supported& one) { return std::tie(one.span.begin, one.span.end, one.entity, one.slot); };
    std::ranges::sort(supported, {}, rank);
    const auto same = std::ranges::unique(supported, {}, rank);
    supported.erase(same.begin(), same.end());
}

}  // namespace

std::map<DocumentIndex, std::vector<Supported>> supports_by_document(const Record& record) {
    std::set<std::string_view> pageless;
    for (const Body& organization : record.organizations) pageless.insert(organization.id);
    std::map<DocumentIndex, std::vector<Supported>> out;
    each_support(record, [&](const EntityId& entity, std::string_view slot, const Support& support) {
        if (support.document == no_document || support.span.empty() || entity.empty() || pageless.contains(entity)) return;
        out[support.document].push_back({support.span, entity, std::string(slot)});
    });
    for (auto& [document, supported] : out) sort(supported);
    return out;
}

boost::json::value to_json(const std::vector<Supported>& supported) {
    boost::json::array out;
    for (const Supported& one : supported) out.push_back(Fields().span("span", one.span).put("entity", one.entity).text("slot", one.slot).take());
    return out;
}

}  // namespace rapporteur
