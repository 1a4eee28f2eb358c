#include "record/record.h"

#include <algorithm>
#include <set>

namespace rapporteur {
namespace {

/// By id, the lists being sorted by it; else by alias.
template <class Entity>
const Entity* find_by_id(const std::vector<Entity>& entities, std::string_view id) {
    const auto place = std::lower_bound(entities.begin(), entities.end(), id,
                                        [](const Entity& entity, std::string_view key) { return entity.id < key; });
    return place != entities.end() && place->id == id ? &*place : nullptr;
}

template <class Entity>
const Entity* find_by_alias(const std::vector<Entity>& entities, std::string_view id) {
    for (const Entity& entity : entities) {
        if (std::find(entity.aliases.begin(), entity.aliases.end(), id) != entity.aliases.end()) return &entity;
    }
    return nullptr;
}

template <class Entity>
const Entity* find(const std::vector<Entity>& entities, std::string_view id) {
    const Entity* found = find_by_id(entities, id);
    return found ? found : find_by_alias(entities, id);
}

}  // namespace

const Body* Record::body(std::string_view id) const {
    const Body* found = find(bodies, id);
    return found ? found : find(organizations, id);
}

const Session* Record::session(std::string_view id) const {
    if (const Session* found = find(sessions, id)) return found;
    constexpr std::string_view start = "session/";
    if (!id.starts_with(start)) return nullptr;
    // By an alias of its body: "session/<alias>/29".
    for (std::size_t slash = id.rfind('/'); slash > start.size() && slash != id.npos;
         slash = id.rfind('/', slash - 1)) {
        const Body* of = body("body/" + std::string(id.substr(start.size(), slash - start.size())));
        if (of) return find(sessions, "session/" + of->id.substr(5) + std::string(id.substr(slash)));
    }
    return nullptr;
}

const Person* Record::person(std::string_view id) const {
    return find(people, id);
}

const Office* Record::office(std::string_view id) const {
    return find_by_id(offices, id);
}

std::size_t Record::sources(const std::vector<Support>& supports) const {
    std::set<std::string_view> voices;
    std::set<ActNumber> by_act;
    for (const Support& support : supports) {
        if (support.document == no_document) {
            by_act.insert(support.act);
        } else {
            voices.insert(documents.at(support.document).source);
        }
    }
    return voices.size() + by_act.size();
}

Date Record::latest() const {
    Date latest;
    for (const RecordDocument& document : documents) {
        latest = std::max({latest, document.published, document.date.first, document.date.last});
    }
    return latest;
}

}  // namespace rapporteur
