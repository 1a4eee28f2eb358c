#pragma once

#include <string>
#include <vector>

#include "reading/claims.h"
#include "record/fact.h"

namespace rapporteur {

struct SessionPlace {
    std::string city;     ///< may be empty where only the country is known
    std::string country;  ///< ISO 3166-1 alpha-2; may be empty

    friend bool operator==(const SessionPlace&, const SessionPlace&) = default;
};

/// Who chaired for one side.
struct SessionChair {
    Party party;  ///< may be empty where the documents do not say
    Fact<EntityId> person;
};

/// A body whose work the session heard (R34).
struct HeardReport {
    EntityId child;
    std::vector<Support> supports;
};

/// One meeting of one body: the body and its stated ordinal, or the body and the date (docs/record.md, R10 to R14).
struct Session {
    EntityId id;
    std::vector<EntityId> aliases;
    EntityId body;
    SessionKind kind{};
    Fact<int> ordinal;
    Fact<SessionStatus> status;
    Fact<DateRange> date;
    Fact<Mode> mode;
    Fact<SessionPlace> place;
    std::vector<SessionChair> chairs;      ///< by party
    std::vector<HeardReport> reports;      ///< by child
    std::vector<Support> supports;         ///< the words that name the session, one for each claim
    std::vector<DocumentIndex> documents;  ///< all that speak of it
};

}  // namespace rapporteur
