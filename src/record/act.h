#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "base/span.h"

/// What an analyst enters to correct the record. Acts are appended and never changed; taking one back is an act too.
/// What each does in the fold is in docs/record.md, R60 to R66.
namespace rapporteur {

using ActNumber = std::int64_t;  ///< from 1; 0 = no act

/// A stable name of something in the record: "session/cn-ru/heads-of-government/29" (docs/record.md, Names).
using EntityId = std::string;

enum class EntityKind : std::uint8_t { person, body, session };

/// `a` and `b` are one.
struct Same {
    EntityKind kind{};
    EntityId a;
    EntityId b;

    friend bool operator==(const Same&, const Same&) = default;
};

/// `a` and `b` are two; undoes what the record joined of its own accord.
struct NotSame {
    EntityKind kind{};
    EntityId a;
    EntityId b;

    friend bool operator==(const NotSame&, const NotSame&) = default;
};

enum class ClaimKind : std::uint8_t {
    person,
    office,
    body,
    report,
    session,
    session_ordinal,
    session_date,
    session_mode,
    session_place,
    session_chair,
    instrument,
    commitment,
    indicator,
    history,
    quote,
    milestone,
    assessment,
    note,  ///< no claim: what a person has seen need not be looked at again
};

/// What one document says in these words is not so, or was misread: the claims of `kind` whose words are `span` are set
/// aside.
struct RejectClaim {
    std::string document;  ///< sha256 of the text
    ClaimKind kind{};
    Span span;

    friend bool operator==(const RejectClaim&, const RejectClaim&) = default;
};

/// A slot of an entity has this value, whatever the documents say; they stay visible as conflicts.
struct SetSlot {
    EntityId entity;
    std::string slot;   ///< session: date, mode, place, status, chair/PARTY; body, person: name; commitment: deadline
    std::string value;  ///< as JSON writes it: "2024-08-21", "video", "Moscow", an entity id

    friend bool operator==(const SetSlot&, const SetSlot&) = default;
};

/// Act `act` no longer counts; undoing an Undo restores it. Only earlier acts can be undone.
struct Undo {
    ActNumber act{};

    friend bool operator==(const Undo&, const Undo&) = default;
};

/// Readings made elsewhere, by a person or a program, are taken beside the program's own (docs/record.md, R67). Undoing
/// the act switches all of them off.
struct TakeClaims {
    std::string maker;
    std::vector<std::string> readings;  ///< as reading_to_json writes them, each of the document `source.sha256`

    friend bool operator==(const TakeClaims&, const TakeClaims&) = default;
};

using ActBody = std::variant<Same, NotSame, RejectClaim, SetSlot, Undo, TakeClaims>;

struct Act {
    ActNumber number{};
    std::string author;
    std::string time;    ///< ISO 8601, UTC
    std::string reason;  ///< may be empty
    ActBody body;

    friend bool operator==(const Act&, const Act&) = default;
};

/// Canonical JSON: equal bodies are equal bytes.
std::string act_body_to_json(const ActBody& body);
/// Fails on what is no act, naming the field.
Result<ActBody> act_body_from_json(std::string_view json);

std::string_view name_of(EntityKind kind);
std::string_view name_of(ClaimKind kind);
std::optional<EntityKind> entity_kind_named(std::string_view name);
std::optional<ClaimKind> claim_kind_named(std::string_view name);

/// The acts that count, in order of number: those that no counting Undo takes back, without the Undos.
std::vector<Act> acts_in_force(std::vector<Act> acts);

}  // namespace rapporteur
