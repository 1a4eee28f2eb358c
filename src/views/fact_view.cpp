#include "views/fact_view.h"

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

void show_cited(TextPage& page, const std::vector<Cited>& cited, std::size_t indent) {
    for (const Cited& one : cited) page.line(line_of(one, page.say()), indent);
}

std::string name_of_slot(const std::string& slot, const Messages& say) {
    const auto slash = slot.find('/');
    if (slash == std::string::npos) return say.name("slot", slot);
    return say("slot." + slot.substr(0, slash), {slot.substr(slash + 1)});
}

/// Names of closed sets are translated; other values are shown as they are.
std::string value_text(const FactView& fact, const std::string& value, const Messages& say) {
    return fact.slot == "mode" || fact.slot == "status" ? say.name(fact.slot, value) : value;
}

}  // namespace

boost::json::value to_json(const FactView& fact) {
    const auto one = [](const CitedValue& value) { return to_json(value); };
    Fields out;
    out.put("slot", fact.slot);
    if (fact.value) out.put("value", fact.value->value).put("sources", boost::json::value(fact.value->sources));
    if (fact.value) out.list("cited", fact.value->cited, [](const Cited& cited) { return to_json(cited); });
    return out.any("conflicts", fact.conflicts, one).any("plans", fact.plans, one).take();
}

void show(TextPage& page, const FactView& fact, std::size_t indent) {
    const Messages& say = page.say();
    const std::string slot = name_of_slot(fact.slot, say);
    if (fact.value) {
        page.line(say("fact.value",
                      {slot, value_text(fact, fact.value->value, say), say.count("sources", fact.value->sources)}),
                  indent);
        show_cited(page, fact.value->cited, indent + 4);
    } else if (!fact.conflicts.empty()) {
        page.warning(say("fact.undecided", {slot}), indent);
    }
    for (const CitedValue& other : fact.conflicts) {
        page.warning(say("fact.conflict", {value_text(fact, other.value, say), say.count("sources", other.sources)}),
                     indent + 2);
        show_cited(page, other.cited, indent + 4);
    }
    for (const CitedValue& plan : fact.plans) {
        if (fact.value && plan.value == fact.value->value) continue;  // it came as announced
        const std::string sources = say.count("sources", plan.sources);
        const bool just_announced = fact.slot == "status";
        page.line(just_announced ? say("fact.announced", {sources})
                                 : say("fact.plan", {value_text(fact, plan.value, say), sources}),
                  indent + 2);
        show_cited(page, plan.cited, indent + 4);
    }
}

}  // namespace rapporteur
