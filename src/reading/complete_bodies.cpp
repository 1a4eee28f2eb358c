#include <algorithm>
#include <set>

#include "reading/bodies.h"
#include "reading/main_parties.h"

namespace rapporteur {
namespace {

/// The body of an organisation has the organisation as its party; short names of organisations are longer than codes of states.
bool is_of_organisation(const BodyClaim& body) { return body.parties.size() == 1 && body.parties[0].size() > 2; }

/// How many parties the name says there are: "trilateral" three; two where it says nothing.
std::size_t parties_told(const Draft& draft, BodyIndex body) {
    for (const BodyMention& m : draft.body_mentions) {
        for (TokenIndex at = m.begin; m.body == body && at < m.end; ++at) {
            const Symbol number = draft.attribute(draft.term_at(at, draft.schema.c_joint_word), draft.schema.a_value);
            if (number != 0) return std::stoul(draft.name(number));
        }
    }
    return 2;
}

/// The parties named in a sentence that names the body: "The EU and Turkmenistan held a meeting of their Joint Committee".
std::vector<Party> parties_beside(const Draft& draft, BodyIndex body, std::size_t number) {
    const auto& mentions = draft.reading.bodies[body].mentions;
    for (std::size_t i = 0; i < mentions.size() && (i == 0 || number > 2); ++i) {
        for (const SentenceInfo& sentence : draft.sentences) {
            if (!draft.span(sentence.begin, sentence.end).contains(mentions[i])) continue;
            const auto parties = draft.parties_in(sentence.begin, sentence.end);
            if (parties.size() == number) return parties;
        }
    }
    return {};
}

/// Named in a sentence that tells of reports.
bool reports(const Draft& draft, BodyIndex body) {
    return std::any_of(draft.body_mentions.begin(), draft.body_mentions.end(), [&](const BodyMention& m) {
        const SentenceInfo& sentence = draft.sentences[draft.sentence_of(m.begin)];
        return m.body == body && !draft.inside(draft.schema.t_reporting, sentence.begin, sentence.end).empty();
    });
}

/// Drops bodies, and the sessions of those, and renumbers what refers to the rest.
void drop_bodies(Draft& draft, const std::vector<bool>& supported) {
    std::vector<BodyIndex> renumbered(supported.size());
    std::vector<BodyClaim> kept;
    for (BodyIndex b = 0; b < supported.size(); ++b) {
        renumbered[b] = BodyIndex(kept.size());
        if (supported[b]) kept.push_back(std::move(draft.reading.bodies[b]));
    }
    draft.reading.bodies = std::move(kept);
    std::erase_if(draft.body_mentions, [&](const BodyMention& m) { return !supported[m.body]; });
    for (BodyMention& m : draft.body_mentions) m.body = renumbered[m.body];
    std::erase_if(draft.reading.sessions, [&](const SessionClaim& session) { return !supported[session.body]; });
    for (SessionClaim& session : draft.reading.sessions) session.body = renumbered[session.body];
}

}  // namespace

void complete_bodies(Draft& draft) {
    for (BodyIndex b = 0; b < draft.reading.bodies.size(); ++b) {
        BodyClaim& body = draft.reading.bodies[b];
        if (body.kind == BodyKind::organization || body.parties.size() >= 2 || is_of_organisation(body)) continue;
        std::set<Party> parties(body.parties.begin(), body.parties.end());
        for (const SessionClaim& session : draft.reading.sessions) {
            if (session.body != b) continue;
            for (const Chair& chair : session.chairs) {
                if (!chair.party.empty()) parties.insert(chair.party);
            }
        }
        const std::size_t number = parties_told(draft, b);
        if (parties.size() < number) {
            const auto beside = parties_beside(draft, b, number);
            parties.insert(beside.begin(), beside.end());
        }
        if (parties.size() < 2 && number == 2) {
            for (const Party& party : main_parties(draft)) parties.insert(party);
            if (!body.parties.empty() && parties.size() > 2) continue;
        }
        if (parties.size() >= 2) body.parties.assign(parties.begin(), parties.end());
    }
    std::vector<bool> supported;
    for (BodyIndex b = 0; b < draft.reading.bodies.size(); ++b) {
        const BodyClaim& body = draft.reading.bodies[b];
        const bool sits = std::any_of(draft.reading.sessions.begin(), draft.reading.sessions.end(), [&](const SessionClaim& s) { return s.body == b; });
        const bool vague = b < draft.needs_session.size() && draft.needs_session[b] && !sits && !reports(draft, b);
        supported.push_back(!vague && (body.kind == BodyKind::organization || body.parties.size() >= 2 || is_of_organisation(body)));
    }
    drop_bodies(draft, supported);
}

}  // namespace rapporteur
