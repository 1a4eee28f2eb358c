#include "app/json_text.h"

namespace rapporteur {

std::string text_in(const boost::json::object& object, std::string_view field) {
    const boost::json::value* const value = object.if_contains(field);
    return value != nullptr && value->is_string() ? std::string(value->get_string()) : "";
}

std::string text_in(const boost::json::value& value, std::string_view field) {
    const boost::json::object* const object = value.if_object();
    return object == nullptr ? "" : text_in(*object, field);
}

}  // namespace rapporteur
