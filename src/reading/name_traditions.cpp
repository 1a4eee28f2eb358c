#include "reading/name_traditions.h"

#include <algorithm>

namespace rapporteur {
namespace {

/// As the lexicon tells it of the state where the report names it; 0 = none.
Symbol tradition_of(const Draft& draft, const Party& party) {
    const Schema& s = draft.schema;
    for (TokenIndex at = 0; at < draft.lattice.tokens.size(); ++at) {
        for (const Symbol cls : {s.c_country, s.c_demonym}) {
            const EntryId entry = draft.term_at(at, cls);
            if (entry == 0 || draft.name(draft.attribute(entry, s.a_party)) != party) continue;
            if (const Symbol tradition = draft.attribute(entry, s.a_tradition)) return tradition;
        }
    }
    return 0;
}

/// A name of two or three parts is opened by a family name of the tradition, or of several that share it ("chinese+korean").
bool is_of(const Draft& draft, const PersonMention& mention, const std::string& tradition) {
    constexpr TokenIndex longest = 5;  // "Kim Tae - hyo"
    const TokenIndex length = mention.name_end - mention.name_begin;
    if (length < 2 || length > longest) return false;
    const EntryId family = draft.term_at(mention.name_begin, draft.schema.c_family_name_first);
    const std::string& of = draft.name(draft.attribute(family, draft.schema.a_tradition));
    return family != 0 && of.find(tradition) != std::string::npos;
}

}  // namespace

void sides_by_names(Draft& draft, const std::vector<Party>& parties) {
    if (parties.size() != 2) return;
    const Symbol first = tradition_of(draft, parties[0]), second = tradition_of(draft, parties[1]);
    if ((first == 0) == (second == 0)) return;
    const Symbol own = first != 0 ? first : second;
    const Party& bearer = parties[first != 0 ? 0 : 1];
    const Party& other = parties[first != 0 ? 1 : 0];
    for (const PersonMention& mention : draft.person_mentions) {
        PersonClaim& person = draft.reading.people[mention.person];
        if (!mention.full || !person.party.empty() || mention.name_end - mention.name_begin < 2) continue;
        if (is_of(draft, mention, draft.name(own))) {
            person.party = bearer;
        } else if (draft.is(mention.name_begin, draft.schema.c_given_name)) {
            person.party = other;
        }
    }
}

}  // namespace rapporteur
