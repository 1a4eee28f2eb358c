#include "reading/sides.h"

#include <algorithm>
#include <map>
#include <set>

#include "reading/main_parties.h"
#include "reading/name_traditions.h"
#include "reading/people.h"
#include "reading/place.h"

namespace rapporteur {
namespace {

class Sides {
  public:
    explicit Sides(Draft& draft) : draft_(draft), s_(draft.schema), parties_(main_parties(draft)) {}

    void run() {
        note_heads();
        from_offices();
        from_delegations();
        from_companions();
        from_visits();
        from_partners();
        from_usual_holders();
        from_partners();
        sides_by_names(draft_, parties_);
        from_companions();
        from_systems();
        from_neighbours();
        from_home();
        from_partners();
        for (PersonClaim& person : people()) {
            for (OfficeClaim& office : person.offices) {
                if (office.party.empty()) office.party = person.party;
            }
        }
    }

  private:
    std::vector<PersonClaim>& people() { return draft_.reading.people; }

    // ---- what an office tells

    /// The lexicon's entry for the head of every office, by the place of the office.
    void note_heads() {
        for (const AnnotationId id : draft_.annotations(s_.t_office)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const SlotValue* head = draft_.slot(id, s_.s_head);
            if (head != nullptr && head->entry != 0 && is_present_post(id)) heads_[draft_.span(a.begin, a.end).begin] = head->entry;
            if (const SlotValue* abroad = draft_.slot(id, s_.s_abroad)) {
                const auto places = places_in(*abroad);
                if (!places.empty()) abroad_[draft_.span(a.begin, a.end).begin] = places[0];
            }
        }
    }

    /// Neither "then Prime Minister", who holds it no more, nor "Senate President", who presides over something else.
    bool is_present_post(AnnotationId id) const {
        const Annotation& a = draft_.lattice.annotation(id);
        const SlotValue* head = draft_.slot(id, s_.s_head);
        for (TokenIndex at = a.begin; at < a.end; ++at) {
            if (draft_.attribute(draft_.term_at(at, s_.c_office_modifier), s_.a_past) != 0) return false;
            if (at >= head->begin && at < head->end) continue;
            const EntryId institution = draft_.term_at(at, s_.c_office_of);
            if (institution != 0 && draft_.attribute(institution, s_.a_one) == 0) return false;
        }
        return true;
    }

    EntryId head(const OfficeClaim& office) const {
        const auto found = heads_.find(office.span.begin);
        return found == heads_.end() ? 0 : found->second;
    }

    void from_offices() {
        for (PersonClaim& person : people()) {
            for (const OfficeClaim& office : person.offices) {
                if (person.party.empty()) person.party = office.party;
            }
            for (const OfficeClaim& office : person.offices) {
                const auto found = abroad_.find(office.span.begin);
                if (person.party.empty() && found != abroad_.end()) person.party = other(found->second);
            }
        }
    }

    /// "External Affairs Minister": of the one state of the report that has the office.
    void from_usual_holders() {
        for (PersonClaim& person : people()) {
            for (const OfficeClaim& office : person.offices) {
                if (!person.party.empty()) break;
                std::vector<Party> holders = listed_parties(draft_.name(draft_.attribute(head(office), s_.a_party)));
                if (holders.size() > 1 || parties_.size() == 2) {
                    std::erase_if(holders, [&](const Party& p) { return !is_main(p); });
                } else {
                    std::erase_if(holders, [&](const Party& p) { return p != draft_.home && !is_named(p); });
                }
                if (holders.size() != 1) continue;
                person.party = holders[0];
                if (speaks_of_own_.empty()) speaks_of_own_ = person.party;
            }
        }
    }

    bool is_named(const Party& party) const {
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            for (const Symbol cls : {s_.c_country, s_.c_demonym, s_.c_organisation}) {
                if (const EntryId entry = draft_.term_at(at, cls); entry != 0 && draft_.name(draft_.attribute(entry, s_.a_party)) == party) return true;
            }
        }
        return false;
    }

