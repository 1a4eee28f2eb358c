#pragma once

#include <optional>
#include <vector>

#include "record/body_fold.h"
#include "record/document_fold.h"
#include "record/person_fold.h"
#include "record/session_fold.h"

namespace rapporteur {

/// What the first steps of the fold have settled, for the later ones: who and what is who and what.
struct FoldState {
    const FoldInput& input;
    BodyFold bodies;
    SessionFold sessions;
    std::vector<RecordDocument> documents;
    PersonFold people;
    std::vector<std::optional<std::uint32_t>> sole;  ///< by document (R30)

    const Reading& reading(std::size_t document) const { return *input.documents[document].reading; }
    /// False for a document that names no body: what it tells is no mechanism's (R30).
    bool of_a_mechanism(std::size_t document) const { return !documents[document].outside; }
    EntityId body_id(std::size_t document, BodyIndex body) const {
        return bodies.bodies[bodies.of[document].at(body)].id;
    }
    EntityId person_id(std::size_t document, std::optional<PersonIndex> person) const {
        return person ? people.people[people.of[document].at(*person)].id : EntityId();
    }
    /// The stated session of a claim or, where none is stated, the document's only one; empty where there are several.
    EntityId session_id(std::size_t document, std::optional<SessionIndex> stated) const {
        const auto meant = stated ? std::optional(sessions.of[document].at(*stated)) : sole[document];
        return meant ? sessions.sessions[*meant].id : EntityId();
    }
    /// For ids of what hangs on a session or, where there is none, on a source: "cn-ru/heads-of-government/29".
    std::string anchor(std::size_t document, const EntityId& session) const {
        if (!session.empty()) return session.substr(8);  // "session/"
        const DocumentIndex source = input.documents[document].source;
        return "document-" + documents[source].sha256.substr(0, 12);
    }
};

}  // namespace rapporteur
