#include "views/shelf_items.h"

#include <algorithm>
#include <boost/json.hpp>
#include <set>

#include "views/by_session.h"
#include "views/supports.h"
#include "views/view.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

/// How the entries of a topic's view are put on the shelf. Fields are names in the entry; a dot leads into an object or the objects of a list.
struct Shape {
    std::string_view topic;
    std::string_view list;                                              ///< the view's list of entries
    std::string_view id;                                                ///< fields that make the id, apart by blanks
    std::string_view sort;                                              ///< fields in whose order they stand; `-`: the other way round
    std::vector<std::pair<std::string_view, std::string_view>> tags;    ///< tag and field
    std::string_view words;                                             ///< fields that search looks in
    std::vector<std::pair<std::string_view, std::string_view>> orders = {};  ///< further order and the field it goes by
};

const std::vector<Shape>& shapes() {
    static const std::vector<Shape> all{
        {"mechanisms", "mechanisms", "id", "id", {{"side", "parties"}}, ""},
        {"bodies", "", "id", "name id", {{"side", "parties"}, {"kind", "kind"}, {"body", "id"}}, "name"},
        {"sessions", "sessions", "id", "-date id", {{"side", "parties"}, {"year", "date"}, {"body", "body"}, {"status", "status"}, {"mode", "mode"}}, "title city chairs.name"},
        {"people", "people", "id", "party name id", {{"side", "party"}}, "name aliases.name offices.title"},
        {"commitments", "commitments", "id", "-date session id", {{"side", "actor"}, {"strength", "strength"}, {"area", "areas"}, {"session", "session"}, {"body", "body"}, {"year", "date"}, {"due", "due"}}, "actions cited.words session_title", {{"deadline", "due"}}},
        {"instruments", "instruments", "id", "-date session id", {{"kind", "kind"}, {"session", "session"}, {"body", "body"}, {"year", "date"}}, "title session_title"},
        {"figures", "series", "id", "id", {{"side", "parties"}, {"unit", "unit"}}, "measure"},
        {"gaps", "gaps", "body kind first session", "body first", {{"body", "body"}, {"kind", "kind"}}, ""},
        {"expectations", "expectations", "body ordinal", "body ordinal", {{"body", "body"}}, ""},
        {"conflicts", "conflicts", "entity slot", "entity slot", {{"slot", "slot"}}, ""},
        {"review", "items", "id", "kind id", {{"kind", "kind"}}, ""},
        {"documents", "documents", "sha256", "-date path sha256", {{"language", "language"}, {"outlet", "outlet"}, {"year", "date"}, {"session", "sessions"}, {"body", "bodies"}}, ""},
    };
    return all;
}

std::vector<std::string_view> split(std::string_view fields) {
    std::vector<std::string_view> out;
    while (!fields.empty()) {
        const std::size_t end = std::min(fields.find(' '), fields.size());
        out.push_back(fields.substr(0, end));
        fields.remove_prefix(std::min(end + 1, fields.size()));
    }
    return out;
}

/// Every text and number that a field leads to.
void gather(const json::value& value, std::string_view field, std::vector<std::string>& out) {
    if (const json::array* const list = value.if_array()) {
        for (const json::value& one : *list) gather(one, field, out);
    } else if (const json::object* const object = value.if_object()) {
        const std::size_t dot = std::min(field.find('.'), field.size());
        const json::value* const inner = object->if_contains(field.substr(0, dot));
        if (inner != nullptr) gather(*inner, field.substr(std::min(dot + 1, field.size())), out);
    } else if (const json::string* const text = value.if_string()) {
        out.emplace_back(text->begin(), text->end());
    } else if (value.is_int64() || value.is_uint64()) {
        out.push_back(json::serialize(value));
    }
}

std::string joined(const json::value& entry, std::string_view fields, std::string_view between) {
    std::string out;
    for (const std::string_view field : split(fields)) {
        std::vector<std::string> parts;
        gather(entry, field, parts);
        for (const std::string& part : parts) out += (out.empty() ? "" : std::string(between)) + part;
    }
    return out;
}

/// Digits the other way round, so that the latest comes first; after all of them what has none.
std::string turned(std::string text) {
    for (char& c : text) c = c >= '0' && c <= '9' ? char('0' + ('9' - c)) : c;
    return text.empty() ? "~" : text;
}

std::string sort_of(const json::value& entry, std::string_view fields) {
    std::string out;
    for (std::string_view field : split(fields)) {
        const bool backwards = field.starts_with('-');
        if (backwards) field.remove_prefix(1);
        const std::string key = joined(entry, field, " ");
        out += (backwards ? turned(key) : key) + '\x1f';
    }
    return out;
}

/// Of a date a tag of its year, of a deadline whether there is one; of another field one for each value.
void add_tags(const json::value& entry, std::string_view tag, std::string_view field, std::set<std::string>& tags) {
    std::vector<std::string> values;
    gather(entry, field, values);
    if (tag == "due" && values.empty()) tags.insert("due:none");
    for (std::string& value : values) {
        if (tag == "year") value = value.substr(0, 4);
        if (tag == "due") value = "yes";
        if (!value.empty() && value.find('\n') == std::string::npos) tags.insert(std::string(tag) + ":" + value);
    }
}

