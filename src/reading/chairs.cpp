#include "reading/chairs.h"

#include <algorithm>
#include <map>

#include "language/vocabulary.h"
#include "reading/claim_names.h"
#include "reading/dates.h"
#include "reading/main_parties.h"
#include "reading/office_level.h"
#include "reading/people.h"
#include "reading/sittings.h"

namespace rapporteur {
namespace {

bool is_heads(const BodyClaim& body) { return body.kind == BodyKind::heads_of_government || body.kind == BodyKind::heads_of_state; }

class Chairs {
  public:
    Chairs(Draft& draft, const SessionsTold& told) : draft_(draft), s_(draft.schema), reading_(draft.reading), told_(told) {}

    void run() {
        for (const AnnotationId id : draft_.annotations(s_.t_chairing)) {
            const Annotation& a = draft_.lattice.annotation(id);
            const auto people = presiding(id);
            if (people.empty()) continue;
            for (const SessionIndex session : sessions_near(a.begin, a.end)) {
                if (!presides(id, people, reading_.bodies[reading_.sessions[session].body])) continue;
                add_chairs(session, people);
            }
        }
        heads_in_the_chair();
        chairs_among_themselves();
    }

    /// Whom the words name or mean.
    std::vector<PersonIndex> presiding(AnnotationId id) const {
        std::vector<PersonIndex> out;
        for (const Symbol key : {s_.s_who, s_.s_with}) {
            const SlotValue* who = draft_.slot(id, key);
            if (who == nullptr || !who->has_range()) continue;
            for (const PersonIndex p : people_in(draft_, who->begin, who->end)) out.push_back(p);
        }
        const TokenIndex at = draft_.lattice.annotation(id).begin;
        const Symbol subject = draft_.constant(id, s_.s_subject);
        if (subject == s_.v_yes && subject != 0) {
            if (const auto p = subject_of(at)) out.insert(out.begin(), *p);
        } else if (subject != 0) {
            auto both = both_before(at, draft_.slot(id, s_.s_head));
            if (both.empty() && draft_.slot(id, s_.s_head) == nullptr) both = both_before(at, nullptr);
            out.insert(out.end(), both.begin(), both.end());
        }
        return out;
    }

    /// A side that has its chair already gets no second one by other words.
    void add_chairs(SessionIndex session, const std::vector<PersonIndex>& people) {
        std::vector<Party> taken;
        for (const Chair& chair : reading_.sessions[session].chairs) taken.push_back(chair.party);
        for (const PersonIndex p : people) {
            const Party& party = reading_.people[p].party;
            if (party.empty() || std::find(taken.begin(), taken.end(), party) == taken.end()) add_chair(session, p);
        }
    }

    /// Who merely "hold" a sitting preside over it where it is one of heads or a dialogue, or they are one of each side.
    bool presides(AnnotationId chairing, const std::vector<PersonIndex>& people, const BodyClaim& body) const {
        const bool pair = people.size() == 2 && !reading_.people[people[0]].party.empty() && !reading_.people[people[1]].party.empty() && reading_.people[people[0]].party != reading_.people[people[1]].party;
        return draft_.constant(chairing, s_.s_together) == 0 || pair || is_heads(body) || body.kind == BodyKind::dialogue;
    }

    void add_chair(SessionIndex session, PersonIndex person) {
        auto& list = reading_.sessions[session].chairs;
        if (reading_.people[person].party.empty()) return;
        if (list.size() >= 4 || std::any_of(list.begin(), list.end(), [&](const Chair& c) { return c.person == person; })) return;
        list.push_back({person, reading_.people[person].party});
    }

    /// The sessions the words speak of: the nearest of their sentence and those told of with it; else the one spoken of last.
    std::vector<SessionIndex> sessions_near(TokenIndex begin, TokenIndex end) const {
        const std::size_t sentence = draft_.sentence_of(begin);
        std::optional<SessionIndex> before, same;
        std::uint32_t best = 10000;
        for (const auto& [at, index] : told_.places) {
            if (draft_.sentence_of(at) == sentence) {
                const std::uint32_t away = at < begin ? begin - at : at > end ? at - end : 0;
                if (away < best) {
                    best = away;
                    same = index;
                }
            } else if (told_.relations[index].empty() && (at < begin || (!before && may_follow(index, at, sentence)))) {
                before = index;
            }
        }
        if (!same && before) return {spoken_of(*before, begin)};
        return same ? with_others(*same, sentence, begin) : std::vector<SessionIndex>();
    }

