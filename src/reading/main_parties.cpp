#include "reading/main_parties.h"

#include <algorithm>
#include <map>

namespace rapporteur {
namespace {

constexpr int weight_of_pair = 3;  ///< how many single namings a naming side by side is worth

struct Naming {
    TokenIndex begin = 0, end = 0;
    Party party;
};

std::vector<Naming> namings(const Draft& draft, std::initializer_list<Symbol> classes) {
    std::vector<Naming> out;
    for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
        for (const Symbol cls : classes) {
            TokenIndex end = 0;
            const EntryId entry = draft.term_at(at, cls, &end);
            if (entry != 0) out.push_back({at, end, draft.name(draft.attribute(entry, draft.schema.a_party))});
        }
    }
    return out;
}

/// "Chad and the Republic of Mali", "Chad-Mali": nothing between the two but what joins them.
bool side_by_side(const Draft& draft, const Naming& a, const Naming& b) {
    const Schema& s = draft.schema;
    if (a.party == b.party || b.begin <= a.end || draft.sentence_of(a.begin) != draft.sentence_of(b.begin)) return false;
    if (!draft.is(a.end, s.c_conjunction) && !draft.is(a.end, s.c_dash)) return false;
    return b.begin == a.end + 1 || (b.begin == a.end + 2 && draft.is(a.end + 1, s.c_determiner));
}

}  // namespace

std::vector<Party> most_named(const Draft& draft) {
    const Schema& s = draft.schema;
    auto named = namings(draft, {s.c_country, s.c_demonym});
    if (named.empty()) named = namings(draft, {s.c_capital, s.c_city, s.c_region});
    std::vector<std::pair<int, Party>> counts;
    const auto count_of = [&](const Party& party) -> int& {
        const auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.second == party; });
        return (found != counts.end() ? *found : *counts.insert(counts.end(), {0, party})).first;
    };
    for (const Naming& naming : named) ++count_of(naming.party);
    std::map<std::pair<Party, Party>, int> pairs;
    const auto all = namings(draft, {s.c_country, s.c_demonym, s.c_organisation});
    for (std::size_t i = 1; i < all.size(); ++i) {
        if (side_by_side(draft, all[i - 1], all[i])) ++pairs[std::minmax(all[i - 1].party, all[i].party)];
    }
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Party> pair;
    for (std::size_t i = 0; i < counts.size() && i < 2; ++i) pair.push_back(counts[i].second);
    int best = 0;
    for (std::size_t i = 0; i < counts.size() && i < 2; ++i) best += counts[i].first;
    if (pair.size() == 2) best += weight_of_pair * pairs[std::minmax(pair[0], pair[1])];
    for (const auto& [sides, times] : pairs) {
        const int weight = count_of(sides.first) + count_of(sides.second) + weight_of_pair * times;
        if (weight <= best) continue;
        best = weight;
        pair = {sides.first, sides.second};
    }
    return pair;
}

std::vector<Party> main_parties(const Draft& draft) {
    for (const BodyClaim& body : draft.reading.bodies) {
        if (body.kind != BodyKind::organization && body.parties.size() >= 2) return body.parties;
    }
    auto pair = most_named(draft);
    if (pair.size() < 2) return {};
    std::sort(pair.begin(), pair.end());
    return pair;
}

}  // namespace rapporteur
