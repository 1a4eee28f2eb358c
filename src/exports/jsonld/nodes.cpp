#include "exports/jsonld/nodes.h"

#include <algorithm>
#include <boost/json.hpp>
#include <map>
#include <set>

#include "exports/act_in_short.h"
#include "exports/jsonld/iri.h"
#include "reading/claim_names.h"
#include "views/cited.h"

namespace rapporteur {
namespace {

namespace json = boost::json;

std::vector<std::string> iris(const std::vector<EntityId>& ids) {
    std::vector<std::string> out;
    for (const EntityId& id : ids) out.push_back(iri(id));
    return out;
}

void put_date(Fields& out, std::string_view key, const Date& date) {
    if (!date.empty()) out.put(key, date.iso());
}

void put_id(Fields& out, std::string_view key, const EntityId& id) {
    if (!id.empty()) out.put(key, iri(id));
}

bool is_language(std::string_view tag) {
    const auto is_letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; };
    return tag.size() >= 2 && tag.size() <= 12 && tag.front() != '-' && tag.back() != '-' &&
           std::ranges::all_of(tag, is_letter);
}

/// A text in a language; without the language where it is not known.
json::value in_language(const std::string& text, const std::string& language) {
    Fields out;
    out.put("@value", text);
    if (is_language(language)) out.put("@language", language);
    return out.take();
}

template <class Name>
json::array other_names(const std::vector<Name>& names) {
    json::array out;
    for (const Name& each : names) {
        out.push_back(Fields().text("type", "OtherName").put("name", in_language(each.name, each.language)).take());
    }
    return out;
}

/// Whom the actor of a commitment means.
std::vector<std::string> actors(const Record& record, const Commitment& commitment) {
    std::vector<std::string> out;
    if (commitment.actor != "both" && commitment.actor != "all") return {party_iri(commitment.actor)};
    const Session* session = record.session(commitment.session);
    const Body* body = session ? record.body(session->body) : nullptr;
    if (!body) return out;
    for (const Party& party : body->parties) out.push_back(party_iri(party));
    return out;
}

std::string_view attendance(Mode mode) {
    switch (mode) {
        case Mode::video:
        case Mode::phone:
            return "schema:OnlineEventAttendanceMode";
        case Mode::hybrid:
            return "schema:MixedEventAttendanceMode";
        case Mode::in_person:
            break;
    }
    return "schema:OfflineEventAttendanceMode";
}

EntityId series_of(const EntityId& body) {
    return "series/" + body;
}

class Nodes {
  public:
    Nodes(const Record& record, const Provenance& provenance, const Messages& say, Graph& graph)
        : record_(record), provenance_(provenance), say_(say), graph_(graph) {}

    void add() {
        for (const RecordDocument& each : record_.documents) document(each);
        for (const Party& each : all_parties()) party(each);
        for (const std::vector<Body>* bodies : {&record_.bodies, &record_.organizations}) {
            for (const Body& each : *bodies) body(each);
        }
        for (const Session& each : record_.sessions) session(each);
        for (const Person& each : record_.people) person(each);
        for (const Office& each : record_.offices) office(each);
        chairs();
        for (const Instrument& each : record_.instruments) instrument(each);
        for (const Commitment& each : record_.commitments) commitment(each);
        for (const IndicatorSeries& each : record_.indicators) figures(each);
        for (const Act& each : record_.acts) act(each);
    }

  private:
    void add(Fields& node) { graph_.add(node.take()); }

    static Fields node(const std::string& id, std::string_view type) {
        Fields out;
        out.put("id", id).put("type", type);
        return out;
    }

    /// A node that rests on documents and acts.
    Fields entity(const EntityId& id, const std::vector<std::string>& types) const {
        Fields out;
        out.put("id", iri(id)).put("type", types);
        provenance_.put(out, id);
        return out;
    }

    std::set<Party> all_parties() const {
        std::set<Party> out;
        for (const Body& each : record_.bodies) out.insert(each.parties.begin(), each.parties.end());
        for (const Person& each : record_.people) out.insert(each.party);
        for (const Office& each : record_.offices) out.insert(each.party);
        for (const IndicatorSeries& each : record_.indicators) out.insert(each.parties.begin(), each.parties.end());
        for (const Commitment& each : record_.commitments) {
            if (each.actor != "both" && each.actor != "all") out.insert(each.actor);
        }
        for (const Session& session : record_.sessions) {
            for (const SessionChair& each : session.chairs) out.insert(each.party);
        }
        out.erase("");
        return out;
    }

