#include "exports/supports.h"

namespace rapporteur {
namespace {

using Visit = std::function<void(Support&)>;

void each(std::vector<Support>& supports, const Visit& visit) {
    for (Support& support : supports) visit(support);
}

template <class T>
void each(std::vector<Held<T>>& all, const Visit& visit) {
    for (Held<T>& held : all) each(held.supports, visit);
}

template <class T>
void each(Fact<T>& fact, const Visit& visit) {
    each(fact.supports, visit);
    each(fact.conflicts, visit);
    each(fact.plans, visit);
}

void each(Session& session, const Visit& visit) {
    each(session.ordinal, visit);
    each(session.status, visit);
    each(session.date, visit);
    each(session.mode, visit);
    each(session.place, visit);
    for (SessionChair& chair : session.chairs) each(chair.person, visit);
    for (HeardReport& heard : session.reports) each(heard.supports, visit);
    each(session.supports, visit);
}

void each(Person& person, const Visit& visit) {
    for (PersonName& name : person.names) each(name.supports, visit);
    for (Tenure& tenure : person.tenures) each(tenure.supports, visit);
    each(person.mentions, visit);
}

void each(Instrument& instrument, const Visit& visit) {
    each(instrument.count, visit);
    for (InstrumentEvent& event : instrument.events) each(event.supports, visit);
}

}  // namespace

void each_support(Record& record, const Visit& visit) {
    for (std::vector<Body>* bodies : {&record.bodies, &record.organizations}) {
        for (Body& body : *bodies) {
            for (BodyName& name : body.names) each(name.supports, visit);
        }
    }
    for (ReportingLine& line : record.reporting) each(line.supports, visit);
    for (Session& session : record.sessions) each(session, visit);
    for (Person& person : record.people) each(person, visit);
    for (Office& office : record.offices) {
        for (Tenure& tenure : office.holders) each(tenure.supports, visit);
    }
    for (Instrument& instrument : record.instruments) each(instrument, visit);
    for (Commitment& commitment : record.commitments) each(commitment.supports, visit);
    for (IndicatorSeries& series : record.indicators) {
        for (Observation& observation : series.observations) each(observation.supports, visit);
    }
    for (History& history : record.history) each(history.since, visit);
    for (Conflict& conflict : record.conflicts) each(conflict.values, visit);
    for (Remark& remark : record.remarks) visit(remark.support);
}

}  // namespace rapporteur
