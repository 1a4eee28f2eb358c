#include "reading/sides.h"

#include <algorithm>

#include "reading/people.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

std::vector<Party> most_named(const Draft& draft) {
    std::vector<std::pair<int, Party>> counts;
    for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
        for (const Symbol cls : {draft.schema.c_country, draft.schema.c_demonym}) {
            const EntryId entry = draft.term_at(at, cls);
            if (entry == 0) continue;
            const Party party = draft.name(draft.attribute(entry, draft.schema.a_party));
            auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.second == party; });
            if (found == counts.end()) found = counts.insert(counts.end(), {0, party});
            ++found->first;
        }
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Party> pair;
    for (std::size_t i = 0; i < counts.size() && i < 2; ++i) pair.push_back(counts[i].second);
    return pair;
}

class Sides {
  public:
    explicit Sides(Draft& draft) : draft_(draft), s_(draft.schema), parties_(main_parties(draft)) {}

    void run() {
        from_offices();
        from_delegations();
        from_partners();
        const Party home = home_party();
        for (PersonClaim& person : draft_.reading.people) {
            if (person.party.empty()) person.party = home;
            for (OfficeClaim& office : person.offices) {
                if (office.party.empty()) office.party = person.party;
            }
        }
    }

  private:
    void from_offices() {
        for (PersonClaim& person : draft_.reading.people) {
            for (const OfficeClaim& office : person.offices) {
                if (person.party.empty()) person.party = office.party;
            }
        }
    }

    void from_delegations() {
        for (const AnnotationId id : draft_.annotations(s_.t_chairing)) {
            const SlotValue* side = draft_.slot(id, s_.s_side);
            const SlotValue* who = draft_.slot(id, s_.s_who);
            if (side == nullptr || who == nullptr || !side->has_range()) continue;
            const auto parties = draft_.parties_in(side->begin, side->end);
            const auto people = people_in(draft_, who->begin, who->end);
            if (parties.size() != 1 || people.size() != 1) continue;
            PersonClaim& person = draft_.reading.people[people[0]];
            if (person.party.empty()) person.party = parties[0];
        }
    }

    /// Two who chair together are of two sides: one known, the other follows.
    void from_partners() {
        if (parties_.size() != 2) return;
        for (const AnnotationId id : draft_.annotations(s_.t_chairing)) {
            std::vector<PersonIndex> people;
            for (const Symbol key : {s_.s_who, s_.s_with}) {
                const SlotValue* range = draft_.slot(id, key);
                if (range == nullptr || !range->has_range()) continue;
                for (const PersonIndex p : people_in(draft_, range->begin, range->end)) people.push_back(p);
            }
            if (people.size() != 2) continue;
            PersonClaim& a = draft_.reading.people[people[0]];
            PersonClaim& b = draft_.reading.people[people[1]];
            if (a.party.empty() && !b.party.empty()) a.party = other(b.party);
            if (b.party.empty() && !a.party.empty()) b.party = other(a.party);
        }
    }

    Party other(const Party& party) const {
        if (party == parties_[0]) return parties_[1];
        return party == parties_[1] ? parties_[0] : Party();
    }

    bool is_main(const Party& party) const { return std::find(parties_.begin(), parties_.end(), party) != parties_.end(); }

    Party home_party() const {
        if (!draft_.home.empty() && (parties_.empty() || is_main(draft_.home))) return draft_.home;
        if (draft_.reading.document.dateline_place) {
            const Party here = place_party(draft_, draft_.reading.document.dateline_place->span);
            if (is_main(here)) return here;
        }
        if (!draft_.home.empty()) return draft_.home;
        const auto named = most_named(draft_);
        return named.empty() ? Party() : named[0];
    }

    Draft& draft_;
    const Schema& s_;
    std::vector<Party> parties_;
};

}  // namespace

std::vector<Party> main_parties(const Draft& draft) {
    for (const BodyClaim& body : draft.reading.bodies) {
        if (body.kind != BodyKind::organization && body.parties.size() >= 2) return body.parties;
    }
    auto pair = most_named(draft);
    if (pair.size() < 2) return {};
    std::sort(pair.begin(), pair.end());
    return pair;
}

void infer_sides(Draft& draft) {
    Sides(draft).run();
}

}  // namespace rapporteur