    void document(const RecordDocument& each) {
        Fields out;
        out.put("id", document_iri(each.sha256)).put("type", std::vector<std::string>{"CreativeWork", "Entity"});
        out.text("sha256", each.sha256).text("path", each.path).text("inLanguage", each.language);
        put_date(out, "datePublished", each.published);
        if (!each.outlet.empty()) {
            out.put("publisher", json::value(Fields().text("type", "Organization").put("name", each.outlet).take()));
        }
        if (!each.source.empty() && each.source != each.sha256) out.put("copyOf", document_iri(each.source));
        add(out);
    }

    void party(const Party& each) {
        Fields out = node(party_iri(each), "Organization");
        out.put("name", each).text("classification", "party");
        add(out);
    }

    void body(const Body& each) {
        Fields out = entity(each.id, {"Organization", "Entity"});
        out.put("name", each.name).text("classification", name_of(each.kind));
        if (!each.parties.empty()) out.put("party", party_iris(each.parties));
        if (!each.topics.empty()) out.put("topic", each.topics);
        if (!each.names.empty()) out.put("other_names", json::value(other_names(each.names)));
        const std::vector<std::string> parents = parents_of(each.id);
        if (!parents.empty()) out.put("reportsTo", parents);
        add(out);
        if (each.parties.empty()) return;
        Fields series = node(iri(series_of(each.id)), "EventSeries");
        series.put("name", each.name).put("organizer", iri(each.id));
        add(series);
    }

    std::vector<std::string> parents_of(const EntityId& child) const {
        std::vector<std::string> out;
        const auto lines = std::ranges::equal_range(record_.reporting, child, {}, &ReportingLine::child);
        for (const ReportingLine& line : lines) out.push_back(iri(line.parent));
        return out;
    }

    static std::vector<std::string> party_iris(const std::vector<Party>& parties) {
        std::vector<std::string> out;
        for (const Party& each : parties) out.push_back(party_iri(each));
        return out;
    }

    void session(const Session& each) {
        Fields out = entity(each.id, {"Event", "Entity"});
        out.put("name", session_title(record_, each, say_)).put("organizer", iri(each.body));
        out.put("superEvent", iri(series_of(each.body))).text("sessionKind", name_of(each.kind));
        if (each.ordinal) out.put("ordinal", json::value(*each.ordinal.value));
        if (each.date) {
            put_date(out, "startDate", each.date.value->first);
            put_date(out, "endDate", each.date.value->last);
        }
        if (each.status) put_status(out, *each.status.value);
        if (each.mode) {
            out.text("mode", name_of(*each.mode.value)).text("eventAttendanceMode", attendance(*each.mode.value));
        }
        if (each.place) out.put("location", json::value(place(*each.place.value)));
        const std::vector<std::string> people = chairs_of(each);
        if (!people.empty()) out.put("attendee", people);
        std::vector<EntityId> heard;
        for (const HeardReport& report : each.reports) heard.push_back(report.child);
        if (!heard.empty()) out.put("heard", iris(heard));
        add(out);
    }

    /// "Scheduled" is schema.org's word for what is to take place or has taken place as planned.
    static void put_status(Fields& out, SessionStatus status) {
        out.text("sessionStatus", name_of(status));
        out.text("eventStatus", status == SessionStatus::cancelled ? "schema:EventCancelled" : "schema:EventScheduled");
    }

    static json::object place(const SessionPlace& place) {
        Fields address;
        address.text("type", "PostalAddress").text("addressLocality", place.city).text("addressCountry", place.country);
        return Fields().text("type", "Place").put("address", json::value(address.take())).take();
    }

    static std::vector<std::string> chairs_of(const Session& session) {
        std::vector<std::string> out;
        for (const SessionChair& each : session.chairs) {
            if (each.person) out.push_back(iri(*each.person.value));
        }
        return out;
    }

    void person(const Person& each) {
        Fields out = entity(each.id, {"Person", "Entity"});
        out.put("name", each.name);
        if (!each.names.empty()) out.put("other_names", json::value(other_names(each.names)));
        if (!each.party.empty()) out.put("party", party_iri(each.party));
        add(out);
    }

    /// The dates are those at which documents show the person in the office, and so no start and end of Popolo's.
    void office(const Office& each) {
        Fields post = node(iri(each.id), "Post");
        post.put("label", each.title);
        if (!each.party.empty()) post.put("post_in", party_iri(each.party));
        add(post);
        for (const Tenure& tenure : each.holders) {
            Fields out = node(iri("membership/" + each.id + "/" + tenure.person), "Membership");
            out.put("person", iri(tenure.person)).put("post", iri(each.id)).text("role", tenure.title);
            if (!each.party.empty()) out.put("organization", party_iri(each.party));
            put_date(out, "firstSeen", tenure.first);
            put_date(out, "lastSeen", tenure.last);
            out.put("sources", json::value(record_.sources(tenure.supports)));
            add(out);
        }
    }

