#include "views/mechanisms_view.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <map>
#include <set>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/series_names.h"

namespace rapporteur {
namespace {

class TreeMaker {
  public:
    TreeMaker(const Record& record, const Messages& say) : record_(record), say_(say) {
        for (const ReportingLine& line : record.reporting) {
            parents_[line.child].push_back(line.parent);
            children_[line.parent].push_back(line.child);
        }
        for (const Session& session : record.sessions) sessions_[session.body].push_back(&session);
    }

    std::vector<Mechanism> make() {
        std::map<std::vector<Party>, std::vector<const Body*>> groups;
        for (const Body& body : record_.bodies) groups[body.parties].push_back(&body);
        std::vector<Mechanism> out;
        for (const auto& [parties, bodies] : groups) {
            Mechanism mechanism{parties, {}};
            for (const Body* body : bodies) {
                if (!has_parent_among(*body, parties)) add(mechanism, *body, 0);
            }
            for (const Body* body : bodies) add(mechanism, *body, 0);  // what reports only in a circle
            out.push_back(std::move(mechanism));
        }
        return out;
    }

  private:
    bool has_parent_among(const Body& body, const std::vector<Party>& parties) const {
        const auto found = parents_.find(body.id);
        if (found == parents_.end()) return false;
        for (const EntityId& parent : found->second) {
            const Body* of = record_.body(parent);
            if (of && of->parties == parties) return true;
        }
        return false;
    }

    void add(Mechanism& mechanism, const Body& body, std::size_t depth) {
        if (!done_.insert(body.id).second) return;
        mechanism.bodies.push_back(node_of(body, depth));
        const auto found = children_.find(body.id);
        if (found == children_.end()) return;
        for (const EntityId& child : found->second) {
            const Body* of = record_.body(child);
            if (of && of->parties == body.parties) add(mechanism, *of, depth + 1);
        }
    }

    BodyNode node_of(const Body& body, std::size_t depth) const {
        BodyNode node;
        node.id = body.id;
        node.name = body.name;
        node.kind = name_of(body.kind);
        node.depth = depth;
        if (const auto found = parents_.find(body.id); found != parents_.end()) node.reports_to = found->second;
        if (const auto found = sessions_.find(body.id); found != sessions_.end()) add_sessions(node, found->second);
        for (const Gap& gap : record_.gaps) {
            if (gap.body == body.id) node.gaps.push_back(gap);
        }
        for (const Expectation& one : record_.expectations) {
            if (one.body == body.id) node.next.push_back(one);
        }
        for (const History& history : record_.history) {
            if (history.body != body.id) continue;
            node.since = history.since.value;
            node.agrees = history.agrees.size();
            node.disagrees = history.disagrees.size();
        }
        return node;
    }

    /// Numbered ones by ordinal, then the others by date.
    void add_sessions(BodyNode& node, std::vector<const Session*> sessions) const {
        const auto rank = [](const Session* s) {
            const bool numbered = s->ordinal.value.has_value();
            return std::tuple{!numbered, s->kind, s->ordinal.value.value_or(0), s->date.value.value_or(DateRange{}),
                              s->id};
        };
        std::sort(sessions.begin(), sessions.end(),
                  [&](const Session* a, const Session* b) { return rank(a) < rank(b); });
        for (const Session* session : sessions) node.sessions.push_back(session_line(record_, *session, say_));
        node.session_count = sessions.size();
        for (const SessionLine& one : node.sessions) {
            if (one.date.empty()) continue;
            if (node.first.empty() || one.date < node.first) node.first = one.date;
            node.last = std::max(node.last, one.date);
        }
    }

