#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace rapporteur {

/// How a column of text holds several tags; no tag holds a line break.
std::string tags_joined(const std::vector<std::string>& tags);
std::vector<std::string> tags_apart(std::string_view column);

/// How a column holds an item's further orders, by name; neither name nor bytes hold a line break.
std::string orders_joined(const std::map<std::string, std::string>& orders);
std::map<std::string, std::string> orders_apart(std::string_view column);

}  // namespace rapporteur
