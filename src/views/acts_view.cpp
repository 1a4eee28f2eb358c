#include "views/acts_view.h"

#include <boost/json/parse.hpp>
#include <set>

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

struct InWords {
    const Messages& say;

    std::string operator()(const Same& act) const { return say("act.same", {std::string(name_of(act.kind)), act.a, act.b}); }
    std::string operator()(const NotSame& act) const { return say("act.not-same", {std::string(name_of(act.kind)), act.a, act.b}); }
    std::string operator()(const RejectClaim& act) const {
        return say("act.reject", {std::string(name_of(act.kind)), std::to_string(act.span.begin), std::to_string(act.span.end), act.document.substr(0, 12)});
    }
    std::string operator()(const SetSlot& act) const { return say("act.set", {act.entity, act.slot, act.value}); }
    std::string operator()(const TakeClaims& act) const { return say("act.claims", {act.maker, std::to_string(act.readings.size())}); }
    std::string operator()(const Undo& act) const { return say("act.undo", {std::to_string(act.act)}); }
};

}  // namespace

std::string words_of(const ActBody& body, const Messages& say) {
    return std::visit(InWords{say}, body);
}

std::vector<ActRow> view_acts(const std::vector<Act>& acts, const Messages& say) {
    std::set<ActNumber> in_force;
    for (const Act& act : acts_in_force(acts)) in_force.insert(act.number);
    std::vector<ActRow> rows;
    for (const Act& act : acts) rows.push_back({act, in_force.contains(act.number), words_of(act.body, say)});
    return rows;
}

namespace {

/// The readings of claims taken from elsewhere can be many: they are told by their number.
boost::json::value json_of(const ActBody& body) {
    const TakeClaims* const taken = std::get_if<TakeClaims>(&body);
    if (taken == nullptr) return boost::json::parse(act_body_to_json(body));
    return Fields().put("act", std::string_view("claims")).put("maker", taken->maker).put("documents", boost::json::value(taken->readings.size())).take();
}

}  // namespace

boost::json::value to_json(const ActRow& row) {
    Fields out;
    out.put("number", boost::json::value(row.act.number)).put("author", row.act.author).put("time", row.act.time);
    out.put("reason", row.act.reason).put("in_force", boost::json::value(row.in_force)).put("words", row.words);
    return out.put("act", json_of(row.act.body)).take();
}

}  // namespace rapporteur
