#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "reading/clauses.h"
#include "reading/draft.h"

namespace rapporteur {

/// Who says what is to be done, and who is to do it.
struct Bound {
    Party actor;
    std::optional<PersonIndex> speaker;
};

/// Finds who a commitment binds: its subject, the one asked, both sides, or all of them (docs/reading.md, "Commitments").
class Actors {
  public:
    explicit Actors(const Draft& draft);

    /// For an annotation of type Commitment and the words on what is to be done; empty if nobody is bound.
    std::optional<Bound> of(AnnotationId commitment, Strength strength, const Clause& action) const;

  private:
    struct Subject {
        AnnotationId annotation = 0;  ///< of type Doer; 0 = none
        std::string_view kind;
    };

    Subject subject_of(AnnotationId commitment) const;
    Subject subject_at(AnnotationId actor) const;
    Subject subject_before(TokenIndex at) const;
    Subject subject_of_sentence_before(TokenIndex at) const;
    bool is_subject(AnnotationId actor) const;
    bool is_joined(AnnotationId actor) const;
    bool is_plain_next(TokenIndex at) const;
    AnnotationId actor_in(TokenIndex begin, TokenIndex end) const;

    Party party_of(const Subject& subject) const;
    Party party_in(TokenIndex begin, TokenIndex end) const;
    Party party_of_people(TokenIndex begin, TokenIndex end) const;
    Party asked(TokenIndex begin, TokenIndex end, const Party& speaker) const;
    Party urged(AnnotationId commitment, const Party& speaker, const Clause& action) const;
    Party matter_of(const Party& subject, const Clause& action, bool of_noun) const;
    Party owner_of_noun(const Clause& action) const;
    Party own_side(TokenIndex at) const;
    Party other_than(const Party& party) const;
    Party joint() const;
    Party speaker_beside(const Clause& action) const;
    Party joint_in(TokenIndex begin, TokenIndex end) const;
    std::size_t speaking_parties() const;
    bool is_of_two() const;

    std::optional<PersonIndex> named_speaker(TokenIndex at, const Subject& subject) const;
    std::optional<PersonIndex> said_by(const SentenceInfo& in, TokenIndex at) const;
    std::optional<PersonIndex> speaker_of(TokenIndex at) const;
    std::optional<PersonIndex> first_mention(const SentenceInfo& in, TokenIndex end) const;
    std::optional<PersonIndex> attributed_after(TokenIndex at) const;
    bool in_quotation(TokenIndex at) const;

    const Draft& draft_;
    const Schema& s_;
    std::vector<AnnotationId> actors_;  ///< in order of the text
    std::vector<Party> parties_;
    bool joint_bodies_ = false;         ///< a body of several sides is told of
    bool many_ = false;                 ///< the body or meeting reported has more than two sides
    Party home_;                        ///< whose officials speak where nothing else says it; may be empty
    Party group_;                       ///< the organisation whose body it is, if it is one's
};

}  // namespace rapporteur
