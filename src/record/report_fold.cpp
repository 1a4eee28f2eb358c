#include "record/report_fold.h"

#include <map>
#include <set>

#include "record/scales.h"

namespace rapporteur {
namespace {

bool on_the_day_of(const RecordDocument& document, const SessionClaim& claim) {
    if (!claim.date || document.date.first.empty()) return false;
    return DateScale{}.agree(claim.date->value, document.date);
}

/// The session at which a document's report was heard: the only one of the parent that the document tells of as held
/// or, of several, the only one on the document's day (R34).
std::optional<std::uint32_t> heard_at(const FoldState& state, std::size_t d, BodyIndex parent) {
    const auto& claims = state.reading(d).sessions;
    std::set<std::uint32_t> held, that_day;
    for (std::size_t s = 0; s < claims.size(); ++s) {
        const bool of_parent = state.bodies.of[d][claims[s].body] == state.bodies.of[d][parent];
        if (!of_parent || claims[s].status != SessionStatus::held) continue;
        held.insert(state.sessions.of[d][s]);
        if (on_the_day_of(state.documents[d], claims[s])) that_day.insert(state.sessions.of[d][s]);
    }
    const std::set<std::uint32_t>& meant = held.size() > 1 ? that_day : held;
    if (meant.size() != 1) return {};
    return *meant.begin();
}

}  // namespace

std::vector<ReportingLine> fold_reports(FoldState& state) {
    std::map<std::pair<EntityId, EntityId>, std::vector<Support>> lines;  // by child and parent
    std::map<std::uint32_t, std::map<EntityId, std::vector<Support>>> heard;
    for (std::size_t d = 0; d < state.input.documents.size(); ++d) {
        for (const ReportClaim& claim : state.reading(d).reports) {
            const EntityId child = state.body_id(d, claim.child), parent = state.body_id(d, claim.parent);
            if (child == parent) continue;
            const Support support{DocumentIndex(d), claim.span, claim.rule, {}, 0};
            lines[{child, parent}].push_back(support);
            if (const auto session = heard_at(state, d, claim.parent)) heard[*session][child].push_back(support);
        }
    }
    for (auto& [session, reports] : heard) {
        for (auto& [child, supports] : reports) {
            tidy(supports);
            state.sessions.sessions[session].reports.push_back({child, std::move(supports)});
        }
    }
    std::vector<ReportingLine> out;
    for (auto& [line, supports] : lines) {
        tidy(supports);
        out.push_back({line.first, line.second, std::move(supports)});
    }
    return out;
}

}  // namespace rapporteur