    const Record& record_;
    const Messages& say_;
    std::map<EntityId, std::vector<EntityId>> parents_;
    std::map<EntityId, std::vector<EntityId>> children_;
    std::map<EntityId, std::vector<const Session*>> sessions_;
    std::set<EntityId> done_;
};

/// "22, 2025-09-19".
std::string label_of(const BodyNode& node, const EntityId& session) {
    for (const SessionLine& line : node.sessions) {
        if (line.id != session) continue;
        if (line.date.empty()) return line.label;
        return line.label == unlabelled ? line.date : line.label + ", " + line.date;
    }
    return session;
}

void show_series(TextPage& page, const BodyNode& node, std::size_t indent) {
    const Messages& say = page.say();
    std::vector<std::string> missing;
    for (const Gap& gap : node.gaps) {
        if (gap.kind != GapKind::outcome) missing.push_back(range_text(gap.first, gap.last));
    }
    if (!missing.empty()) page.line(say("gaps.missing", {fmt::to_string(fmt::join(missing, ", "))}), indent);
    for (const Gap& gap : node.gaps) {
        if (gap.kind == GapKind::outcome) page.line(say("gaps.outcome", {label_of(node, gap.session)}), indent);
    }
    if (node.since) {
        const std::string since = std::to_string(*node.since);
        const std::string agreed = say.count("history.agree", node.agrees);
        page.line(node.agrees == 0 ? say("history.since", {since}) : say("history.since_agreed", {since, agreed}), indent);
        if (node.agrees > 0 && node.disagrees > 0)
            page.warning(say("history.disagrees", {std::to_string(node.disagrees)}), indent);
    }
    std::vector<std::string> next;
    for (const Expectation& one : node.next) {
        const auto key = "expectation." + std::string(name_of(one.state));
        next.push_back(say(key, {std::to_string(one.ordinal), std::to_string(one.year)}));
    }
    if (!next.empty()) page.line(say("expectation.next", {fmt::to_string(fmt::join(next, "; "))}), indent);
}

void show_body(TextPage& page, const BodyNode& node) {
    const Messages& say = page.say();
    const std::size_t indent = 2 + node.depth * 4;
    page.line(node.depth == 0 ? node.name : "└ " + node.name, indent - (node.depth == 0 ? 0 : 2));
    page.id(node.id, indent);
    if (!node.sessions.empty()) {
        TextTable table{
            {say("column.session"), say("column.date"), say("column.place"), say("column.sources"), say("column.id")},
            {},
            true};
        for (const SessionLine& one : node.sessions) {
            std::string date = one.date;
            if (one.status != name_of(SessionStatus::held) && !one.status.empty())
                date += " (" + say.name("status", one.status) + ")";
            if (!one.disputed.empty()) date += " " + say("mark.disputed");
            table.rows.push_back({one.label, date, one.place, std::to_string(one.sources), one.id});
        }
        page.table(table, indent + 2);
    }
    show_series(page, node, indent + 2);
}

boost::json::value node_json(const BodyNode& node) {
    const auto gap = [](const Gap& one) {
        Fields out;
        out.put("kind", name_of(one.kind))
            .put("first", boost::json::value(one.first))
            .put("last", boost::json::value(one.last));
        return out.text("session", one.session).take();
    };
    const auto next = [](const Expectation& one) {
        Fields out;
        out.put("ordinal", boost::json::value(one.ordinal)).put("year", boost::json::value(one.year));
        return out.put("basis", name_of(one.basis)).put("state", name_of(one.state)).take();
    };
    Fields out;
    out.put("id", node.id).put("name", node.name).put("kind", node.kind).put("depth", boost::json::value(node.depth));
    out.put("reports_to", node.reports_to).list("sessions", node.sessions, [](const SessionLine& one) { return to_json(one); });
    out.put("session_count", boost::json::value(node.session_count)).text("first", node.first).text("last", node.last).list("gaps", node.gaps, gap);
    if (node.since) {
        out.put("since", boost::json::value(*node.since)).put("agrees", boost::json::value(node.agrees));
        out.put("disagrees", boost::json::value(node.disagrees));
    }
    return out.list("next", node.next, next).take();
}

/// The latest held by its date, the one of the highest ordinal, and what is announced.
void shorten(std::vector<SessionLine>& sessions) {
    constexpr std::size_t few = 4;
    if (sessions.size() <= few) return;
    const auto time = [](const SessionLine& one) { return std::pair(one.status == name_of(SessionStatus::held), std::string_view(one.date)); };
    const EntityId latest = std::ranges::max_element(sessions, {}, time)->id;
    const auto numbered = std::ranges::find_if(sessions.rbegin(), sessions.rend(), [](const SessionLine& one) { return std::isdigit(static_cast<unsigned char>(one.label[0])) != 0; });
    const EntityId highest = numbered == sessions.rend() ? EntityId() : numbered->id;
    const std::string announced(name_of(SessionStatus::announced));
    std::erase_if(sessions, [&](const SessionLine& one) { return one.id != latest && one.id != highest && one.status != announced; });
}

}  // namespace

std::string range_text(int first, int last) {
    return first == last ? std::to_string(first) : std::to_string(first) + "-" + std::to_string(last);
}

EntityId Mechanism::id() const {
    std::string out = "mechanism/";
    for (const Party& party : parties) {
        if (!out.ends_with('/')) out += '-';
        for (const char c : party) out += c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
    }
    return out;
}

MechanismsView view_mechanisms(const Record& record, const Messages& say) {
    MechanismsView view;
    view.mechanisms = TreeMaker(record, say).make();
    for (const Body& organization : record.organizations) view.organizations.push_back(organization.name);
    view.documents = record.documents.size();
    std::set<std::string_view> sources;
    for (const RecordDocument& document : record.documents) sources.insert(document.source);
    view.sources = sources.size();
    return view;
}

boost::json::value to_json(const Mechanism& mechanism) {
    return Fields().put("id", mechanism.id()).put("parties", mechanism.parties).list("bodies", mechanism.bodies, node_json).take();
}

boost::json::value to_short_json(const Mechanism& mechanism) {
    Mechanism shortened = mechanism;
    for (BodyNode& body : shortened.bodies) shorten(body.sessions);
    return to_json(shortened);
}

boost::json::value to_json(const MechanismsView& view) {
    const auto mechanism = [](const Mechanism& one) { return to_json(one); };
    return Fields()
        .put("documents", boost::json::value(view.documents))
        .put("sources", boost::json::value(view.sources))
        .list("mechanisms", view.mechanisms, mechanism)
        .put("organizations", view.organizations)
        .take();
}

void show(TextPage& page, const MechanismsView& view) {
    const Messages& say = page.say();
    page.line(
        say("mechanisms.made_from", {say.count("documents", view.documents), say.count("sources", view.sources)}));
    for (const Mechanism& mechanism : view.mechanisms) {
        page.blank();
        page.heading(mechanism.parties.empty() ? say("mechanisms.no_parties") : fmt::to_string(fmt::join(mechanism.parties, " – ")));
        for (const BodyNode& node : mechanism.bodies) show_body(page, node);
    }
    if (view.organizations.empty()) return;
    page.blank();
    page.line(say("mechanisms.organizations", {fmt::to_string(fmt::join(view.organizations, ", "))}));
}

}  // namespace rapporteur