    /// No president in a kingdom, no king in a republic: where one of the states is left, it is that one.
    void from_systems() {
        if (parties_.size() < 2) return;
        for (PersonClaim& person : people()) {
            for (const OfficeClaim& office : person.offices) {
                if (!person.party.empty()) break;
                const auto may = std::count_if(parties_.begin(), parties_.end(), [&](const Party& p) { return may_have(office, p); });
                if (may == 1) person.party = *std::find_if(parties_.begin(), parties_.end(), [&](const Party& p) { return may_have(office, p); });
            }
        }
    }

    bool may_have(const OfficeClaim& office, const Party& party) {
        if (draft_.attribute(head(office), s_.a_state) != 0 && is_organisation(party)) return false;
        const Symbol lacks = draft_.attribute(head(office), s_.a_lacks);
        const Symbol only = draft_.attribute(head(office), s_.a_only);
        if (lacks == 0 && only == 0) return true;
        const Symbol system = system_of(party);
        if (lacks != 0) return system != lacks;
        return system != 0 && (system == only || system != s_.v_presidential);
    }

    bool is_organisation(const Party& party) const {
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            if (const EntryId entry = draft_.term_at(at, s_.c_organisation); entry != 0 && draft_.name(draft_.attribute(entry, s_.a_party)) == party) return true;
        }
        return false;
    }

