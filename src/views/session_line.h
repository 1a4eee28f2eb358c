#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

struct ChairLine {
    Party party;  ///< may be empty where the documents do not say
    EntityId person;
    std::string name;
};

/// A session in a list: what tells it from others, without evidence.
struct SessionLine {
    EntityId id;
    std::string label;  ///< "29", "chairs", "-" where only its date tells it apart
    std::string title;  ///< with the body's name
    EntityId body;
    std::vector<Party> parties;
    std::string status;
    std::string date;
    std::string place;  ///< for people: or the mode, where there is no place
    std::string mode;
    std::string city;
    Party country;
    std::size_t sources = 0;
    std::vector<std::string> disputed;  ///< slots on which sources disagree
    std::vector<ChairLine> chairs;
};

/// The label of a session that only its date tells apart.
constexpr const char* unlabelled = "-";

SessionLine session_line(const Record& record, const Session& session, const Messages& say);
boost::json::value to_json(const SessionLine& line);

/// All sessions, the latest first, those of no known date last.
struct SessionsView {
    std::vector<SessionLine> sessions;
};

SessionsView view_sessions(const Record& record, const Messages& say);
boost::json::value to_json(const SessionsView& view);
void show(TextPage& page, const SessionsView& view);

}  // namespace rapporteur
