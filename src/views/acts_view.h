#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <vector>

#include "record/act.h"
#include "views/messages.h"

namespace rapporteur {

/// An act as people are told of it.
struct ActRow {
    Act act;
    bool in_force = false;  ///< no counting act takes it back
    std::string words;      ///< "people X and Y are one"
};

/// The act in words.
std::string words_of(const ActBody& body, const Messages& say);

/// All acts in the order of their numbers.
std::vector<ActRow> view_acts(const std::vector<Act>& acts, const Messages& say);
boost::json::value to_json(const ActRow& row);

}  // namespace rapporteur
