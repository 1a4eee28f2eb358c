#pragma once

#include <map>
#include <string>

#include "views/cited.h"

namespace rapporteur {

/// The record as event data: a line for each act of one side towards another (docs/exports.md).
struct EventTable {
    std::string tsv;  ///< UTF-8, tabs between fields, LF, the first line names the columns; no quoting
    std::size_t events = 0;
    /// What has no place in such a table, by reason, with how many of each.
    std::map<std::string, std::size_t> left_out;
};

EventTable events_of(const ViewSource& from);

}  // namespace rapporteur
