#include "exports/part.h"

#include <algorithm>
#include <set>

#include "record/scales.h"
#include "record/supports.h"

namespace rapporteur {
namespace {

using Ids = std::set<EntityId>;

template <class Item, class Stays>
void keep(std::vector<Item>& items, Stays stays) {
    std::erase_if(items, [&](const Item& item) { return !stays(item); });
}

bool is_of_mechanism(const EntityId& body, const EntityId& mechanism) {
    return body.starts_with(mechanism) && body.size() > mechanism.size() && body[mechanism.size()] == '/';
}

/// The bodies that an id names; none where none does.
Ids bodies_named(const Record& record, const EntityId& id) {
    if (const Body* body = record.body(id)) return {body->id};
    Ids out;
    for (const Body& body : record.bodies) {
        if (is_of_mechanism(body.id, id)) out.insert(body.id);
    }
    return out;
}

bool ended_since(const Session& session, const Date& since) {
    if (!session.date) return false;
    const DateRange days = days_of(*session.date.value);
    return std::max(days.first, days.last) >= days_of({since, {}}).first;
}

class Cutting {
  public:
    Cutting(const Record& record, const RecordPart& part) : out_(record), part_(part) {}

    Record cut(const Ids& bodies, const EntityId& session) {
        keep_sessions(bodies, session);
        keep_bodies(bodies);
        keep_outcomes();
        keep_people();
        keep_conflicts();
        keep_acts();
        keep_documents();
        return std::move(out_);
    }

  private:
    void keep_sessions(const Ids& bodies, const EntityId& session) {
        keep(out_.sessions, [&](const Session& each) {
            if (!bodies.empty() && !bodies.contains(each.body)) return false;
            if (!session.empty() && each.id != session) return false;
            return part_.since.empty() || ended_since(each, part_.since);
        });
        for (const Session& each : out_.sessions) {
            sessions_.insert(each.id);
            speaking_.insert(each.documents.begin(), each.documents.end());
        }
    }

    /// Whole bodies are kept without sessions too; else only those whose sessions are.
    void keep_bodies(const Ids& bodies) {
        const bool whole = part_.session.empty() && part_.since.empty();
        if (whole) bodies_ = bodies;
        for (const Session& each : out_.sessions) bodies_.insert(each.body);
        const auto kept = [&](const EntityId& id) { return bodies_.contains(id); };
        keep(out_.bodies, [&](const Body& each) { return kept(each.id); });
        keep(out_.organizations, [&](const Body& each) { return kept(each.id); });
        keep(out_.reporting, [&](const ReportingLine& each) { return kept(each.child) && kept(each.parent); });
        keep(out_.history, [&](const History& each) { return kept(each.body); });
        keep(out_.gaps, [&](const Gap& each) {
            return whole && kept(each.body) && (each.session.empty() || sessions_.contains(each.session));
        });
        keep(out_.expectations, [&](const Expectation& each) { return whole && kept(each.body); });
        for (Session& session : out_.sessions) {
            keep(session.reports, [&](const HeardReport& each) { return kept(each.child); });
        }
        for (History& each : out_.history) {
            keep(each.agrees, [&](const EntityId& id) { return sessions_.contains(id); });
            keep(each.disagrees, [&](const EntityId& id) { return sessions_.contains(id); });
        }
    }

    void keep_outcomes() {
        const auto of_session = [&](const auto& each) { return sessions_.contains(each.session); };
        keep(out_.instruments, of_session);
        keep(out_.commitments, of_session);
        keep(out_.remarks, of_session);
        for (IndicatorSeries& series : out_.indicators) keep_observations(series);
        keep(out_.indicators, [](const IndicatorSeries& each) { return !each.observations.empty(); });
    }

    /// Figures hang on no session: those are kept that documents speaking of the sessions state.
    void keep_observations(IndicatorSeries& series) {
        std::vector<Observation> observations;
        std::vector<std::optional<std::size_t>> now(series.observations.size());
        for (std::size_t i = 0; i < now.size(); ++i) {
            Observation& each = series.observations[i];
            keep(each.supports, [&](const Support& support) { return speaking_.contains(support.document); });
            if (each.supports.empty()) continue;
            now[i] = observations.size();
            observations.push_back(std::move(each));
        }
        series.observations = std::move(observations);
        keep(series.conflicts, [&](const ObservationConflict& each) { return now.at(each.a) && now.at(each.b); });
        for (ObservationConflict& each : series.conflicts) each = {*now.at(each.a), *now.at(each.b)};
    }

