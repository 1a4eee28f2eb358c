#include "app/http/item_titles.h"

#include <boost/json.hpp>

#include "app/json_text.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

std::string first_of(const json::value& item, std::string_view field) {
    const json::object* const object = item.if_object();
    const json::value* const list = object == nullptr ? nullptr : object->if_contains(field);
    if (list == nullptr || !list->is_array() || list->get_array().empty()) return "";
    const json::value& first = list->get_array().front();
    return first.is_string() ? std::string(first.get_string()) : text_in(first, "words");
}

/// The first that is not empty.
std::string any_of(std::initializer_list<std::string> texts) {
    for (const std::string& one : texts) {
        if (!one.empty()) return one;
    }
    return "";
}

}  // namespace

std::string title_of_item(std::string_view topic, const json::value& item) {
    if (topic == "documents") return any_of({text_in(item, "title"), text_in(item, "path")});
    if (topic == "commitments") return any_of({first_of(item, "actions"), first_of(item, "cited"), text_in(item, "session_title")});
    if (topic == "conflicts") return any_of({text_in(item, "title"), text_in(item, "entity")});
    return any_of({text_in(item, "title"), text_in(item, "name"), text_in(item, "measure"), text_in(item, "kind"), text_in(item, "id")});
}

std::string date_of_item(const json::value& item) { return text_in(item, "date"); }

std::vector<std::string> sides_of_item(const json::value& item) {
    std::vector<std::string> sides;
    for (const char* const field : {"party", "actor"}) {
        if (const std::string side = text_in(item, field); !side.empty()) sides.push_back(side);
    }
    const json::object* const object = item.if_object();
    const json::value* const parties = object == nullptr ? nullptr : object->if_contains("parties");
    if (parties == nullptr || !parties->is_array()) return sides;
    for (const json::value& party : parties->get_array()) {
        if (party.is_string()) sides.emplace_back(party.get_string());
    }
    return sides;
}

}  // namespace rapporteur
