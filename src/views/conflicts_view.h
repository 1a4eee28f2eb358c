#pragma once

#include <string>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

struct ConflictRow {
    EntityId entity;
    std::string title;
    std::string slot;
    bool decided = false;            ///< the first value stands
    std::vector<CitedValue> values;  ///< most sources first
};

/// Every slot on which sources disagree, with the words of each side; and what acts could not do.
struct ConflictsView {
    std::vector<ConflictRow> conflicts;
    std::vector<std::string> notes;
};

ConflictsView view_conflicts(const ViewSource& from, const Messages& say);
boost::json::value to_json(const ConflictsView& view);
void show(TextPage& page, const ConflictsView& view);

}  // namespace rapporteur