    /// As the lexicon tells it of the state where the report first names it; 0 = unknown.
    Symbol system_of(const Party& party) {
        if (systems_.empty()) {
            for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
                const EntryId country = draft_.term_at(at, s_.c_country);
                if (country != 0) systems_[draft_.name(draft_.attribute(country, s_.a_party))] = draft_.attribute(country, s_.a_system);
            }
        }
        const auto found = systems_.find(party);
        return found == systems_.end() ? 0 : found->second;
    }

    // ---- what the sentence tells

    std::vector<Party> places_in(const SlotValue& range) const {
        auto parties = draft_.parties_in(range.begin, range.end);
        if (!parties.empty()) return parties;
        const Party party = place_party(draft_, draft_.span(range));
        return party.empty() ? std::vector<Party>() : std::vector<Party>{party};
    }

    std::optional<PersonIndex> one_in(AnnotationId id, Symbol key) const {
        const SlotValue* range = draft_.slot(id, key);
        if (range == nullptr || !range->has_range()) return {};
        const auto people = people_in(draft_, range->begin, range->end);
        if (people.size() != 1) return {};
        return people[0];
    }

    void from_delegations() {
        for (const Symbol type : {s_.t_belonging, s_.t_chairing}) {
            for (const AnnotationId id : draft_.annotations(type)) {
                const SlotValue* side = draft_.slot(id, s_.s_side);
                const SlotValue* who = draft_.slot(id, s_.s_who);
                if (side == nullptr || !side->has_range() || who == nullptr || !who->has_range()) continue;
                const auto parties = places_in(*side);
                const auto members = people_in(draft_, who->begin, who->end);
                if (parties.size() != 1 || (type == s_.t_chairing && members.size() > 1)) continue;
                for (const PersonIndex member : members) {
                    if (people()[member].party.empty()) people()[member].party = parties[0];
                }
            }
        }
    }

    /// Who comes along with somebody is of his side.
    void from_companions() {
        for (const AnnotationId id : draft_.annotations(s_.t_belonging)) {
            const auto leader = one_in(id, s_.s_beside);
            const SlotValue* who = draft_.slot(id, s_.s_who);
            if (!leader || who == nullptr) continue;
            for (const PersonIndex member : people_in(draft_, who->begin, who->end)) {
                if (people()[member].party.empty()) people()[member].party = people()[*leader].party;
            }
        }
    }

    void from_visits() {
        for (const AnnotationId id : draft_.annotations(s_.t_belonging)) {
            const SlotValue* away = draft_.slot(id, s_.s_away);
            const auto who = one_in(id, s_.s_who);
            if (away == nullptr || !who || !people()[*who].party.empty()) continue;
            const auto places = places_in(*away);
            if (places.size() == 1) people()[*who].party = other(places[0]);
        }
    }

    /// Two who chair, meet or sign together are of two sides: one known, the other follows.
    void from_partners() {
        if (parties_.size() != 2) return;
        for (const Symbol type : {s_.t_chairing, s_.t_belonging}) {
            for (const AnnotationId id : draft_.annotations(type)) {
                std::vector<PersonIndex> pair;
                for (const Symbol key : {s_.s_who, s_.s_with}) {
                    const SlotValue* range = draft_.slot(id, key);
                    if (range == nullptr || !range->has_range()) continue;
                    for (const PersonIndex p : people_in(draft_, range->begin, range->end)) pair.push_back(p);
                }
                if (pair.size() == 2 && pair[0] != pair[1]) partners(people()[pair[0]], people()[pair[1]]);
                if (pair.size() > 2 && type == s_.t_belonging) called_on(id);
            }
        }
        for (PersonClaim& a : people()) {
            for (PersonClaim& b : people()) {
                if (&a < &b && share_post(a, b)) partners(a, b);
            }
        }
    }

    /// "C called on A and B": neither is of C's side.
    void called_on(AnnotationId belonging) {
        const auto caller = one_in(belonging, s_.s_with);
        const SlotValue* who = draft_.slot(belonging, s_.s_who);
        if (!caller || who == nullptr) return;
        for (const PersonIndex p : people_in(draft_, who->begin, who->end)) {
            if (p != *caller) partners(people()[p], people()[*caller]);
        }
    }

    /// "Prime Ministers A and B", of no side said.
    bool share_post(const PersonClaim& a, const PersonClaim& b) const {
        return std::any_of(a.offices.begin(), a.offices.end(), [&](const OfficeClaim& x) {
            return std::any_of(b.offices.begin(), b.offices.end(), [&](const OfficeClaim& y) { return x.span.begin == y.span.begin && same_post(x, y); });
        });
    }

    void partners(PersonClaim& a, PersonClaim& b) const {
        if (a.party.empty() && !b.party.empty()) a.party = other(b.party);
        if (b.party.empty() && !a.party.empty()) b.party = other(a.party);
    }

    /// "Nepal President A and Prime Minister B" are of one side; greetings are brought from one's own.
    void from_neighbours() {
        const auto& mentions = draft_.person_mentions;
        for (std::size_t i = 1; i < mentions.size(); ++i) {
            const PersonMention& a = mentions[i - 1];
            const PersonMention& b = mentions[i];
            if (!a.full || !b.full || b.begin != a.end + 1 || !draft_.is(a.end, s_.c_conjunction)) continue;
            PersonClaim& second = people()[b.person];
            const OfficeClaim* office = office_within(people()[a.person], a);
            const OfficeClaim* next = office_within(second, b);
            if (!second.party.empty() || office == nullptr || next == nullptr || office->party.empty() || abroad_.contains(office->span.begin)) continue;
            second.party = same_post(*office, *next) ? other(office->party) : office->party;
        }
        for (const AnnotationId id : draft_.annotations(s_.t_belonging)) {
            const auto who = one_in(id, s_.s_who);
            if (draft_.slot(id, s_.s_subject) == nullptr || !who || !people()[*who].party.empty()) continue;
            const SentenceInfo& sentence = draft_.sentences[draft_.sentence_of(draft_.lattice.annotation(id).begin)];
            const auto subjects = people_in(draft_, sentence.begin, draft_.lattice.annotation(id).begin);
            if (!subjects.empty()) people()[*who].party = people()[subjects[0]].party;
        }
    }

    const OfficeClaim* office_within(const PersonClaim& person, const PersonMention& mention) const {
        const Span span = draft_.span(mention.begin, mention.end);
        for (const OfficeClaim& office : person.offices) {
            if (office.span.begin >= span.begin && office.span.end <= span.end) return &office;
        }
        return nullptr;
    }

    /// Both are, say, the president: a state has one.
    bool same_post(const OfficeClaim& a, const OfficeClaim& b) const {
        const Symbol one = draft_.attribute(head(a), s_.a_one);
        return one != 0 && one == draft_.attribute(head(b), s_.a_one);
    }

    // ---- where nothing else tells

    void from_home() {
        const Party home = home_party();
        for (const PersonMention& mention : draft_.person_mentions) {
            PersonClaim& person = people()[mention.person];
            if (!person.party.empty() || is_strange(person)) continue;
            person.party = home.empty() ? nearest_before(mention.begin) : home;
            if (!parties_.empty() && post_taken(person)) person.party = left_for(person);
            from_partners();
        }
    }

    /// A crown prince in a report on two republics is of neither.
    bool is_strange(const PersonClaim& person) {
        return parties_.size() == 2 && std::any_of(person.offices.begin(), person.offices.end(), [&](const OfficeClaim& o) { return !may_have(o, parties_[0]) && !may_have(o, parties_[1]); });
    }

    /// The only side of the report that may have the office and has nobody else in it.
    Party left_for(PersonClaim& person) {
        Party left;
        for (const Party& party : parties_) {
            person.party = party;
            const bool may = std::all_of(person.offices.begin(), person.offices.end(), [&](const OfficeClaim& o) { return may_have(o, party); });
            if (!may || post_taken(person)) continue;
            if (!left.empty()) return {};
            left = party;
        }
        return left;
    }

    /// Someone else of that side holds the post of which a state has one.
    bool post_taken(const PersonClaim& person) {
        for (const OfficeClaim& office : person.offices) {
            for (const PersonClaim& holder : people()) {
                if (&holder == &person || holder.party != person.party) continue;
                for (const OfficeClaim& held : holder.offices) {
                    if (same_post(office, held)) return true;
                }
            }
        }
        return false;
    }

    /// The state the sentence named last; without any, the only one the report names.
    Party nearest_before(TokenIndex at) const {
        const TokenIndex begin = draft_.sentences[draft_.sentence_of(at)].begin;
        while (at-- > begin) {
            for (const Symbol cls : {s_.c_demonym, s_.c_country}) {
                if (const EntryId entry = draft_.term_at(at, cls)) return draft_.name(draft_.attribute(entry, s_.a_party));
            }
        }
        const auto named = most_named(draft_);
        return named.empty() || (parties_.size() == 2 && !is_main(named[0])) ? Party() : named[0];
    }

    Party other(const Party& party) const {
        if (parties_.size() != 2) return {};
        if (party == parties_[0]) return parties_[1];
        return party == parties_[1] ? parties_[0] : Party();
    }

    bool is_main(const Party& party) const { return std::find(parties_.begin(), parties_.end(), party) != parties_.end(); }

    /// The side the report names without saying so: the outlet's own, the host's where the outlet is a stranger, else the
    /// one of the two whose officials never carry its name. Empty if none stands out.
    Party home_party() {
        if (draft_.home_by_outlet && (parties_.empty() || is_main(draft_.home))) return draft_.home;
        if (!draft_.home_by_outlet && is_main(speaks_of_own_)) return speaks_of_own_;
        if (draft_.reading.document.dateline_place) {
            const Party here = place_party(draft_, draft_.reading.document.dateline_place->span);
            if (is_main(here) || (!here.empty() && here == draft_.home)) return here;
        }
        if (!draft_.home.empty() && (parties_.empty() || is_main(draft_.home))) return draft_.home;
        if (draft_.home.empty() && parties_.size() == 2) {
            std::set<Party> named;
            for (const PersonClaim& person : people()) {
                for (const OfficeClaim& office : person.offices) named.insert(office.party);
            }
            if (named.contains(parties_[0]) != named.contains(parties_[1])) return parties_[named.contains(parties_[0]) ? 1 : 0];
        }
        if (!draft_.home.empty() && parties_.size() != 2) return draft_.home;
        return {};
    }

    Draft& draft_;
    const Schema& s_;
    std::vector<Party> parties_;
    std::map<std::uint32_t, EntryId> heads_;  ///< by the first byte of the office
    std::map<std::uint32_t, Party> abroad_;   ///< where an envoy is posted, by the first byte of the office
    std::map<Party, Symbol> systems_;
    Party speaks_of_own_;  ///< whose peculiar office the report names without a side
};

}  // namespace

void infer_sides(Draft& draft) {
    Sides(draft).run();
}

}  // namespace rapporteur
