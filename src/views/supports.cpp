#include "views/supports.h"

#include <algorithm>

#include "reading/json_fields.h"

namespace rapporteur {
namespace {

class Gatherer {
  public:
    explicit Gatherer(const Record& record) : record_(record) {}

    std::map<DocumentIndex, std::vector<Supported>> gather() {
        sessions();
        people();
        for (const Body& body : record_.bodies) {
            for (const BodyName& name : body.names) add(body.id, "name", name.supports);
        }
        for (const ReportingLine& line : record_.reporting) add(line.child, "reports_to", line.supports);
        for (const Instrument& one : record_.instruments) {
            fact(one.id, "count", one.count);
            for (const InstrumentEvent& event : one.events) add(one.id, "", event.supports);
        }
        for (const Commitment& one : record_.commitments) add(one.id, "", one.supports);
        for (const IndicatorSeries& series : record_.indicators) {
            for (const Observation& one : series.observations) add(series.id, one.period, one.supports);
        }
        for (const History& history : record_.history) fact(history.body, "since", history.since);
        for (const Remark& remark : record_.remarks) add(remark.session, "", {remark.support});
        for (auto& [document, supported] : out_) sort(supported);
        return std::move(out_);
    }

  private:
    void sessions() {
        for (const Session& session : record_.sessions) {
            add(session.id, "", session.supports);
            fact(session.id, "ordinal", session.ordinal);
            fact(session.id, "status", session.status);
            fact(session.id, "date", session.date);
            fact(session.id, "mode", session.mode);
            fact(session.id, "place", session.place);
            for (const SessionChair& chair : session.chairs) fact(session.id, "chair/" + chair.party, chair.person);
            for (const HeardReport& report : session.reports) add(report.child, "reports_to", report.supports);
        }
    }

    void people() {
        for (const Person& person : record_.people) {
            for (const PersonName& name : person.names) add(person.id, "name", name.supports);
            add(person.id, "", person.mentions);
            for (const Tenure& tenure : person.tenures) add(person.id, "office", tenure.supports);
        }
    }

    template <class T>
    void fact(const EntityId& entity, const std::string& slot, const Fact<T>& fact) {
        add(entity, slot, fact.supports);
        for (const Held<T>& held : fact.conflicts) add(entity, slot, held.supports);
        for (const Held<T>& held : fact.plans) add(entity, slot, held.supports);
    }

    void add(const EntityId& entity, const std::string& slot, const std::vector<Support>& supports) {
        for (const Support& support : supports) {
            if (support.document != no_document && !support.span.empty() && !entity.empty()) out_[support.document].push_back({support.span, entity, slot});
        }
    }

    static void sort(std::vector<Supported>& supported) {
        const auto rank = [](const Supported& one) { return std::tie(one.span.begin, one.span.end, one.entity, one.slot); };
        std::ranges::sort(supported, [&](const Supported& a, const Supported& b) { return rank(a) < rank(b); });
        const auto same = std::ranges::unique(supported, [&](const Supported& a, const Supported& b) { return rank(a) == rank(b); });
        supported.erase(same.begin(), same.end());
    }

    const Record& record_;
    std::map<DocumentIndex, std::vector<Supported>> out_;
};

}  // namespace

std::map<DocumentIndex, std::vector<Supported>> supports_by_document(const Record& record) {
    return Gatherer(record).gather();
}

boost::json::value to_json(const std::vector<Supported>& supported) {
    boost::json::array out;
    for (const Supported& one : supported) out.push_back(Fields().span("span", one.span).put("entity", one.entity).text("slot", one.slot).take());
    return out;
}

}  // namespace rapporteur
