#include "record/act.h"

#include <algorithm>
#include <array>
#include <boost/json.hpp>
#include <limits>
#include <set>

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

constexpr std::array<std::string_view, 3> entity_kinds{"person", "body", "session"};
constexpr std::array<std::string_view, 18> claim_kinds{
    "person",       "office",       "body",          "report",        "session",    "session.ordinal",
    "session.date", "session.mode", "session.place", "session.chair", "instrument", "commitment",
    "indicator",    "history",      "quote",         "milestone",     "assessment", "note"};

template <class Enum, std::size_t N>
std::optional<Enum> find(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return {};
    return Enum(found - names.begin());
}

struct ToJson {
    json::object pair(std::string_view act, EntityKind kind, const EntityId& a, const EntityId& b) const {
        const auto& [low, high] = std::minmax(a, b);
        return Fields().put("act", act).put("kind", name_of(kind)).put("a", low).put("b", high).take();
    }
    json::object operator()(const Same& act) const { return pair("same", act.kind, act.a, act.b); }
    json::object operator()(const NotSame& act) const { return pair("not-same", act.kind, act.a, act.b); }
    json::object operator()(const RejectClaim& act) const {
        return Fields()
            .put("act", std::string_view("reject"))
            .put("document", act.document)
            .put("claim", name_of(act.kind))
            .put("span", json::array{act.span.begin, act.span.end})
            .take();
    }
    json::object operator()(const SetSlot& act) const {
        return Fields()
            .put("act", std::string_view("set"))
            .put("entity", act.entity)
            .put("slot", act.slot)
            .put("value", act.value)
            .take();
    }
    json::object operator()(const Undo& act) const {
        return Fields().put("act", std::string_view("undo")).put("number", act.act).take();
    }
    json::object operator()(const TakeClaims& act) const {
        const auto reading = [](const std::string& text) {
            json::error_code problem;
            return json::parse(text, problem);
        };
        return Fields()
            .put("act", std::string_view("claims"))
            .put("maker", act.maker)
            .list("readings", act.readings, reading)
            .take();
    }
};

/// Reads one act; what is missing or wrong is kept as the error.
class FromJson {
  public:
    explicit FromJson(const json::object& object) : object_(object) {}

    Result<ActBody> read() {
        const ActBody body = any();
        if (error_) return *error_;
        return body;
    }

  private:
    ActBody any() {
        const std::string act = text("act");
        if (act == "same") return Same{entity_kind(), text("a"), text("b")};
        if (act == "not-same") return NotSame{entity_kind(), text("a"), text("b")};
        if (act == "reject") return RejectClaim{text("document"), claim_kind(), span()};
        if (act == "set") return SetSlot{text("entity"), text("slot"), text("value")};
        if (act == "undo") return Undo{number(object_.if_contains("number"), 1, "number")};
        if (act == "claims") return TakeClaims{text("maker"), readings()};
        refuse("act", "is none of same, not-same, reject, set, undo, claims");
        return Undo{};
    }

    void refuse(std::string_view field, std::string what) {
        if (!error_) error_ = Error{"act", std::string(field), std::move(what), "see docs/record.md, Acts"};
    }

    std::string text(std::string_view field) {
        const json::value* value = object_.if_contains(field);
        if (value && value->is_string() && !value->get_string().empty()) return std::string(value->get_string());
        refuse(field, "is not a string with something in it");
        return {};
    }

    std::int64_t number(const json::value* value, std::int64_t least, std::string_view field) {
        json::error_code problem;
        const std::int64_t found = value ? value->to_number<std::int64_t>(problem) : -1;
        if (!problem && found >= least) return found;
        refuse(field, "is not a whole number from " + std::to_string(least));
        return least;
    }

    std::vector<std::string> readings() {
        std::vector<std::string> out;
        const json::value* value = object_.if_contains("readings");
        const json::array* list = value ? value->if_array() : nullptr;
        if (!list) {
            refuse("readings", "is not a list of readings");
            return out;
        }
        for (const json::value& each : *list) {
            if (!each.is_object()) refuse("readings", "holds what is not a reading");
            out.push_back(json::serialize(each));
        }
        return out;
    }

    EntityKind entity_kind() {
        const auto kind = entity_kind_named(text("kind"));
        if (!kind) refuse("kind", "is none of person, body, session");
        return kind.value_or(EntityKind{});
    }

    ClaimKind claim_kind() {
        const auto kind = claim_kind_named(text("claim"));
        if (!kind) refuse("claim", "is no kind of claim");
        return kind.value_or(ClaimKind{});
    }

    Span span() {
        const json::value* value = object_.if_contains("span");
        const json::array* pair = value ? value->if_array() : nullptr;
        if (!pair || pair->size() != 2) {
            refuse("span", "is not [begin, end]");
            return {};
        }
        const auto begin = number(&(*pair)[0], 0, "span"), end = number(&(*pair)[1], 0, "span");
        if (begin >= end || end > std::numeric_limits<std::uint32_t>::max())
            refuse("span", "is empty, reversed or too large");
        return {std::uint32_t(begin), std::uint32_t(end)};
    }

    const json::object& object_;
    std::optional<Error> error_;
};

}  // namespace

std::string_view name_of(EntityKind kind) {
    return entity_kinds.at(std::size_t(kind));
}

std::string_view name_of(ClaimKind kind) {
    return claim_kinds.at(std::size_t(kind));
}

std::optional<EntityKind> entity_kind_named(std::string_view name) {
    return find<EntityKind>(entity_kinds, name);
}

std::optional<ClaimKind> claim_kind_named(std::string_view name) {
    return find<ClaimKind>(claim_kinds, name);
}

std::string act_body_to_json(const ActBody& body) {
    return json::serialize(std::visit(ToJson{}, body));
}

Result<ActBody> act_body_from_json(std::string_view text) {
    json::error_code problem;
    const json::value root = json::parse({text.data(), text.size()}, problem);
    if (problem || !root.is_object()) return Error{"act", {}, "is not a JSON object", "see docs/record.md, Acts"};
    return FromJson(root.get_object()).read();
}

std::vector<Act> acts_in_force(std::vector<Act> acts) {
    std::stable_sort(acts.begin(), acts.end(), [](const Act& a, const Act& b) { return a.number < b.number; });
    std::set<ActNumber> undone;
    std::vector<Act> kept;
    for (auto act = acts.rbegin(); act != acts.rend(); ++act) {
        if (undone.contains(act->number)) continue;
        if (const Undo* undo = std::get_if<Undo>(&act->body)) {
            if (undo->act < act->number) undone.insert(undo->act);
        } else {
            kept.push_back(std::move(*act));
        }
    }
    std::reverse(kept.begin(), kept.end());
    return kept;
}

}  // namespace rapporteur