    void keep_people() {
        Ids people;
        for (const Session& session : out_.sessions) {
            for (const SessionChair& chair : session.chairs) add_all(chair.person, people);
        }
        for (const Commitment& each : out_.commitments) people.insert(each.speaker);
        for (const Remark& each : out_.remarks) people.insert(each.speaker);
        keep(out_.people, [&](const Person& each) { return people.contains(each.id); });
        for (Person& person : out_.people) {
            keep(person.chaired, [&](const EntityId& id) { return sessions_.contains(id); });
            keep(person.mentions, [&](const Support& support) { return speaking_.contains(support.document); });
        }
        for (Office& office : out_.offices) {
            keep(office.holders, [&](const Tenure& each) { return people.contains(each.person); });
        }
        keep(out_.offices, [](const Office& each) { return !each.holders.empty(); });
    }

    static void add_all(const Fact<EntityId>& fact, Ids& people) {
        if (fact.value) people.insert(*fact.value);
        for (const auto* others : {&fact.conflicts, &fact.plans}) {
            for (const Held<EntityId>& held : *others) people.insert(held.value);
        }
    }

    void keep_conflicts() {
        Ids kept = sessions_;
        kept.insert(bodies_.begin(), bodies_.end());
        for (const Person& each : out_.people) kept.insert(each.id);
        for (const Instrument& each : out_.instruments) kept.insert(each.id);
        for (const Commitment& each : out_.commitments) kept.insert(each.id);
        for (const IndicatorSeries& each : out_.indicators) {
            if (!each.conflicts.empty()) kept.insert(each.id);
        }
        keep(out_.conflicts, [&](const Conflict& each) { return kept.contains(each.entity); });
        for (RecordDocument& document : out_.documents) {
            keep(document.sessions, [&](const EntityId& id) { return sessions_.contains(id); });
            keep(document.derived, [&](const DerivedNote& each) { return kept.contains(each.entity); });
        }
        out_.notes.clear();
    }

    /// Those that something kept rests on.
    void keep_acts() {
        std::set<ActNumber> numbers;
        each_support(out_, [&](const EntityId&, std::string_view, Support& support) { numbers.insert(support.act); });
        for (const Body& each : out_.bodies) numbers.insert(each.named_by);
        for (const Person& each : out_.people) numbers.insert(each.named_by);
        for (const Commitment& each : out_.commitments) numbers.insert(each.deadline_by);
        keep(out_.acts, [&](const Act& each) { return numbers.contains(each.number); });
    }

    /// Documents have their place in the list as their name everywhere: all are told the new one.
    void keep_documents() {
        std::set<DocumentIndex> used = speaking_;
        each_support(out_, [&](const EntityId&, std::string_view, Support& support) { used.insert(support.document); });
        for (const RecordDocument& document : out_.documents) {
            for (const DerivedNote& note : document.derived) used.insert(note.from.begin(), note.from.end());
        }
        used.erase(no_document);
        add_originals(used);
        renumber(used);
    }

    void add_originals(std::set<DocumentIndex>& used) const {
        std::set<std::string_view> originals;
        for (const DocumentIndex each : used) originals.insert(out_.documents.at(each).source);
        for (DocumentIndex i = 0; i < out_.documents.size(); ++i) {
            if (originals.contains(out_.documents[i].sha256)) used.insert(i);
        }
    }

    void renumber(const std::set<DocumentIndex>& used) {
        std::vector<DocumentIndex> now(out_.documents.size(), no_document);
        std::vector<RecordDocument> documents;
        for (const DocumentIndex each : used) {
            now[each] = DocumentIndex(documents.size());
            documents.push_back(std::move(out_.documents[each]));
        }
        out_.documents = std::move(documents);
        each_support(out_, [&](const EntityId&, std::string_view, Support& support) {
            if (support.document != no_document) support.document = now.at(support.document);
        });
        for (Session& session : out_.sessions) {
            for (DocumentIndex& each : session.documents) each = now.at(each);
        }
        for (RecordDocument& document : out_.documents) {
            for (DerivedNote& note : document.derived) {
                for (DocumentIndex& each : note.from) each = now.at(each);
            }
        }
    }

    Record out_;
    const RecordPart& part_;
    Ids bodies_;
    Ids sessions_;
    std::set<DocumentIndex> speaking_;  ///< documents that speak of the sessions kept
};

}  // namespace

Result<Record> part_of(const Record& record, const RecordPart& part) {
    if (part.whole()) return record;
    Ids bodies;
    if (!part.body.empty()) {
        bodies = bodies_named(record, part.body);
        if (bodies.empty()) {
            return Error{part.body, "", "no body of the record bears this id",
                         "`rapporteur show mechanisms` lists them; the id of its parties, such as body/cn-ru, means "
                         "all their bodies."};
        }
    }
    EntityId session;
    if (!part.session.empty()) {
        const Session* found = record.session(part.session);
        if (!found) {
            return Error{part.session, "", "no session of the record bears this id",
                         "`rapporteur show mechanisms` lists the sessions of every body."};
        }
        session = found->id;
    }
    return Cutting(record, part).cut(bodies, session);
}

}  // namespace rapporteur
