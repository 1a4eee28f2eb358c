#pragma once

#include <string>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

struct OfficeLine {
    EntityId id;
    std::string title;
    Party party;
    std::string first;  ///< dates of documents that show the person in the office; empty where none is dated
    std::string last;
    CitedValue source;
};

/// Another spelling under which documents name a person, in whatever script.
struct AliasLine {
    std::string name;
    std::string language;  ///< of the documents that spell it so; may be empty
    EntityId id;           ///< that resolves to the person, by which this spelling can be told to be somebody else's; may be empty
    std::size_t sources = 0;
};

struct PersonRow {
    EntityId id;
    std::string name;
    Party party;
    std::vector<AliasLine> aliases;
    std::vector<OfficeLine> offices;
    std::vector<EntityId> chaired;
    std::vector<std::string> chaired_titles;  ///< one for each body
    std::size_t sources = 0;
};

struct PeopleView {
    std::vector<PersonRow> people;
};

PeopleView view_people(const ViewSource& from, const Messages& say);
boost::json::value to_json(const PeopleView& view);
void show(TextPage& page, const PeopleView& view);

}  // namespace rapporteur
