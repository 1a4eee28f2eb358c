#pragma once

#include <string>

#include "reading/claims.h"
#include "record/session.h"
#include "record/words.h"

/// How the values of a session's slots compare (see FactFold).
namespace rapporteur {

/// Dates agree where one lies inside the other: "2024" and "2024-08-21", a day and the stretch of days around it (R21).
struct DateScale {
    bool agree(const DateRange& a, const DateRange& b) const;
    int exactness(const DateRange& date) const;
    std::string text(const DateRange& date) const { return date.iso(); }
};

/// An announcement contradicts neither that a session was held nor that it was called off (R25).
struct StatusScale {
    bool agree(SessionStatus a, SessionStatus b) const;
    int exactness(SessionStatus status) const { return status == SessionStatus::announced ? 0 : 1; }
    std::string text(SessionStatus status) const;
};

/// Cities agree where they are spelt alike in Latin letters; where they stand in different scripts and the country is
/// the same they are not held against each other (R23).
struct PlaceScale {
    Words* words = nullptr;

    bool agree(const SessionPlace& a, const SessionPlace& b) const;
    int exactness(const SessionPlace& place) const {
        return (place.city.empty() ? 0 : 2) + (place.country.empty() ? 0 : 1);
    }
    std::string text(const SessionPlace& place) const;
};

struct ModeScale {
    bool agree(Mode a, Mode b) const { return a == b; }
    int exactness(Mode) const { return 0; }
    std::string text(Mode mode) const;
};

struct NumberScale {
    bool agree(int a, int b) const { return a == b; }
    int exactness(int) const { return 0; }
    std::string text(int value) const { return std::to_string(value); }
};

struct IdScale {
    bool agree(const EntityId& a, const EntityId& b) const { return a == b; }
    int exactness(const EntityId&) const { return 0; }
    std::string text(const EntityId& id) const { return id; }
};

/// The first and last day a date may mean. The date must not be empty.
DateRange days_of(const DateRange& date);
/// "Moscow, RU", "Moscow" or "RU".
std::string place_text(const SessionPlace& place);

}  // namespace rapporteur
