#include "record/supports.h"

namespace rapporteur {
namespace {

/// Both walks in one: `Visit` takes what the record's constness gives.
template <class Visit>
class Walk {
  public:
    explicit Walk(const Visit& visit) : visit_(visit) {}

    void whole(auto& record) {
        for (auto& body : record.bodies) names(body);
        for (auto& body : record.organizations) names(body);
        for (auto& line : record.reporting) all(line.child, "reports_to", line.supports);
        for (auto& one : record.sessions) session(one);
        for (auto& one : record.people) person(one);
        for (auto& office : record.offices) {
            for (auto& tenure : office.holders) all(tenure.person, "office", tenure.supports);
        }
        for (auto& one : record.instruments) {
            fact(one.id, "count", one.count);
            for (auto& event : one.events) all(one.id, "", event.supports);
        }
        for (auto& one : record.commitments) all(one.id, "", one.supports);
        for (auto& series : record.indicators) {
            for (auto& one : series.observations) all(series.id, one.period, one.supports);
        }
        for (auto& history : record.history) fact(history.body, "since", history.since);
        for (auto& conflict : record.conflicts) held(conflict.entity, conflict.slot, conflict.values);
        for (auto& remark : record.remarks) visit_(remark.session, "", remark.support);
    }

  private:
    void names(auto& named) {
        for (auto& name : named.names) all(named.id, "name", name.supports);
    }

    void session(auto& session) {
        all(session.id, "", session.supports);
        fact(session.id, "ordinal", session.ordinal);
        fact(session.id, "status", session.status);
        fact(session.id, "date", session.date);
        fact(session.id, "mode", session.mode);
        fact(session.id, "place", session.place);
        for (auto& chair : session.chairs) fact(session.id, "chair/" + chair.party, chair.person);
        for (auto& heard : session.reports) all(heard.child, "reports_to", heard.supports);
    }

    void person(auto& person) {
        names(person);
        all(person.id, "", person.mentions);
        for (auto& tenure : person.tenures) all(person.id, "office", tenure.supports);
    }

    void fact(const EntityId& entity, std::string_view slot, auto& fact) {
        all(entity, slot, fact.supports);
        held(entity, slot, fact.conflicts);
        held(entity, slot, fact.plans);
    }

    void held(const EntityId& entity, std::string_view slot, auto& values) {
        for (auto& one : values) all(entity, slot, one.supports);
    }

    void all(const EntityId& entity, std::string_view slot, auto& supports) {
        for (auto& support : supports) visit_(entity, slot, support);
    }

    const Visit& visit_;
};

}  // namespace

void each_support(const Record& record, const std::function<void(const EntityId&, std::string_view, const Support&)>& visit) {
    Walk(visit).whole(record);
}

void each_support(Record& record, const std::function<void(const EntityId&, std::string_view, Support&)>& visit) {
    Walk(visit).whole(record);
}

}  // namespace rapporteur
