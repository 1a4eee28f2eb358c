#include "reading/main_parties.h"

#include <algorithm>
#include <map>

namespace rapporteur {
namespace {

constexpr int weight_of_name = 3;   ///< of a state's name, against one of a place in it
constexpr int weight_of_pair = 10;  ///< of two sides named side by side

/// How much is said of each party.
class Tally {
  public:
    void count(const Party& party, int weight) {
        if (const auto found = find(party); found != counts_.end()) {
            found->second += weight;
        } else {
            counts_.emplace_back(party, weight);
        }
    }
    int of(const Party& party) {
        const auto found = find(party);
        return found == counts_.end() ? 0 : found->second;
    }
    /// Those of which most is said; of equals the one named first.
    std::vector<Party> first_two() {
        std::stable_sort(counts_.begin(), counts_.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
        std::vector<Party> out;
        for (std::size_t i = 0; i < counts_.size() && i < 2; ++i) out.push_back(counts_[i].first);
        return out;
    }

  private:
    std::vector<std::pair<Party, int>>::iterator find(const Party& party) {
        return std::find_if(counts_.begin(), counts_.end(), [&](const auto& c) { return c.first == party; });
    }

    std::vector<std::pair<Party, int>> counts_;
};

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
    Tally tally;
    for (const Party& party : namings(draft, {s.c_country, s.c_demonym})) tally.count(party, weight_of_name);
    for (const Party& party : namings(draft, {s.c_capital, s.c_city, s.c_region})) tally.count(party, 1);
    std::vector<Party> pair = tally.first_two();
    auto pairs = named_side_by_side(draft);
    int best = pair.size() < 2 ? 0 : tally.of(pair[0]) + tally.of(pair[1]) + weight_of_pair * pairs[std::minmax(pair[0], pair[1])];
    for (const auto& [sides, times] : pairs) {
        const int alone = tally.of(sides.first) + tally.of(sides.second);
        if (alone == 0 || alone + weight_of_pair * times <= best) continue;
        best = alone + weight_of_pair * times;
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