    /// Who chaired which body for which side, with the sessions.
    void chairs() {
        std::map<std::tuple<EntityId, Party, EntityId>, std::vector<std::string>> memberships;
        for (const Session& session : record_.sessions) {
            for (const SessionChair& each : session.chairs) {
                if (each.person) memberships[{session.body, each.party, *each.person.value}].push_back(iri(session.id));
            }
        }
        for (const auto& [key, sessions] : memberships) {
            const auto& [body, party, person] = key;
            Fields out = node(iri("membership/" + body + "/" + person + "/" + party), "Membership");
            out.put("person", iri(person)).put("organization", iri(body)).text("role", "chair");
            if (!party.empty()) out.put("on_behalf_of", party_iri(party));
            out.put("session", sessions);
            add(out);
        }
    }

    void instrument(const Instrument& each) {
        Fields out = entity(each.id, {"Instrument", "CreativeWork", "Entity"});
        out.text("name", each.title).text("instrumentKind", name_of(each.kind));
        put_id(out, "session", each.session);
        std::vector<std::string> actions;
        for (const InstrumentEvent& event : each.events) actions.emplace_back(name_of(event.action));
        out.put("action", actions);
        if (each.count) out.put("count", json::value(*each.count.value));
        add(out);
    }

    void commitment(const Commitment& each) {
        Fields out = entity(each.id, {"Commitment", "Entity"});
        const std::vector<std::string> who = actors(record_, each);
        if (!who.empty()) out.put("actor", who);
        put_id(out, "speaker", each.speaker);
        put_id(out, "session", each.session);
        out.text("strength", name_of(each.strength));
        if (each.deadline && !each.deadline->date.first.empty()) out.put("deadline", each.deadline->date.iso());
        std::set<std::string> areas;
        for (const ActionClaim& action : each.actions) areas.insert(action.areas.begin(), action.areas.end());
        if (!areas.empty()) out.put("area", std::vector<std::string>(areas.begin(), areas.end()));
        add(out);
    }

    void figures(const IndicatorSeries& series) {
        Fields variable = entity(series.id, {"StatisticalVariable", "Entity"});
        variable.text("measuredProperty", series.measure).text("unit", series.unit);
        if (!series.parties.empty()) variable.put("party", party_iris(series.parties));
        add(variable);
        for (std::size_t i = 0; i < series.observations.size(); ++i) {
            const Observation& each = series.observations[i];
            Fields out = node(iri(series.id + "/" + std::to_string(i + 1)), "Observation");
            out.put("variableMeasured", iri(series.id)).text("observationPeriod", each.period);
            out.text("comparator", name_of(each.comparator)).number("numericValue", each.value);
            out.text("unit", series.unit).text("toldBy", each.source);
            out.put("sources", json::value(record_.sources(each.supports)));
            put_documents(out, each.supports);
            add(out);
        }
    }

    void put_documents(Fields& out, const std::vector<Support>& supports) const {
        std::set<std::string> documents;
        for (const Support& each : supports) {
            if (each.document != no_document)
                documents.insert(document_iri(record_.documents.at(each.document).sha256));
        }
        if (!documents.empty()) out.put("wasDerivedFrom", std::vector<std::string>(documents.begin(), documents.end()));
    }

    void act(const Act& each) {
        Fields out = node(act_iri(each.number), "Activity");
        out.text("endedAtTime", each.time).text("reason", each.reason);
        boost::system::error_code broken;
        json::value body = json::parse(act_in_short(each.body), broken);
        if (!broken) out.put("act", std::move(body));
        if (!each.author.empty()) out.put("wasAssociatedWith", agent_iri(each.author));
        add(out);
        if (each.author.empty() || !agents_.insert(each.author).second) return;
        Fields agent = node(agent_iri(each.author), "Agent");
        agent.put("name", each.author);
        add(agent);
    }

    const Record& record_;
    const Provenance& provenance_;
    const Messages& say_;
    Graph& graph_;
    std::set<std::string> agents_;
};

}  // namespace

void add_nodes(const Record& record, const Provenance& provenance, const Messages& say, Graph& graph) {
    Nodes(record, provenance, say, graph).add();
}

}  // namespace rapporteur
