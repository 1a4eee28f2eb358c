#include "store/sqlite/shelf_columns.h"

#include <algorithm>

namespace rapporteur {

std::string tags_joined(const std::vector<std::string>& tags) {
    std::string out;
    for (const std::string& tag : tags) out += (out.empty() ? "" : "\n") + tag;
    return out;
}

std::vector<std::string> tags_apart(std::string_view column) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < column.size();) {
        const std::size_t end = std::min(column.find('\n', at), column.size());
        out.emplace_back(column.substr(at, end - at));
        at = end + 1;
    }
    return out;
}

std::string orders_joined(const std::map<std::string, std::string>& orders) {
    std::vector<std::string> lines;
    for (const auto& [name, bytes] : orders) lines.push_back(name + "=" + bytes);
    return tags_joined(lines);
}

std::map<std::string, std::string> orders_apart(std::string_view column) {
    std::map<std::string, std::string> out;
    for (const std::string& line : tags_apart(column)) {
        const std::size_t equals = std::min(line.find('='), line.size());
        out[line.substr(0, equals)] = line.substr(std::min(equals + 1, line.size()));
    }
    return out;
}

}  // namespace rapporteur
