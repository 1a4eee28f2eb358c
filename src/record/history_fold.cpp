#include <map>
#include <set>

#include "record/fact_fold.h"
#include "record/scales.h"
#include "record/series_fold.h"

namespace rapporteur {
namespace {

/// The body a document tells the history of: the stated one, else that of its only session.
EntityId subject(const FoldState& state, std::size_t d, const HistoryClaim& claim) {
    if (claim.subject) return state.body_id(d, *claim.subject);
    return state.sole[d] ? state.sessions.sessions[*state.sole[d]].body : EntityId();
}

/// A yearly count from `since` makes the n-th session one of the year since + n - 1.
void compare(History& history, const std::vector<Session>& sessions) {
    if (!history.since) return;
    for (const Session& session : sessions) {
        if (session.body != history.body || session.kind != SessionKind::regular) continue;
        if (!session.ordinal || !session.date) continue;
        const int expected = *history.since.value + *session.ordinal.value - 1;
        auto& list = session.date.value->first.year == expected ? history.agrees : history.disagrees;
        list.push_back(session.id);
    }
}

}  // namespace

std::vector<History> fold_history(const FoldState& state) {
    std::map<EntityId, std::vector<Said<int>>> told;
    for (std::size_t d = 0; d < state.input.documents.size(); ++d) {
        for (const HistoryClaim& claim : state.reading(d).history) {
            const EntityId body = subject(state, d, claim);
            if (body.empty()) continue;
            told[body].push_back({claim.since, {DocumentIndex(d), claim.span, claim.rule, {}, 0}, false, false});
        }
    }
    const FactFold<int, NumberScale> fold(state.input.documents, NumberScale{});
    std::vector<History> out;
    for (auto& [body, said] : told) {
        History history;
        history.body = body;
        history.since = fold.fold(std::move(said));
        compare(history, state.sessions.sessions);
        out.push_back(std::move(history));
    }
    return out;
}

}  // namespace rapporteur
