#include "reading/main_parties.h"

#include <algorithm>

namespace rapporteur {

std::vector<Party> most_named(const Draft& draft) {
    std::vector<std::pair<int, Party>> counts;
    const auto count = [&](std::initializer_list<Symbol> classes) {
        for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
            for (const Symbol cls : classes) {
                const EntryId entry = draft.term_at(at, cls);
                if (entry == 0) continue;
                const Party party = draft.name(draft.attribute(entry, draft.schema.a_party));
                auto found = std::find_if(counts.begin(), counts.end(), [&](const auto& c) { return c.second == party; });
                if (found == counts.end()) found = counts.insert(counts.end(), {0, party});
                ++found->first;
            }
        }
    };
    count({draft.schema.c_country, draft.schema.c_demonym});
    if (counts.empty()) count({draft.schema.c_capital, draft.schema.c_city, draft.schema.c_region});
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<Party> pair;
    for (std::size_t i = 0; i < counts.size() && i < 2; ++i) pair.push_back(counts[i].second);
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
