#include "reading/chairs.h"

#include <algorithm>

#include "reading/claim_names.h"
#include "reading/people.h"
#include "reading/sittings.h"

namespace rapporteur {
namespace {

class Chairs {
  public:
    Chairs(Draft& draft, const SessionsTold& told) : draft_(draft), s_(draft.schema), reading_(draft.reading), told_(told) {}

    void run() {
        for (const AnnotationId id : draft_.annotations(s_.t_chairing)) {
            const auto session = session_near(draft_.lattice.annotation(id).begin, draft_.lattice.annotation(id).end);
            if (!session || !presides(id, reading_.bodies[reading_.sessions[*session].body])) continue;
            for (const Symbol key : {s_.s_who, s_.s_with}) {
                const SlotValue* who = draft_.slot(id, key);
                if (who == nullptr || !who->has_range()) continue;
                for (const PersonIndex p : people_in(draft_, who->begin, who->end)) {
                    if (draft_.slot(id, s_.s_side) == nullptr || !has_chair_of(*session, reading_.people[p].party)) add_chair(*session, p);
                }
            }
            const Symbol subject = draft_.constant(id, s_.s_subject);
            if (subject == s_.v_yes && subject != 0) {
                if (const auto p = subject_of(draft_.lattice.annotation(id).begin)) add_chair(*session, *p);
            } else if (subject != 0) {
                for (const PersonIndex p : both_before(draft_.lattice.annotation(id).begin)) add_chair(*session, p);
            }
        }
    }

    bool has_chair_of(SessionIndex session, const Party& party) const {
        const auto& list = reading_.sessions[session].chairs;
        return std::any_of(list.begin(), list.end(), [&](const Chair& c) { return c.party == party; });
    }

    /// Who merely "hold" a sitting preside over it where it is one of heads or a dialogue of two.
    bool presides(AnnotationId chairing, const BodyClaim& body) const {
        return draft_.constant(chairing, s_.s_together) == 0 || body.kind == BodyKind::heads_of_government || body.kind == BodyKind::heads_of_state || body.kind == BodyKind::dialogue;
    }

    void add_chair(SessionIndex session, PersonIndex person) {
        auto& list = reading_.sessions[session].chairs;
        if (list.size() >= 4 || std::any_of(list.begin(), list.end(), [&](const Chair& c) { return c.person == person; })) return;
        list.push_back({person, reading_.people[person].party});
    }

    /// The session whose words stand in the same sentence, nearest; else the one spoken of last.
    std::optional<SessionIndex> session_near(TokenIndex begin, TokenIndex end) const {
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
            } else if (at < begin || !before) {
                if (told_.relations[index].empty()) before = index;
            }
        }
        return same ? same : before;
    }

    std::optional<PersonIndex> subject_of(TokenIndex at) const {
        const std::size_t sentence = draft_.sentence_of(at);
        for (const PersonMention& m : draft_.person_mentions) {
            if (m.begin >= draft_.sentences[sentence].begin && m.end <= at) return m.person;
        }
        return {};
    }

    /// "They": the two people named last before it, in its sentence or the one before.
    std::vector<PersonIndex> both_before(TokenIndex at) const {
        const std::size_t here = draft_.sentence_of(at);
        const TokenIndex from = draft_.sentences[here == 0 ? 0 : here - 1].begin;
        auto people = people_in(draft_, from, at);
        if (people.size() > 2) people.erase(people.begin(), people.end() - 2);
        return people.size() == 2 ? people : std::vector<PersonIndex>();
    }

    /// A summit is of heads of state where presidents chair it.
    void kinds_by_chairs() {
        for (const SessionClaim& session : reading_.sessions) {
            if (session.body >= draft_.flexible_kinds.size() || !draft_.flexible_kinds[session.body]) continue;
            bool state = !session.chairs.empty();
            for (const Chair& chair : session.chairs) state &= level_of(draft_, chair.person) == name_of(BodyKind::heads_of_state);
            if (state) reading_.bodies[session.body].kind = BodyKind::heads_of_state;
        }
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