    /// A new paragraph speaks of the main session again, where the last told of was one of long ago.
    SessionIndex spoken_of(SessionIndex last, TokenIndex at) const {
        const auto main = std::ranges::find(told_.relations, std::string());
        const auto index = SessionIndex(main - told_.relations.begin());
        if (main == told_.relations.end() || index == last || !is_long_past(draft_, reading_.sessions[last].date) || !starts_paragraph(at)) return last;
        const SessionClaim& session = reading_.sessions[index];
        return session.status == SessionStatus::held && session.chairs.empty() && !is_long_past(draft_, session.date) ? index : last;
    }

    /// No sitting is told of between the beginning of the paragraph and a place in it.
    bool starts_paragraph(TokenIndex at) const {
        TokenIndex begin = at;
        while (begin > 0 && !draft_.token(begin).is(token_block_start)) --begin;
        return std::ranges::none_of(told_.places, [&](const auto& place) { return place.first >= begin && place.first < at; });
    }

    /// A sitting named only after its chairs is named soon after, and is none of long ago.
    bool may_follow(SessionIndex session, TokenIndex at, std::size_t sentence) const {
        constexpr std::size_t soon = 1;  // sentences
        return draft_.sentence_of(at) <= sentence + soon && !is_long_past(draft_, reading_.sessions[session].date);
    }

    /// "co-chaired the 24th meeting of the one council and the 15th meeting of the other"
    std::vector<SessionIndex> with_others(SessionIndex first, std::size_t sentence, TokenIndex from) const {
        std::vector<SessionIndex> out{first};
        const SessionClaim& main = reading_.sessions[first];
        for (const auto& [at, index] : told_.places) {
            const SessionClaim& other = reading_.sessions[index];
            if (at < from || draft_.sentence_of(at) != sentence || std::find(out.begin(), out.end(), index) != out.end()) continue;
            if (main.ordinal && other.ordinal && other.body != main.body && other.status == main.status) out.push_back(index);
        }
        return out;
    }

    std::optional<PersonIndex> subject_of(TokenIndex at) const {
        const std::size_t sentence = draft_.sentence_of(at);
        for (const PersonMention& m : draft_.person_mentions) {
            if (m.begin >= draft_.sentences[sentence].begin && m.end <= at) return m.person;
        }
        return {};
    }

    /// "They", "the two ministers": the two people of different sides named last before it, in such an office if one is said.
    std::vector<PersonIndex> both_before(TokenIndex at, const SlotValue* office) const {
        std::vector<PersonIndex> out;
        for (auto m = draft_.person_mentions.rbegin(); m != draft_.person_mentions.rend() && out.size() < 2; ++m) {
            if (m->end > at || std::find(out.begin(), out.end(), m->person) != out.end()) continue;
            if (!out.empty() && reading_.people[out[0]].party == reading_.people[m->person].party) continue;
            if (office != nullptr && office->has_range() && !holds(m->person, draft_.words(office->end - 1, office->end))) continue;
            out.push_back(m->person);
        }
        if (out.size() < 2) return {};
        return {out[1], out[0]};
    }

    /// Whether one of the person's offices ends on the word, in the singular or plural: "ministers", "Foreign Minister".
    bool holds(PersonIndex person, std::string_view word) const {
        constexpr std::size_t stem = 5;
        std::string start;
        fold_word(word.substr(0, stem), start);
        if (is_counterpart(person)) return true;
        return std::any_of(reading_.people[person].offices.begin(), reading_.people[person].offices.end(), [&](const OfficeClaim& office) {
            std::string title;
            fold_word(office.title, title);
            return title.find(start) != std::string::npos;
        });
    }

    /// "his Uzbek counterpart": in whatever office the other holds.
    bool is_counterpart(PersonIndex person) const {
        for (const AnnotationId id : draft_.annotations(s_.t_office)) {
            if (draft_.constant(id, s_.s_counterpart) == 0) continue;
            const Annotation& a = draft_.lattice.annotation(id);
            const Span span = draft_.span(a.begin, a.end);
            const auto& offices = reading_.people[person].offices;
            if (std::any_of(offices.begin(), offices.end(), [&](const OfficeClaim& o) { return o.span == span; })) return true;
        }
        return false;
    }

