#pragma once

#include <boost/json/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// What people call an item of a topic, made from its JSON: a session's title, a person's name, the words of a commitment.
std::string title_of_item(std::string_view topic, const boost::json::value& item);
/// The day it tells of; empty where none is known.
std::string date_of_item(const boost::json::value& item);
/// The sides it concerns.
std::vector<std::string> sides_of_item(const boost::json::value& item);

}  // namespace rapporteur
