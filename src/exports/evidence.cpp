#include "exports/evidence.h"

#include <algorithm>
#include <numeric>

#include "reading/claim_names.h"
#include "record/conflict_fold.h"
#include "record/scales.h"
#include "record/series_names.h"

namespace rapporteur {
namespace {

class Gathering {
  public:
    std::vector<Evidence> take() { return std::move(all_); }

    void body(const Body& body) {
        for (const BodyName& name : body.names) add(body.id, "name", name.name, name.supports);
    }

    void session(const Session& session) {
        add(session.id, "session", session.id, session.supports);
        fact(session.id, "ordinal", session.ordinal, [](int ordinal) { return std::to_string(ordinal); });
        fact(session.id, "status", session.status, [](SessionStatus status) { return std::string(name_of(status)); });
        fact(session.id, "date", session.date, [](const DateRange& date) { return date.iso(); });
        fact(session.id, "mode", session.mode, [](Mode mode) { return std::string(name_of(mode)); });
        fact(session.id, "place", session.place, place_text);
        for (const SessionChair& chair : session.chairs) {
            fact(session.id, "chair/" + chair.party, chair.person, [](const EntityId& person) { return person; });
        }
        for (const HeardReport& heard : session.reports) add(session.id, "heard", heard.child, heard.supports);
    }

    void person(const Person& person) {
        for (const PersonName& name : person.names) add(person.id, "name", name.name, name.supports);
        for (const Tenure& tenure : person.tenures) add(person.id, "office", tenure.title, tenure.supports);
    }

    void instrument(const Instrument& instrument) {
        for (const InstrumentEvent& event : instrument.events) {
            add(instrument.id, "action", std::string(name_of(event.action)), event.supports);
        }
        fact(instrument.id, "count", instrument.count, [](int count) { return std::to_string(count); });
    }

    void commitment(const Commitment& commitment) {
        add(commitment.id, "strength", std::string(name_of(commitment.strength)), commitment.supports);
        if (commitment.supports.empty()) return;
        const DocumentIndex document = commitment.supports.front().document;
        const auto words = [&](std::string slot, std::string value, Span span) {
            all_.push_back({commitment.id, std::move(slot), std::move(value), {}, {document, span, {}, {}, 0}});
        };
        for (const ActionClaim& action : commitment.actions) words("action", {}, action.span);
        if (commitment.target) words("target", commitment.target->measure, commitment.target->span);
        const auto& deadline = commitment.deadline;
        if (deadline && commitment.deadline_by == 0) {
            words("deadline", deadline->date.first.empty() ? deadline->words : deadline->date.iso(), deadline->span);
        }
        if (deadline && commitment.deadline_by != 0) {
            add(commitment.id, "deadline", deadline->date.iso(), {{no_document, {}, {}, {}, commitment.deadline_by}});
        }
    }

    void series(const IndicatorSeries& series) {
        for (const Observation& each : series.observations) {
            const std::string period = each.period.empty() ? "" : each.period + ": ";
            add(series.id, "value", period + observation_text(each, series.unit), each.supports);
        }
    }

    void remark(const Remark& remark) {
        add(remark.session.empty() ? remark.speaker : remark.session, std::string(name_of(remark.kind)), remark.name,
            {remark.support});
    }

    void add(const EntityId& entity, const std::string& slot, const std::string& value,
             const std::vector<Support>& supports, Standing standing = Standing::stands) {
        for (const Support& support : supports) all_.push_back({entity, slot, value, standing, support});
    }

    template <class T, class Word>
    void fact(const EntityId& entity, const std::string& slot, const Fact<T>& fact, Word word) {
        if (fact.value) add(entity, slot, word(*fact.value), fact.supports);
        for (const Held<T>& held : fact.conflicts) {
            add(entity, slot, word(held.value), held.supports, Standing::conflict);
        }
        for (const Held<T>& held : fact.plans) add(entity, slot, word(held.value), held.supports, Standing::plan);
    }

  private:
    std::vector<Evidence> all_;
};

}  // namespace

std::vector<Evidence> evidence_of(const Record& record) {
    Gathering gathering;
    for (const Body& each : record.bodies) gathering.body(each);
    for (const Body& each : record.organizations) gathering.body(each);
    for (const ReportingLine& each : record.reporting)
        gathering.add(each.child, "reports-to", each.parent, each.supports);
    for (const History& each : record.history) {
        gathering.fact(each.body, "since", each.since, [](int year) { return std::to_string(year); });
    }
    for (const Session& each : record.sessions) gathering.session(each);
    for (const Person& each : record.people) gathering.person(each);
    for (const Instrument& each : record.instruments) gathering.instrument(each);
    for (const Commitment& each : record.commitments) gathering.commitment(each);
    for (const IndicatorSeries& each : record.indicators) gathering.series(each);
    for (const Remark& each : record.remarks) gathering.remark(each);
    return gathering.take();
}

std::vector<std::string> words_of(const Record& record, const std::vector<Evidence>& evidence, const WordsOf& words) {
    std::vector<std::string> out(evidence.size());
    if (!words) return out;
    std::vector<std::size_t> order(evidence.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return evidence[i].support.document; });
    for (const std::size_t i : order) {
        const Support& support = evidence[i].support;
        if (support.document == no_document || support.span.empty()) continue;
        out[i] = words(record.documents.at(support.document).sha256, support.span);
    }
    return out;
}

Quoted quoted_evidence_of(const Record& record, const WordsOf& words) {
    Quoted out{evidence_of(record), {}};
    out.words = words_of(record, out.evidence, words);
    return out;
}

std::string_view name_of(Standing standing) {
    if (standing == Standing::stands) return "stands";
    return standing == Standing::conflict ? "conflict" : "plan";
}

}  // namespace rapporteur
