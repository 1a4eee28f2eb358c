#pragma once

#include <string>
#include <vector>

#include "views/cited.h"

namespace rapporteur {

struct GapRow {
    EntityId body;
    std::string body_name;
    std::string kind;  ///< of GapKind
    int first = 0;
    int last = 0;
    EntityId session;
    std::string session_title;
};

struct ExpectationRow {
    EntityId body;
    std::string body_name;
    int ordinal = 0;
    int year = 0;
    std::string basis;
    std::string state;
};

/// What is not in the documents and must or may exist, and what comes next.
struct GapsView {
    std::vector<GapRow> gaps;
    std::vector<ExpectationRow> expectations;
};

GapsView view_gaps(const Record& record, const Messages& say);
boost::json::value to_json(const GapsView& view);
void show(TextPage& page, const GapsView& view);

}  // namespace rapporteur
