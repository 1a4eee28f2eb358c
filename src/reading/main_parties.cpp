#include "reading/main_parties.h"

#include <algorithm>
#include <map>

namespace rapporteur {
namespace {

constexpr int weight_of_pair = 3;  ///< how many single namings a naming side by side is worth

/// The parties of every term of these classes, in the order of the text.
std::vector<Party> namings(const Draft& draft, std::initializer_list<Symbol> classes) {
    std::vector<Party> out;
    for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
        for (const Symbol cls : classes) {
            if (const EntryId entry = draft.term_at(at, cls)) out.push_back(draft.name(draft.attribute(entry, draft.schema.a_party)));
        }
    }
    return out;
}

/// How often two are named side by side: "between Chad and Mali", "Chad-Mali".
std::map<std::pair<Party, Party>, int> named_side_by_side(const Draft& draft) {
    std::map<std::pair<Party, Party>, int> pairs;
    for (const AnnotationId id : draft.annotations(draft.schema.t_pair)) {
        const Annotation& a = draft.lattice.annotation(id);
        auto parties = draft.parties_in(a.begin, a.end);
        if (parties.size() == 2) ++pairs[std::minmax(parties[0], parties[1])];
    }
    return pairs;
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
    for (const Party& party : named) ++count_of(party);
    auto pairs = named_side_by_side(draft);
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Party> pair;
    for (std::size_t i = 0; i < counts.size() && i < 2; ++i) pair.push_back(counts[i].second);
    int best = 0;
    for (std::size_t i = 0; i < counts.size() && i < 2; ++i) best += counts[i].first;
    if (pair.size() == 2) best += weight_of_pair * pairs[std::minmax(pair[0], pair[1])];
    for (const auto& [sides, times] : pairs) {
        const int alone = count_of(sides.first) + count_of(sides.second);
        const int weight = alone + weight_of_pair * times;
        if (alone == 0 || weight <= best) continue;
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