    /// A meeting of heads of which nobody is said to preside: the one head of each side that the report names did.
    void heads_in_the_chair() {
        const auto main = std::find(told_.relations.begin(), told_.relations.end(), std::string());
        if (main == told_.relations.end()) return;
        const auto index = SessionIndex(main - told_.relations.begin());
        const SessionClaim& session = reading_.sessions[index];
        const BodyClaim& body = reading_.bodies[session.body];
        if (!session.chairs.empty() || session.status != SessionStatus::held || !is_heads(body)) return;
        std::vector<PersonIndex> heads;
        for (const Party& party : body.parties.size() < 2 ? main_parties(draft_) : body.parties) {
            const auto head = only_head(party);
            if (!head) return;
            heads.push_back(*head);
        }
        if (heads.size() >= 2) add_chairs(index, heads);
    }

    /// A meeting of the co-chairs is theirs who preside over the body, or, as what the report is about, of the first named of each side.
    void chairs_among_themselves() {
        for (SessionIndex i = 0; i < reading_.sessions.size(); ++i) {
            const SessionClaim& session = reading_.sessions[i];
            if (session.kind != SessionKind::chairs || !session.chairs.empty() || !told_.relations[i].empty()) continue;
            std::vector<PersonIndex> people = chairs_of(session.body);
            if (people.empty() && i == 0) people = first_of_each(main_parties(draft_));
            add_chairs(i, people);
        }
    }

    std::vector<PersonIndex> chairs_of(BodyIndex body) const {
        for (const SessionClaim& session : reading_.sessions) {
            if (session.body != body || session.chairs.size() < 2) continue;
            std::vector<PersonIndex> out;
            for (const Chair& chair : session.chairs) out.push_back(chair.person);
            return out;
        }
        return {};
    }

    std::vector<PersonIndex> first_of_each(const std::vector<Party>& parties) const {
        std::vector<PersonIndex> out;
        for (const Party& party : parties) {
            const auto m = std::find_if(draft_.person_mentions.begin(), draft_.person_mentions.end(), [&](const PersonMention& mention) { return mention.full && reading_.people[mention.person].party == party; });
            if (m == draft_.person_mentions.end()) return {};
            out.push_back(m->person);
        }
        return out;
    }

    std::optional<PersonIndex> only_head(const Party& party) const {
        std::optional<PersonIndex> found;
        for (PersonIndex p = 0; p < reading_.people.size(); ++p) {
            if (reading_.people[p].party != party || (level_of(draft_, p).empty() && !is_counterpart(p))) continue;
            if (found) return {};
            found = p;
        }
        return found;
    }

    /// A summit is of heads of state where presidents chair it, or where nobody is said to and most of its states, if it is
    /// one of states, have one who governs.
    void kinds_by_chairs() {
        for (BodyIndex b = 0; b < reading_.bodies.size() && b < draft_.flexible_kinds.size(); ++b) {
            if (!draft_.flexible_kinds[b]) continue;
            bool chaired = false, presidents = true;
            for (const SessionClaim& session : reading_.sessions) {
                if (session.body != b) continue;
                for (const Chair& chair : session.chairs) presidents &= level_of(draft_, chair.person) == name_of(BodyKind::heads_of_state);
                chaired |= !session.chairs.empty();
            }
            if (chaired ? presidents : mostly_presidents(reading_.bodies[b])) reading_.bodies[b].kind = BodyKind::heads_of_state;
        }
    }

    bool mostly_presidents(const BodyClaim& body) const {
        std::map<Party, bool> states;
        for (TokenIndex at = 0; at < draft_.lattice.tokens.size(); ++at) {
            const EntryId country = draft_.term_at(at, s_.c_country);
            const Party party = draft_.name(draft_.attribute(country, s_.a_party));
            if (country == 0 || std::find(body.parties.begin(), body.parties.end(), party) == body.parties.end()) continue;
            states[party] = draft_.attribute(country, s_.a_system) == s_.v_presidential;
        }
        const auto presidents = std::ranges::count_if(states, [](const auto& state) { return state.second; });
        return states.empty() ? body.parties.size() > 1 : std::size_t(presidents) * 2 > states.size();
    }

    Draft& draft_;
    const Schema& s_;
    Reading& reading_;
    const SessionsTold& told_;
};

}  // namespace

void read_chairs(Draft& draft, const SessionsTold& told) {
    Chairs chairs(draft, told);
    chairs.run();
    chairs.kinds_by_chairs();
}

}  // namespace rapporteur
