#include "reading/actors.h"

#include <algorithm>

#include "reading/main_parties.h"
#include "reading/people.h"
#include "reading/quotations.h"

namespace rapporteur {
namespace {

const Party both = "both";
const Party all = "all";

bool is_state(const Party& party) { return party.size() == 2; }
/// An organisation of states, written with three letters or more; the EU acts as one side.
bool is_group(const Party& party) { return party.size() > 2; }

}  // namespace

Actors::Actors(const Draft& draft) : draft_(draft), s_(draft.schema), actors_(draft.annotations(draft.schema.t_doer)), parties_(main_parties(draft)) {
    const auto& bodies = draft.reading.bodies;
    const BodyClaim* main = nullptr;
    for (const SessionClaim& session : draft.reading.sessions) {
        if (main == nullptr || &bodies[session.body] < main) main = &bodies[session.body];
    }
    if (main == nullptr && !bodies.empty() && bodies[0].kind != BodyKind::organization) main = &bodies[0];
    if (main != nullptr) {
        for (const Party& party : main->parties) {
            if (is_group(party)) group_ = party;
        }
        many_ = !group_.empty() || (main->parties.size() > 2 && !is_of_two());
    }
    if (main == nullptr || main->kind == BodyKind::heads_of_state || main->kind == BodyKind::heads_of_government) many_ |= speaking_parties() > 2;
    // A report without bodies and officials, say of a company's board, knows no sides.
    joint_bodies_ = std::any_of(bodies.begin(), bodies.end(), [](const BodyClaim& b) { return b.kind != BodyKind::organization; });
    if (!joint_bodies_ && draft.reading.people.empty()) return;
    const Party only = party_in(0, TokenIndex(draft.lattice.tokens.size()));
    home_ = !draft.home.empty() || !is_state(only) ? draft.home : only;
}

/// All officials told of are of two sides: a meeting of more is spoken of beside theirs.
bool Actors::is_of_two() const {
    std::vector<std::pair<Party, std::size_t>> sides;
    for (const PersonClaim& person : draft_.reading.people) {
        if (person.party.empty()) continue;
        const auto side = std::find_if(sides.begin(), sides.end(), [&](const auto& s) { return s.first == person.party; });
        if (side == sides.end()) sides.emplace_back(person.party, 1);
        else ++side->second;
    }
    return sides.size() == 2 && sides[0].second > 1 && sides[1].second > 1;
}

/// How many sides have somebody who does or says something.
std::size_t Actors::speaking_parties() const {
    std::vector<Party> seen;
    for (const AnnotationId id : actors_) {
        const Annotation& a = draft_.lattice.annotation(id);
        if (subject_at(id).kind != "person" || !is_subject(id)) continue;
        for (const PersonIndex p : people_in(draft_, a.begin, a.end)) {
            const Party& party = draft_.reading.people[p].party;
            if (!party.empty() && std::find(seen.begin(), seen.end(), party) == seen.end()) seen.push_back(party);
        }
    }
    return seen.size();
}

std::optional<Bound> Actors::of(AnnotationId id, Strength strength, const Clause& action) const {
    const std::string& form = draft_.name(draft_.constant(id, s_.s_form));
    const Subject subject = subject_of(id);
    Bound bound;
    const TokenIndex at = draft_.lattice.annotation(id).begin;
    if (subject.kind == "person") {
        const Annotation& a = draft_.lattice.annotation(subject.annotation);
        bound.speaker = person_at(draft_, a.begin, a.end);
    }
    if (!bound.speaker) bound.speaker = named_speaker(at, subject);
    const Party side = subject.annotation == 0 && in_quotation(at) ? own_side(at) : party_of(subject);
    const SlotValue* object = draft_.slot(id, s_.s_object);
    if (form.starts_with("modal")) {
        if (subject.kind == "person" || (subject.kind == "body" && form != "modal_body")) return {};
        if (form == "modal_body") {
            bound.actor = joint_bodies_ ? joint() : Party();
        } else {
            bound.actor = strength == Strength::urged && subject.kind == "speaker" ? joint() : side;
        }
    } else if (strength == Strength::urged) {
        bound.actor = urged(id, side, action);
    } else if (form == "joint" || (strength == Strength::agreed && subject.kind == "speaker")) {
        bound.actor = joint();
    } else if (strength == Strength::agreed) {
        bound.actor = subject.kind == "person" && is_joined(subject.annotation) ? joint() : side;
    } else if (object != nullptr && object->has_range()) {
        const Party told = asked(object->begin, object->end, side);
        bound.actor = told.empty() ? side : told;
    } else if (form == "that" || (strength == Strength::hoped && form == "noun")) {
        bound.actor = matter_of(side, action, form == "noun");
    } else {
        bound.actor = side;
    }
    const bool unknown_speaker = subject.kind == "speaker" || (subject.annotation == 0 && form == "noun_to");
    if (unknown_speaker && bound.actor == both && (strength == Strength::pledged || strength == Strength::will || strength == Strength::ready)) bound.actor = speaker_beside(action);
    if (bound.actor.empty()) return {};
    return bound;
}

/// "Minister A, chair of the one side, and Minister B, chair of the other": the last of two named apart.
bool Actors::is_joined(AnnotationId actor) const {
    const Annotation& a = draft_.lattice.annotation(actor);
    const SentenceInfo& in = draft_.sentences[draft_.sentence_of(a.begin)];
    if (a.begin == in.begin || !draft_.is(a.begin - 1, s_.c_conjunction)) return false;
    const auto last = person_at(draft_, a.begin, a.end);
    return last && std::any_of(draft_.person_mentions.begin(), draft_.person_mentions.end(), [&](const PersonMention& m) {
        return m.begin >= in.begin && m.end < a.begin && draft_.reading.people[m.person].party != draft_.reading.people[*last].party;
    });
}

// ---- the subject

Actors::Subject Actors::subject_at(AnnotationId actor) const {
    return {actor, actor == 0 ? std::string_view() : std::string_view(draft_.name(draft_.constant(actor, s_.s_kind)))};
}

AnnotationId Actors::actor_in(TokenIndex begin, TokenIndex end) const {
    const auto inside = draft_.inside(s_.t_doer, begin, end);
    return inside.empty() ? 0 : inside[0];
}

Actors::Subject Actors::subject_of(AnnotationId commitment) const {
    const SlotValue* who = draft_.slot(commitment, s_.s_actor);
    if (who != nullptr && who->has_range()) {
        const Subject found = subject_at(who->annotation != 0 ? who->annotation : actor_in(who->begin, who->end));
        if (found.kind != "it") return found;
        const Subject here = subject_before(who->begin);
        return here.annotation != 0 ? here : subject_of_sentence_before(who->begin);
    }
    return subject_before(draft_.lattice.annotation(commitment).begin);
}

/// The subject a verb shares with the verbs before it: the nearest one before that stands like a subject; else the
/// first one named in the sentence.
Actors::Subject Actors::subject_before(TokenIndex at) const {
    const SentenceInfo& in = draft_.sentences[draft_.sentence_of(at)];
    AnnotationId first = 0, nearest = 0;
    for (const AnnotationId id : actors_) {
        const Annotation& a = draft_.lattice.annotation(id);
        if (a.begin < in.begin || a.end > at) continue;
        const Subject subject = subject_at(id);
        if (subject.kind == "it") continue;
        if (first == 0) first = id;
        if (is_subject(id)) nearest = id;
    }
    return subject_at(nearest != 0 ? nearest : first);
}

/// What a sentence that begins with "it" goes on with: the body the sentence before tells of first, else the state it begins with.
Actors::Subject Actors::subject_of_sentence_before(TokenIndex at) const {
    const std::size_t here = draft_.sentence_of(at);
    if (here == 0 || !joint_bodies_ || draft_.sentences[here - 1].headline) return {};
    const SentenceInfo& in = draft_.sentences[here - 1];
    for (const AnnotationId id : draft_.inside(s_.t_doer, in.begin, in.end)) {
        if (subject_at(id).kind == "body" && is_subject(id)) return subject_at(id);
    }
    const Subject first = subject_at(actor_in(in.begin, in.end));
    const bool opens = first.kind == "state" && draft_.lattice.annotation(first.annotation).begin == in.begin;
    return opens && is_subject(first.annotation) ? first : Subject{};
}

bool Actors::is_subject(AnnotationId actor) const {
    const Annotation& a = draft_.lattice.annotation(actor);
    if (a.begin > 0 && draft_.is(a.begin - 1, s_.c_preposition)) return false;
    if (a.begin > 1 && draft_.is(a.begin - 1, s_.c_relative_word) && draft_.is(a.begin - 2, s_.c_comma)) return false;  // ", which Doha hosted,"
    return a.end < draft_.lattice.tokens.size() && is_plain_next(a.end);
}

/// What may follow a subject: a finite verb, an adverb, an inserted clause.
bool Actors::is_plain_next(TokenIndex at) const {
    if (draft_.is(at, s_.c_comma)) return at + 1 < draft_.lattice.tokens.size() && !draft_.is(at + 1, s_.c_conjunction);
    for (const Symbol cls : {s_.c_auxiliary, s_.c_modal_strength, s_.c_say, s_.c_verb_past, s_.c_verb_third, s_.c_verb_strength, s_.c_adverb}) {
        if (draft_.is(at, cls)) return true;
    }
    return draft_.lattice.annotation_at(at, s_.t_date) != 0;
}

// ---- from words to a side

Party Actors::joint() const {
    if (many_) return all;
    if (parties_.empty()) return {};  // a report that names no sides binds none
    return parties_.size() == 1 ? parties_[0] : both;
}

/// The same of words that may say that they are two.
Party Actors::joint_in(TokenIndex begin, TokenIndex end) const {
    for (TokenIndex at = begin; at < end; ++at) {
        if (draft_.is(at, s_.c_two) && parties_.size() != 1) return both;
    }
    return joint();
}

/// "We will support the people of Norway": of two sides, the one not spoken of; both if neither or each is.
Party Actors::speaker_beside(const Clause& action) const {
    const Party named = party_in(action.begin, action.end);
    const bool one = parties_.size() == 2 && (named == parties_[0] || named == parties_[1]);
    return one ? other_than(named) : both;
}

Party Actors::other_than(const Party& party) const {
    if (many_) return all;
    if (parties_.size() != 2 || (party != parties_[0] && party != parties_[1])) return both;
    return party == parties_[0] ? parties_[1] : parties_[0];
}

Party Actors::party_of(const Subject& subject) const {
    if (subject.annotation == 0) return own_side(TokenIndex(draft_.lattice.tokens.size()));
    const Annotation& a = draft_.lattice.annotation(subject.annotation);
    if (subject.kind == "both") return joint_in(a.begin, a.end);
    if (subject.kind == "all") return all;
    if (subject.kind == "body") return joint();
    if (subject.kind == "group") return !group_.empty() ? group_ : joint_bodies_ ? joint() : Party();
    if (subject.kind == "state") return party_in(a.begin, a.end);
    if (subject.kind == "person") return party_of_people(a.begin, a.end);
    if (subject.kind == "other") return other_than(own_side(a.begin));
    return own_side(a.begin);
}

/// The side or sides named in a range: one, both of two, or all of more.
Party Actors::party_in(TokenIndex begin, TokenIndex end) const {
    auto parties = draft_.parties_in(begin, end);
    for (TokenIndex at = begin; at < end; ++at) {
        TokenIndex last = 0;
        const EntryId capital = draft_.term_at(at, s_.c_capital, &last);
        if (capital == 0 || last > end || draft_.is(at, s_.c_country)) continue;
        const Symbol seat = draft_.attribute(capital, s_.a_seat);
        const bool of_seat = seat != 0 && std::find(parties_.begin(), parties_.end(), draft_.name(seat)) != parties_.end();
        const Party party = draft_.name(of_seat ? seat : draft_.attribute(capital, s_.a_party));
        if (std::find(parties.begin(), parties.end(), party) == parties.end()) parties.push_back(party);
    }
    if (parties.empty()) return {};
    if (parties.size() > 2) return all;
    return parties.size() == 2 ? both : parties[0];
}

Party Actors::party_of_people(TokenIndex begin, TokenIndex end) const {
    const auto people = people_in(draft_, begin, end);
    if (people.empty()) return own_side(begin);
    for (const PersonIndex p : people) {
        if (draft_.reading.people[p].party != draft_.reading.people[people[0]].party) return joint();
    }
    const Party& party = draft_.reading.people[people[0]].party;
    return party.empty() ? home_ : party;
}

/// The side of whoever speaks at a place: "his country", "we".
Party Actors::own_side(TokenIndex at) const {
    if (at < draft_.lattice.tokens.size()) {
        const Subject subject = subject_before(at);
        const bool spoken = in_quotation(at) || first_mention(draft_.sentences[draft_.sentence_of(at)], at).has_value();
        if (!spoken && subject.kind == "state") return party_of(subject);
        const auto speaker = speaker_of(at);
        if (speaker && !draft_.reading.people[*speaker].party.empty()) return draft_.reading.people[*speaker].party;
    }
    if (parties_.size() == 1) return parties_[0];
    if (!home_.empty()) return home_;
    return parties_.size() == 2 ? joint() : Party();
}

/// Whom words that tell who is asked mean; empty if they name nobody in particular.
Party Actors::asked(TokenIndex begin, TokenIndex end, const Party& speaker) const {
    if (const AnnotationId id = actor_in(begin, end)) {
        const Subject subject = subject_at(id);
        if (subject.kind == "it" || subject.kind == "own") return speaker;
        if (subject.kind == "other") return other_than(speaker);
        return party_of(subject);
    }
    for (TokenIndex at = begin; at < end; ++at) {
        if (draft_.is(at, s_.c_both)) return joint_in(begin, end);
    }
    const Party named = party_in(begin, end);
    if (!named.empty()) return named;
    for (TokenIndex at = begin; at < end; ++at) {
        if (draft_.is(at, s_.c_domestic_noun)) return speaker;
    }
    return {};
}

Party Actors::urged(AnnotationId id, const Party& speaker, const Clause& action) const {
    const SlotValue* object = draft_.slot(id, s_.s_object);
    if (object != nullptr && object->has_range()) {
        const Party told = asked(object->begin, object->end, speaker);
        return told.empty() ? joint() : told;
    }
    const SlotValue* what = draft_.slot(id, s_.s_what);
    if (draft_.name(draft_.constant(id, s_.s_form)) == "noun") {
        const Party owner = owner_of_noun(action);
        if (!owner.empty() && owner != speaker) return owner;
        if (what != nullptr && draft_.attribute(what->entry, s_.a_asks) != 0) return other_than(speaker);
    }
    const bool domestic = draft_.reading.sessions.empty() && draft_.reading.bodies.empty();
    if ((parties_.size() < 2 || domestic) && !speaker.empty() && is_state(speaker)) return speaker;
    return joint();
}

/// "Spain's support", "more Japanese investment": whose deed a noun is, told before it.
Party Actors::owner_of_noun(const Clause& action) const {
    TokenIndex end = action.begin;
    while (end < action.end && end < action.begin + 4 && !draft_.is(end, s_.c_preposition) && !draft_.is(end, s_.c_conjunction)) ++end;
    const Party owner = party_in(action.begin, end);
    return is_state(owner) ? owner : Party();
}

/// What is hoped or promised of trade or of an agreement is for both to do; else the side named, else whoever says it.
Party Actors::matter_of(const Party& subject, const Clause& action, bool of_noun) const {
    if (of_noun) {
        const Party owner = owner_of_noun(action);
        if (!owner.empty()) return owner;
    }
    for (TokenIndex at = action.begin; at < action.end && !draft_.is(at, s_.c_modal_strength); ++at) {
        if (draft_.is(at, s_.c_instrument) || draft_.is(at, s_.c_joint_matter) || draft_.is(at, s_.c_both)) return joint();
        const EntryId area = draft_.term_at(at, s_.c_area);
        if (at <= action.begin + 1 && area != 0 && draft_.attribute(area, s_.a_joint) != 0) return joint();
    }
    return subject;
}

// ---- the speaker

bool Actors::in_quotation(TokenIndex at) const {
    return quotation_around(draft_, at).has_value();
}

/// ", said the minister" or ", Li added" after a place in its sentence.
std::optional<PersonIndex> Actors::attributed_after(TokenIndex at) const {
    const SentenceInfo& in = draft_.sentences[draft_.sentence_of(at)];
    for (const PersonMention& m : draft_.person_mentions) {
        if (m.begin <= at || m.end > in.end) continue;
        const bool said_before = m.begin > at && (draft_.is(m.begin - 1, s_.c_say) || (m.begin > at + 1 && draft_.is(m.begin - 2, s_.c_say)));
        if (said_before || (m.end < in.end && draft_.is(m.end, s_.c_say))) return m.person;
    }
    return {};
}

/// The first person of a sentence up to a place, if not named after a preposition.
std::optional<PersonIndex> Actors::first_mention(const SentenceInfo& in, TokenIndex end) const {
    for (const PersonMention& m : draft_.person_mentions) {
        const bool object = m.begin > in.begin && draft_.is(m.begin - 1, s_.c_preposition);
        if (m.begin >= in.begin && m.end <= end && !object) return m.person;
    }
    return {};
}

/// The person a sentence says said it: beside a verb of saying.
std::optional<PersonIndex> Actors::said_by(const SentenceInfo& in, TokenIndex at) const {
    for (const PersonMention& m : draft_.person_mentions) {
        if (m.begin < in.begin || m.end > in.end || (m.begin < at && at < m.end)) continue;
        TokenIndex next = m.end;
        while (next < in.end && (draft_.is(next, s_.c_adverb) || draft_.is(next, s_.c_comma) || draft_.lattice.annotation_at(next, s_.t_date) != 0)) ++next;
        if (next < in.end && draft_.is(next, s_.c_say)) return m.person;
        for (TokenIndex back = 1; back <= 2 && m.begin >= in.begin + back; ++back) {
            if (draft_.is(m.begin - back, s_.c_say)) return m.person;
        }
    }
    return {};
}

/// Whom the text says said it: in the sentence, or beside the quotation it stands in. What the sides did is the reporter's to tell.
std::optional<PersonIndex> Actors::named_speaker(TokenIndex at, const Subject& subject) const {
    const std::size_t here = draft_.sentence_of(at);
    if (const auto said = said_by(draft_.sentences[here], at)) return said;
    const auto open = quotation_around(draft_, at);
    if (!open) return subject.kind == "speaker" || subject.kind == "own" || subject.kind == "it" ? speaker_of(at) : std::nullopt;
    for (std::size_t i = draft_.sentence_of(*open); i <= here + 2 && i < draft_.sentences.size(); ++i) {
        if (i > here && draft_.token(draft_.sentences[i].begin).is(token_block_start)) break;  // told of another
        if (const auto said = said_by(draft_.sentences[i], at)) return said;
    }
    return speaker_of(at);
}

std::optional<PersonIndex> Actors::speaker_of(TokenIndex at) const {
    const std::size_t here = draft_.sentence_of(at);
    const auto after = attributed_after(at);
    if (after && in_quotation(at)) return after;
    if (const auto found = first_mention(draft_.sentences[here], at)) return found;
    if (after) return after;
    for (std::size_t back = 1; back <= 2 && back <= here; ++back) {
        const SentenceInfo& in = draft_.sentences[here - back];
        if (in.headline) break;
        if (const auto found = first_mention(in, in.end)) return found;
    }
    return {};
}

}  // namespace rapporteur
