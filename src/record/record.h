#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "record/body.h"
#include "record/document_info.h"
#include "record/outcome.h"
#include "record/person.h"
#include "record/series.h"
#include "record/session.h"

namespace rapporteur {

/// A slot that a document leaves open and the record fills from other documents (R26).
struct DerivedNote {
    EntityId entity;
    std::string slot;
    std::string value;
    std::vector<DocumentIndex> from;
};

/// A document as the record sees it. Near-duplicates share a `source`: they are one voice (R27).
struct RecordDocument {
    std::string sha256;
    std::string path;
    std::string outlet;
    std::string title;  ///< as the outlet or the document's headline gives it; may be empty
    std::string url;    ///< where the outlet published it; may be empty
    std::string language;
    std::string source;  ///< sha256 of the original among its near-duplicates; its own where it has none
    Date published;
    DateRange date;             ///< of what it reports; empty if not known
    bool date_derived = false;  ///< taken from a session that other documents date
    bool outside = false;       ///< names no body: what it tells is no mechanism's (R30)
    std::vector<EntityId> sessions;
    std::vector<DerivedNote> derived;
    std::vector<Note> notes;  ///< numbered sessions that made no claim; that its language is not known (R68)
};

/// What all readings and acts together say: a pure fold, the same for every order of the same input (docs/record.md).
/// A plain value; every list is sorted by id or as said. Nothing in it refers to texts but by span.
struct Record {
    std::vector<RecordDocument> documents;  ///< by sha256
    std::vector<Body> bodies;               ///< standing bodies with parties
    std::vector<Body> organizations;        ///< organisations that are only named ("the United Nations")
    std::vector<ReportingLine> reporting;   ///< by child, parent
    std::vector<Session> sessions;
    std::vector<Person> people;
    std::vector<Office> offices;
    std::vector<Instrument> instruments;
    std::vector<Commitment> commitments;
    std::vector<IndicatorSeries> indicators;
    std::vector<History> history;  ///< by body
    std::vector<Gap> gaps;
    std::vector<Expectation> expectations;
    std::vector<Conflict> conflicts;
    std::vector<Remark> remarks;
    std::vector<Act> acts;           ///< those in force
    std::vector<std::string> notes;  ///< what the fold could not do: an act about an entity that is not there

    /// The entity that `id` or one of its aliases names; nothing where there is none. Pointers live as long as the
    /// record.
    const Body* body(std::string_view id) const;
    const Session* session(std::string_view id) const;
    const Person* person(std::string_view id) const;
    const Office* office(std::string_view id) const;

    /// How many independent sources are among the supports; an act counts as one.
    std::size_t sources(const std::vector<Support>& supports) const;
    /// The latest date that any document bears; empty if none does.
    Date latest() const;
};

}  // namespace rapporteur
