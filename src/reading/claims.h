#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/span.h"

/// What one document says: the claims of a Reading, as plain values. The JSON form is in docs/reading-json.md.
/// Every claim names the words it rests on by their span in the document's text, and the rule that made it.
/// Inside one reading, people, bodies and sessions are referred to by their index.
namespace rapporteur {

/// A stated value and the words that state it; the span may be empty where the value is concluded (docs/reading-json.md).
template <class T>
struct Stated {
    T value{};
    Span span{};

    friend bool operator==(const Stated&, const Stated&) = default;
};

template <class T>
using Maybe = std::optional<Stated<T>>;

/// A position in `Reading::people`, `bodies` or `sessions`.
using PersonIndex = std::uint32_t;
using BodyIndex = std::uint32_t;
using SessionIndex = std::uint32_t;

/// A side: ISO 3166-1 alpha-2 of a state, an organisation's usual short name, or `both` / `all` as an actor.
using Party = std::string;

enum class BodyKind : std::uint8_t {
    heads_of_state,
    heads_of_government,
    commission,  ///< committee and commission alike
    subcommission,
    working_group,
    council,
    dialogue,
    organization,
};

enum class SessionKind : std::uint8_t { regular, chairs, special };
enum class SessionStatus : std::uint8_t { held, announced, cancelled };
enum class Mode : std::uint8_t { in_person, video, phone, hybrid };

enum class InstrumentKind : std::uint8_t {
    joint_communique,
    joint_statement,
    declaration,
    agreement,
    protocol,
    minutes,
    memorandum,
    plan,
    roadmap,
    contract,
    documents,  ///< "cooperation documents": the kind is not stated
};

/// Signed, witnessed, adopted and announced are four different facts (docs/glossary.md).
enum class InstrumentAction : std::uint8_t { signed_, witnessed, announced, adopted, exchanged, planned };

/// The ladder of commitment, strongest first.
enum class Strength : std::uint8_t { agreed, pledged, will, ready, urged, hoped };

enum class Comparator : std::uint8_t { equal, greater, less, about };

struct OfficeClaim {
    std::string title;  ///< without side or article, e.g. "Deputy Prime Minister"
    Party party;        ///< empty if not known
    Span span;
    std::string rule;
};

struct PersonClaim {
    std::string name;  ///< the fullest form the document gives, without titles
    Party party;
    std::vector<OfficeClaim> offices;
    std::vector<Span> mentions;
    std::string rule;
};

struct BodyClaim {
    std::string name;  ///< the fullest naming form in the document
    BodyKind kind{};
    std::vector<Party> parties;       ///< sorted
    std::vector<std::string> topics;  ///< concept ids, sorted; what tells two bodies of the same parties and kind apart
    std::vector<Span> mentions;
    std::string rule;
    std::string designation{};  ///< the name without the words that give its parties; empty if not known
};

/// The child body's work was reported to the parent body.
struct ReportClaim {
    BodyIndex child{};
    BodyIndex parent{};
    Span span;
    std::string rule;
};

struct Place {
    std::string city;     ///< may be empty where only the country is stated
    std::string country;  ///< ISO 3166-1 alpha-2; may be empty
    Span span;
};

struct Chair {
    PersonIndex person{};
    Party party;
};

struct SessionClaim {
    BodyIndex body{};
    SessionKind kind{};
    SessionStatus status{};
    Maybe<int> ordinal;
    Maybe<DateRange> date;  ///< only where this document alone determines it
    Maybe<Mode> mode;       ///< empty span: concluded from a stated place
    std::optional<Place> place;
    std::vector<Chair> chairs;
    Span span;  ///< the words that name the session
    std::string rule;
};

struct InstrumentClaim {
    InstrumentKind kind{};
    InstrumentAction action{};
    std::string title;
    std::optional<SessionIndex> session;
    Span span;
    Span action_span;
    std::string rule;
    std::optional<int> count{};  ///< how many, where the document tells: "eight documents"
};

struct ActionClaim {
    Span span;  ///< one clause
    std::vector<std::string> areas;
};

/// A deadline as far as it can be dated; `date` is empty for "as soon as possible".
struct Deadline {
    DateRange date;
    std::string words;
    Span span;
    bool year_from_record = false;  ///< the document gives no year: the session's year, once known, completes it
};

/// What a commitment aims at: "double this figure" is measure + factor, "to $300 billion" is measure + value.
struct Target {
    std::string measure;
    std::string subject{};  ///< as that of an indicator
    Comparator comparator = Comparator::greater;
    std::optional<double> value;   ///< stated, or derived: then `derivation` shows the sum
    std::string unit;
    std::string derivation;        ///< "2 x (more than 1000000)"; empty for a stated value
    Span span;
};

struct CommitmentClaim {
    Party actor;  ///< who is to act
    std::optional<PersonIndex> speaker;
    Strength strength{};
    Span trigger;
    std::vector<ActionClaim> actions;
    std::optional<SessionIndex> session;
    std::optional<Target> target;
    std::optional<Deadline> deadline;
    std::string rule;
};

struct IndicatorClaim {
    std::string measure;
    Comparator comparator{};
    double value{};
    std::string unit;  ///< ISO 4217 for money; else a plain English plural: persons, trips, percent
    std::string period;
    std::optional<double> change_percent;
    std::string source;  ///< who says so, as the document words it
    Span span;
    std::string rule;
    std::string subject{};  ///< what is measured, as concepts: "trade"; empty if the language data has none for it
};

struct AreaClaim {
    std::string id;
    Span span;
};

struct HistoryClaim {
    int since{};  ///< year
    std::optional<BodyIndex> subject;
    Span span;
    std::string rule;
};

struct QuoteClaim {
    std::optional<PersonIndex> speaker;
    Span span;
    std::string rule;
};

struct MilestoneClaim {
    std::string kind;
    std::string name;
    Span span;
    std::string rule;
};

/// Praise and appraisal; kept apart from commitments (DESIGN.md rule 6).
struct AssessmentClaim {
    std::optional<PersonIndex> speaker;
    Span span;
    std::string rule;
};

enum class NoteKind : std::uint8_t {
    other,           ///< of another reader
    no_language,     ///< none recognised
    other_language,  ///< one there is no data for
    length,          ///< beyond what any report is long
    session,         ///< numbered, and in no claim
    body,            ///< whose parties nobody tells
    day,             ///< that cannot be dated
};

/// What the reader saw and could not read.
struct Note {
    NoteKind kind{};
    std::string message;
    Span span;
};

struct SourceInfo {
    std::string path;
    std::string sha256;           ///< of the text
    std::string original_sha256;  ///< of the bytes received; empty when the text is the bytes
    std::uint64_t bytes = 0;      ///< of the text
    std::string language;         ///< BCP 47
};

/// Where a document's kind of words are: headline, agency and so on.
struct DocumentClaims {
    Maybe<std::string> headline;
    Maybe<std::string> agency;
    Maybe<Date> published;
    Maybe<std::string> dateline_place;
    Maybe<Date> dateline_date;
    Maybe<DateRange> event_date;
};

/// A pure function of a document and the language data. Never changed after it is made.
struct Reading {
    SourceInfo source;
    DocumentClaims document;
    std::vector<PersonClaim> people;
    std::vector<BodyClaim> bodies;
    std::vector<ReportClaim> reports;
    std::vector<SessionClaim> sessions;
    std::vector<InstrumentClaim> instruments;
    std::vector<CommitmentClaim> commitments;
    std::vector<IndicatorClaim> indicators;
    std::vector<AreaClaim> areas;
    std::vector<HistoryClaim> history;
    std::vector<QuoteClaim> quotes;
    std::vector<MilestoneClaim> milestones;
    std::vector<AssessmentClaim> assessments;
    std::vector<Note> notes;
};

}  // namespace rapporteur
