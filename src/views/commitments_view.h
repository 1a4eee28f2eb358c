#pragma once

#include <string>
#include <vector>

#include "views/later_words.h"

namespace rapporteur {

/// One commitment with its words.
struct CommitmentRow {
    EntityId id;
    EntityId session;
    std::string session_title;
    EntityId body;     ///< of the session
    std::string date;  ///< of the session
    std::string actor;
    std::string speaker;  ///< by name; empty: not known
    std::string strength;
    std::vector<std::string> actions;  ///< their words
    std::vector<std::string> areas;
    std::string target;  ///< "> 2,000,000 trips (2 x > 1,000,000): tourist trips"
    std::string deadline;
    std::string due;  ///< the deadline's last day; empty where it is told in words only
    std::string deadline_year_from;  ///< title of the session that completes the year
    CitedValue source;               ///< the words that commit; the value is empty
    std::vector<LaterWord> later;
};

struct CommitmentsView {
    std::vector<CommitmentRow> commitments;
};

CommitmentRow view_commitment(const ViewSource& from, const Commitment& commitment, const LaterWords& later, const Messages& say);
CommitmentsView view_commitments(const ViewSource& from, const Messages& say);
boost::json::value to_json(const CommitmentRow& row);
boost::json::value to_json(const CommitmentsView& view);
/// The commitment with its sources' words.
void show(TextPage& page, const CommitmentRow& row, std::size_t indent);
void show(TextPage& page, const CommitmentsView& view);

}  // namespace rapporteur
