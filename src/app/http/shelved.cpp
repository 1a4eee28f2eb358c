#include "app/http/shelved.h"

namespace rapporteur {

Result<std::optional<ShelvedItem>> find_by_any_id(Shelf& shelf, std::string_view topic, const std::string& id) {
    auto item = shelf.find(topic, id);
    if (!item || *item) return item;
    const auto alias = shelf.find("alias", id);
    if (!alias) return alias.error();
    return *alias ? shelf.find(topic, (*alias)->json) : std::move(item);
}

}  // namespace rapporteur
