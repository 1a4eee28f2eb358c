#include "record/office_fold.h"

#include <map>

namespace rapporteur {
namespace {

struct OfficeKey {
    Party party;
    std::string title;  // folded

    friend auto operator<=>(const OfficeKey&, const OfficeKey&) = default;
};

using Titles = std::map<std::string, std::vector<Support>>;

void widen(Tenure& tenure, const DateRange& date) {
    if (date.first.empty()) return;
    const Date last = date.last.empty() ? date.first : date.last;
    if (tenure.first.empty() || date.first < tenure.first) tenure.first = date.first;
    if (last > tenure.last) tenure.last = last;
}

std::string most_used(const Titles& titles, const std::vector<FoldDocument>& documents) {
    std::size_t most = 0;
    std::string best;
    for (const auto& [title, supports] : titles) {
        const std::size_t sources = count_sources(documents, supports);
        if (sources > most) std::tie(most, best) = std::tie(sources, title);
    }
    return best;
}

bool by_time(const Tenure& a, const Tenure& b) {
    return std::tie(a.first, a.last, a.person, a.office) < std::tie(b.first, b.last, b.person, b.office);
}

}  // namespace

std::vector<Office> fold_offices(FoldState& state) {
    const FoldInput& input = state.input;
    std::map<OfficeKey, Titles> titles;
    std::map<std::pair<OfficeKey, std::uint32_t>, Tenure> tenures;
    for (std::size_t d = 0; d < input.documents.size(); ++d) {
        const auto& people = state.reading(d).people;
        for (std::size_t p = 0; p < people.size(); ++p) {
            for (const OfficeClaim& claim : people[p].offices) {
                const OfficeKey key{claim.party.empty() ? people[p].party : claim.party, input.words.key(claim.title)};
                const Support support{DocumentIndex(d), claim.span, claim.rule, {}, 0};
                titles[key][claim.title].push_back(support);
                Tenure& tenure = tenures[{key, state.people.of[d][p]}];
                tenure.supports.push_back(support);
                widen(tenure, state.documents[d].date);
            }
        }
    }
    std::map<EntityId, Office> offices;
    for (auto& [key, tenure] : tenures) {
        const auto& [office_key, person] = key;
        EntityId id = "office/";
        if (!office_key.party.empty()) id += input.words.slug(office_key.party) + "/";
        id += input.words.slug(office_key.title);
        Office& office = offices[id];
        office.id = id;
        office.party = office_key.party;
        office.title = most_used(titles[office_key], input.documents);
        tidy(tenure.supports);
        tenure.office = id;
        tenure.person = state.people.people[person].id;
        tenure.title = office.title;
        office.holders.push_back(tenure);
        state.people.people[person].tenures.push_back(std::move(tenure));
    }
    std::vector<Office> out;
    for (auto& [id, office] : offices) {
        std::sort(office.holders.begin(), office.holders.end(), by_time);
        out.push_back(std::move(office));
    }
    for (Person& person : state.people.people) std::sort(person.tenures.begin(), person.tenures.end(), by_time);
    return out;
}

}  // namespace rapporteur
