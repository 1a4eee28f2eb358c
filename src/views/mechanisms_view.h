#pragma once

#include <string>
#include <vector>

#include "views/session_line.h"

namespace rapporteur {

/// A body in the tree, with its series.
struct BodyNode {
    EntityId id;
    std::string name;
    std::string kind;
    std::size_t depth = 0;
    std::vector<EntityId> reports_to;
    std::vector<SessionLine> sessions;
    std::size_t session_count = 0;
    std::string first;  ///< dates of the earliest and the latest session that has one; empty where none has
    std::string last;
    std::vector<Gap> gaps;
    std::vector<Expectation> next;
    std::optional<int> since;
    std::size_t agrees = 0;  ///< sessions that bear `since` out
    std::size_t disagrees = 0;
};

/// The bodies of the same parties.
struct Mechanism {
    std::vector<Party> parties;
    std::vector<BodyNode> bodies;  ///< a body before those that report to it

    EntityId id() const;  ///< "mechanism/cn-ru"
};

/// What `rapporteur show` begins with: every mechanism found, its bodies as a tree, their sessions, gaps and what is
/// next.
struct MechanismsView {
    std::vector<Mechanism> mechanisms;
    std::vector<std::string> organizations;
    std::size_t documents = 0;
    std::size_t sources = 0;
};

MechanismsView view_mechanisms(const Record& record, const Messages& say);
boost::json::value to_json(const MechanismsView& view);
boost::json::value to_json(const Mechanism& mechanism);
/// The same for a list of many: of a body with more than a few sessions only the latest of them and those to come, how many there are, and when.
boost::json::value to_short_json(const Mechanism& mechanism);
void show(TextPage& page, const MechanismsView& view);

/// "26-28", "26".
std::string range_text(int first, int last);

}  // namespace rapporteur
