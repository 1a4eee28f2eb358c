#pragma once

#include <boost/json.hpp>
#include <string>
#include <string_view>

namespace rapporteur {

/// A text field of an object; empty where it is missing or no text.
std::string text_in(const boost::json::object& object, std::string_view field);
/// The same of a value that may be no object.
std::string text_in(const boost::json::value& value, std::string_view field);

}  // namespace rapporteur
