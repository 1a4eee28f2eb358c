#include <map>
#include <set>

#include "record/fact_fold.h"
#include "record/office_fold.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

/// What is said of the chairs of one session for one side.
struct Side {
    std::vector<Said<EntityId>> said;
    bool several = false;  // one document names more than one chair: all of them are
};

using Sides = std::map<Party, Side>;

/// "After the name stands the chair": the first mention of the person in that document.
Support support_of(const FoldState& state, std::size_t document, const Chair& chair) {
    const auto& mentions = state.reading(document).people.at(chair.person).mentions;
    return {DocumentIndex(document), mentions.empty() ? Span{} : mentions[0], {}, {}, 0};
}

void gather(const FoldState& state, std::size_t d, std::vector<Sides>& sides) {
    const Reading& reading = state.reading(d);
    for (std::size_t s = 0; s < reading.sessions.size(); ++s) {
        std::map<Party, std::set<EntityId>> named;
        for (const Chair& chair : reading.sessions[s].chairs) {
            const Party party = chair.party.empty() ? reading.people.at(chair.person).party : chair.party;
            const EntityId person = state.person_id(d, chair.person);
            Side& side = sides[state.sessions.of[d][s]][party];
            const bool plan = reading.sessions[s].status == SessionStatus::announced;
            side.said.push_back({person, support_of(state, d, chair), false, plan});
            named[party].insert(person);
            side.several = side.several || named[party].size() > 1;
        }
    }
}

void settle(const FactFold<EntityId, IdScale>& fold, const Party& party, Side side, Session& session) {
    if (!side.several) {
        session.chairs.push_back({party, fold.fold(std::move(side.said))});
        return;
    }
    std::map<EntityId, std::vector<Said<EntityId>>> each;
    for (Said<EntityId>& said : side.said) each[said.value].push_back(std::move(said));
    for (auto& [person, said] : each) session.chairs.push_back({party, fold.fold(std::move(said))});
}

}  // namespace

void fold_chairs(FoldState& state) {
    std::vector<Sides> sides(state.sessions.sessions.size());
    for (std::size_t d = 0; d < state.input.documents.size(); ++d) gather(state, d, sides);
    const FactFold<EntityId, IdScale> fold(state.input.documents, IdScale{});
    for (std::size_t s = 0; s < sides.size(); ++s) {
        Session& session = state.sessions.sessions[s];
        for (auto& [party, side] : sides[s]) settle(fold, party, std::move(side), session);
        for (const SessionChair& chair : session.chairs) {
            if (!chair.person) continue;
            auto& chaired = state.people.people[state.people.by_id.at(*chair.person.value)].chaired;
            if (chaired.empty() || chaired.back() != session.id) chaired.push_back(session.id);
        }
    }
}

}  // namespace rapporteur
