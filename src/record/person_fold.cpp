#include "record/person_fold.h"

#include <cstdlib>
#include <set>
#include <tuple>

#include "record/act_joins.h"
#include "record/spelling.h"

namespace rapporteur {
namespace {

constexpr int most_years_off = 2;  // how far a short name may be from the dates of the person it is taken for

/// One way in which documents name a person: party and name; for a name of one word also the office and the year, for
/// such a name means another person in another year. Ways with the same id are one.
struct Form {
    EntityId id;
    Party party;
    std::vector<std::string> spelling;
    std::map<std::string, std::set<int>> years;  ///< of documents, by office; -1: undated
    bool is_short() const { return spelling.size() < 2; }
};

int year_of(const RecordDocument& document) {
    return document.date.first.empty() ? -1 : document.date.first.year;
}

class PersonFolder {
  public:
    PersonFolder(const FoldInput& input, const std::vector<RecordDocument>& documents)
        : input_(input), documents_(documents) {}

    PersonFold fold() {
        gather_forms();
        Clusters clusters(forms_.size());
        const auto find = [this](const EntityId& id) { return number_of(id); };
        join_by_acts(input_, EntityKind::person, find, clusters);
        join_spellings(clusters);
        join_left_out_names(clusters);
        join_misspelt(clusters);
        join_without_party(clusters);
        join_short(clusters);
        return make_people(clusters);
    }

  private:
    void gather_forms() {
        std::map<EntityId, Form> forms;
        form_ids_.resize(input_.documents.size());
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            for (const PersonClaim& claim : input_.documents[d].reading->people) {
                Form form{{}, claim.party, shared_spelling(claim.name, input_.words), {}};
                const EntityId& id = form_ids_[d].emplace_back(form_id(claim, form, year_of(documents_[d])));
                Form& known = forms.emplace(id, std::move(form)).first->second;
                known.id = id;
                for (const OfficeClaim& office : claim.offices) {
                    known.years[input_.words.key(office.title)].insert(year_of(documents_[d]));
                }
            }
        }
        for (auto& [id, form] : forms) {
            numbers_.emplace(id, forms_.size());
            forms_.push_back(std::move(form));
        }
    }

    EntityId form_id(const PersonClaim& claim, const Form& form, int year) const {
        EntityId id = "person/";
        if (!claim.party.empty()) id += input_.words.slug(claim.party) + "/";
        id += input_.words.slug(input_.words.key(claim.name));
        if (!form.is_short()) return id;
        if (!claim.offices.empty()) id += "-" + input_.words.slug(input_.words.key(claim.offices[0].title));
        if (year > 0) id += "-" + std::to_string(year);
        return id;
    }

    std::optional<std::size_t> number_of(const EntityId& id) const {
        const auto found = numbers_.find(id);
        if (found == numbers_.end()) return {};
        return found->second;
    }

    /// One party, one name, however romanised (R16, R17).
    void join_spellings(Clusters& clusters) const {
        std::map<std::pair<Party, std::vector<std::string>>, std::size_t> first;
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (forms_[i].is_short()) continue;
            clusters.join(first.emplace(std::pair{forms_[i].party, forms_[i].spelling}, i).first->second, i);
        }
    }

