#pragma once

#include <optional>
#include <string>
#include <vector>

#include "reading/claims.h"
#include "record/fact.h"

/// What came out of sessions: instruments, commitments, figures, and what was said beside them.
namespace rapporteur {

/// One of the four acts (and exchange, plan) that a document reports of an instrument. Different facts, all kept.
struct InstrumentEvent {
    InstrumentAction action{};
    std::vector<Support> supports;
};

struct Instrument {
    EntityId id;
    EntityId session;  ///< empty: not known
    InstrumentKind kind{};
    std::string title;  ///< the fullest; may be empty
    Fact<int> count;    ///< of papers whose kind is not told: how many
    std::vector<InstrumentEvent> events;
    bool session_concluded = false;  ///< R30: the documents speak of one session only
};

/// Which figure a derived target was completed from (R40).
struct TargetBase {
    EntityId series;
    std::string period;
    Comparator comparator{};
    double value{};
};

struct Commitment {
    EntityId id;
    EntityId session;  ///< empty: not known
    bool session_concluded = false;
    Party actor;
    EntityId speaker;  ///< empty: not known
    Strength strength{};
    std::vector<ActionClaim> actions;  ///< spans are of the first support's document
    std::optional<Target> target;
    std::optional<TargetBase> target_base;
    std::optional<Deadline> deadline;
    EntityId deadline_year_from;  ///< the session that completed the deadline's year (R41); empty: the year was stated
    ActNumber deadline_by = 0;
    std::vector<Support> supports;  ///< spans of the triggers, one for each copy
};

/// A figure as its sources state it for one period.
struct Observation {
    std::string period;  ///< may be empty: not known
    Comparator comparator{};
    double value{};
    std::optional<double> change_percent;
    std::string source;  ///< who says so, as the documents word it
    std::vector<Support> supports;
};

/// Two observations of one period that cannot both be true (R43), as positions in IndicatorSeries::observations.
struct ObservationConflict {
    std::size_t a{};
    std::size_t b{};
};

struct IndicatorSeries {
    EntityId id;
    std::string measure;
    std::string unit;
    std::vector<Party> parties;
    std::vector<Observation> observations;  ///< by period
    std::vector<ObservationConflict> conflicts;
};

enum class RemarkKind : std::uint8_t { quote, assessment, milestone };

/// Words attached to a session that commit nobody (R45).
struct Remark {
    RemarkKind kind{};
    EntityId session;  ///< empty: not known
    EntityId speaker;
    std::string name;  ///< of a milestone
    Support support;
};

}  // namespace rapporteur