/// By the field, and within equals as the topic stands. Entries that lack it have no place in the order.
void add_orders(const json::value& entry, const Shape& shape, ShelfItem& item) {
    for (const auto& [order, field] : shape.orders) {
        const std::string key = joined(entry, field, " ");
        if (key.empty()) continue;
        std::string& bytes = item.orders[std::string(order)] = key + '\x1f' + item.sort;
        std::ranges::replace(bytes, '\n', ' ');
    }
}

ShelfItem item_of(const Shape& shape, json::value entry) {
    ShelfItem item;
    item.topic = shape.topic;
    item.id = joined(entry, shape.id, "/");
    item.sort = sort_of(entry, shape.sort);
    std::set<std::string> tags;
    for (const auto& [tag, field] : shape.tags) add_tags(entry, tag, field, tags);
    item.tags.assign(tags.begin(), tags.end());
    add_orders(entry, shape, item);
    item.words = joined(entry, shape.words, " \xC2\xB7 ");
    if (json::object* const object = entry.if_object(); object != nullptr && !object->contains("id")) (*object)["id"] = item.id;
    item.json = json::serialize(entry);
    return item;
}

/// The bodies of all mechanisms, each with its parties and without its sessions.
Status put_bodies(const ViewSource& from, const Messages& say, const Shape& shape, const Shelf::Put& put) {
    for (const Mechanism& mechanism : view_mechanisms(from.record, say).mechanisms) {
        for (const BodyNode& body : mechanism.bodies) {
            json::array parties(mechanism.parties.begin(), mechanism.parties.end());
            json::object entry{{"id", body.id}, {"name", body.name}, {"kind", body.kind}, {"parties", std::move(parties)}, {"mechanism", mechanism.id()}, {"sessions", body.sessions.size()}};
            if (Status failed = put(item_of(shape, std::move(entry)))) return failed;
        }
    }
    return {};
}

/// Each mechanism twice: in short for the list, and whole (topic "mechanism").
Status put_mechanisms(const ViewSource& from, const Messages& say, const Shape& shape, const Shelf::Put& put) {
    for (const Mechanism& mechanism : view_mechanisms(from.record, say).mechanisms) {
        if (Status failed = put(item_of(shape, to_short_json(mechanism)))) return failed;
        if (Status failed = put({"mechanism", mechanism.id(), "", json::serialize(to_json(mechanism)), {}, ""})) return failed;
    }
    return {};
}

Status put_topic(const ViewSource& from, const Messages& say, const Shape& shape, const Shelf::Put& put) {
    if (shape.topic == "bodies") return put_bodies(from, say, shape, put);
    if (shape.topic == "mechanisms") return put_mechanisms(from, say, shape, put);
    const std::string_view topic = shape.topic == "expectations" ? "gaps" : shape.topic;
    const std::optional<View> view = view_of(from, topic, "", say);
    json::value told = json::parse(to_json_text(*view));
    for (json::value& entry : told.at(shape.list).as_array()) {
        if (Status failed = put(item_of(shape, std::move(entry)))) return failed;
    }
    return {};
}

Status put_aliases(const EntityId& id, const std::vector<EntityId>& aliases, const Shelf::Put& put) {
    for (const EntityId& alias : aliases) {
        if (alias == id) continue;
        if (Status failed = put({"alias", alias, "", id, {}, ""})) return failed;
    }
    return {};
}

Status put_sessions(const ViewSource& from, const Messages& say, const Shelf::Put& put) {
    const BySession by_session(from.record);
    for (const Session& session : from.record.sessions) {
        ShelfItem item{"session", session.id, "", json::serialize(to_json(view_session(from, by_session, session, say))), {}, ""};
        if (Status failed = put(std::move(item))) return failed;
        if (Status failed = put_aliases(session.id, session.aliases, put)) return failed;
    }
    return {};
}

Status put_supports(const ViewSource& from, const Shelf::Put& put) {
    for (const auto& [document, supported] : supports_by_document(from.record)) {
        ShelfItem item{"supports", from.record.documents.at(document).sha256, "", json::serialize(to_json(supported)), {}, ""};
        if (Status failed = put(std::move(item))) return failed;
    }
    return {};
}

}  // namespace

Status put_on_shelf(const ViewSource& source, const Messages& say, const Shelf::Put& put) {
    const LaterWords later(source);
    const ViewSource from{source.record, source.words, &later};
    for (const Shape& shape : shapes()) {
        if (Status failed = put_topic(from, say, shape, put)) return failed;
    }
    if (Status failed = put_sessions(from, say, put)) return failed;
    for (const Person& person : from.record.people) {
        if (Status failed = put_aliases(person.id, person.aliases, put)) return failed;
    }
    return put_supports(from, put);
}

std::map<std::string, std::string> beside_items(const ViewSource& from, const Messages& say) {
    constexpr std::size_t most = 1000;
    const MechanismsView view = view_mechanisms(from.record, say);
    json::array organizations;
    for (std::size_t i = 0; i < view.organizations.size() && i < most; ++i) organizations.emplace_back(view.organizations[i]);
    json::array notes;
    for (const std::string& note : from.record.notes) notes.emplace_back(note);
    const json::object mechanisms{{"documents", view.documents}, {"sources", view.sources}, {"organizations", std::move(organizations)}};
    return {{"mechanisms", json::serialize(mechanisms)}, {"conflicts", json::serialize(json::object{{"notes", std::move(notes)}})}};
}

}  // namespace rapporteur