    /// "Sergey Ryabkov" is "Sergey Alexeevich Ryabkov", if nobody else of his party could be (R17).
    void join_left_out_names(Clusters& clusters) const {
        using Ends = std::tuple<Party, std::string, std::string>;
        std::map<Ends, std::set<std::size_t>> longer;
        const auto ends = [&](std::size_t i) {
            return Ends{forms_[i].party, forms_[i].spelling.front(), forms_[i].spelling.back()};
        };
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (forms_[i].spelling.size() > 2) longer[ends(i)].insert(clusters.of(i));
        }
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (forms_[i].spelling.size() != 2) continue;
            const auto found = longer.find(ends(i));
            if (found != longer.end() && found->second.size() == 1) clusters.join(*found->second.begin(), i);
        }
    }

    /// One letter apart and seen in the same office (R17).
    void join_misspelt(Clusters& clusters) const {
        std::map<std::tuple<Party, std::string, std::string>, std::vector<std::size_t>> groups;
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (forms_[i].is_short()) continue;
            for (const auto& [office, years] : forms_[i].years) {
                for (const std::string& word : forms_[i].spelling) groups[{forms_[i].party, office, word}].push_back(i);
            }
        }
        for (const auto& [key, group] : groups) {
            for (std::size_t a = 0; a < group.size(); ++a) {
                for (std::size_t b = a + 1; b < group.size(); ++b) {
                    if (one_letter_apart(forms_[group[a]].spelling, forms_[group[b]].spelling)) {
                        clusters.join(group[a], group[b]);
                    }
                }
            }
        }
    }

    void join_without_party(Clusters& clusters) const {
        std::map<std::vector<std::string>, std::set<std::size_t>> known;
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].is_short() && !forms_[i].party.empty()) known[forms_[i].spelling].insert(clusters.of(i));
        }
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            const auto found = known.find(forms_[i].spelling);
            if (!forms_[i].party.empty() || found == known.end() || found->second.size() != 1) continue;
            clusters.join(*found->second.begin(), i);
        }
    }

    /// "Premier Li" is the Li who is seen as Premier nearest in time (R18).
    void join_short(Clusters& clusters) const {
        std::map<std::pair<Party, std::string>, std::vector<std::size_t>> bearers;
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (forms_[i].is_short()) continue;
            const auto& spelling = forms_[i].spelling;
            for (const std::string& word : std::set<std::string>{spelling.front(), spelling.back()}) {
                bearers[{forms_[i].party, word}].push_back(i);
            }
        }
        for (std::size_t i = 0; i < forms_.size(); ++i) {
            if (!forms_[i].is_short() || forms_[i].spelling.empty()) continue;
            const auto found = bearers.find({forms_[i].party, forms_[i].spelling[0]});
            if (found == bearers.end()) continue;
            if (const auto meant = nearest(forms_[i], found->second, clusters)) clusters.join(*meant, i);
        }
    }

    std::optional<std::size_t> nearest(const Form& form, const std::vector<std::size_t>& bearers,
                                       Clusters& clusters) const {
        std::map<std::size_t, int> years_off;  // by cluster
        for (std::size_t bearer : bearers) {
            const auto off = distance(form, forms_[bearer]);
            if (!off) continue;
            const auto place = years_off.emplace(clusters.of(bearer), *off).first;
            place->second = std::min(place->second, *off);
        }
        std::optional<std::size_t> best;
        int least = most_years_off + 1, times = 0;
        for (const auto& [cluster, off] : years_off) {
            times = off < least ? 1 : times + (off == least ? 1 : 0);
            if (off < least) std::tie(best, least) = std::pair{std::optional(cluster), off};
        }
        return times == 1 ? best : std::nullopt;
    }

    /// Years between the two in an office they share; a form without office or date is near everyone.
    static std::optional<int> distance(const Form& form, const Form& bearer) {
        if (form.years.empty()) return 0;
        std::optional<int> least;
        for (const auto& [office, years] : form.years) {
            const auto shared = bearer.years.find(office);
            if (shared == bearer.years.end()) continue;
            for (int a : years) {
                for (int b : shared->second) {
                    const int off = a < 0 || b < 0 ? 0 : std::abs(a - b);
                    least = std::min(least.value_or(off), off);
                }
            }
        }
        return least;
    }

    /// The form whose id the person bears: a full name with a party, then by id.
    std::size_t foremost(const std::vector<std::size_t>& members) const {
        const auto rank = [&](std::size_t i) {
            return std::tuple{!forms_[i].party.empty(), !forms_[i].is_short(), forms_[i].spelling.size() == 2};
        };
        std::size_t best = members[0];
        for (std::size_t member : members) {
            if (rank(member) > rank(best)) best = member;
        }
        return best;
    }

    PersonFold make_people(Clusters& clusters) const {
        std::map<std::size_t, std::vector<std::size_t>> members;
        for (std::size_t i = 0; i < forms_.size(); ++i) members[clusters.of(i)].push_back(i);
        std::map<EntityId, Person> sorted;
        for (const auto& [cluster, forms] : members) {
            const Form& first = forms_[foremost(forms)];
            Person person;
            person.id = first.id;
            person.party = first.party;
            for (std::size_t form : forms) {
                if (forms_[form].id != first.id) person.aliases.push_back(forms_[form].id);
            }
            sorted.emplace(person.id, std::move(person));
        }
        PersonFold out;
        for (auto& [id, person] : sorted) {
            const auto number = std::uint32_t(out.people.size());
            out.by_id.emplace(id, number);
            for (const EntityId& alias : person.aliases) out.by_id.emplace(alias, number);
            out.people.push_back(std::move(person));
        }
        out.of.resize(input_.documents.size());
        for (std::size_t d = 0; d < form_ids_.size(); ++d) {
            for (const EntityId& id : form_ids_[d]) out.of[d].push_back(out.by_id.at(id));
        }
        add_names(out);
        return out;
    }

    void add_names(PersonFold& out) const {
        std::vector<std::map<std::pair<std::string, std::string>, PersonName>> names(out.people.size());
        for (std::size_t d = 0; d < input_.documents.size(); ++d) {
            const Reading& reading = *input_.documents[d].reading;
            for (std::size_t p = 0; p < reading.people.size(); ++p) {
                const PersonClaim& claim = reading.people[p];
                const Support support{
                    DocumentIndex(d), claim.mentions.empty() ? Span{} : claim.mentions[0], claim.rule, {}, 0};
                out.people[out.of[d][p]].mentions.push_back(support);
                PersonName& name = names[out.of[d][p]][{claim.name, reading.source.language}];
                name.name = claim.name;
                name.language = reading.source.language;
                name.supports.push_back(support);
            }
        }
        for (std::size_t p = 0; p < out.people.size(); ++p) {
            Person& person = out.people[p];
            tidy(person.mentions);
            std::tuple<bool, std::size_t, std::size_t> best{};
            for (auto& [key, name] : names[p]) {
                tidy(name.supports);
                const bool full = input_.words.latin(name.name).size() > 1;
                const std::tuple rank{full, count_sources(input_.documents, name.supports), name.name.size()};
                if (rank > best) std::tie(best, person.name) = std::tie(rank, name.name);
                person.names.push_back(std::move(name));
            }
        }
        each_act<SetSlot>(input_, [&](const SetSlot& act, ActNumber number) {
            const auto found = out.by_id.find(act.entity);
            if (act.slot != "name" || found == out.by_id.end()) return;
            out.people[found->second].name = act.value;
            out.people[found->second].named_by = number;
        });
    }

    const FoldInput& input_;
    const std::vector<RecordDocument>& documents_;
    std::vector<Form> forms_;  // by id
    std::map<EntityId, std::size_t> numbers_;
    std::vector<std::vector<EntityId>> form_ids_;  // [document][person]
};

}  // namespace

PersonFold fold_people(const FoldInput& input, const std::vector<RecordDocument>& documents) {
    return PersonFolder(input, documents).fold();
}

}  // namespace rapporteur
