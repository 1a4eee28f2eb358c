#include "record/conflict_fold.h"

#include <algorithm>
#include <boost/json/serialize.hpp>
#include <set>

#include "reading/claim_names.h"
#include "reading/json_fields.h"
#include "record/scales.h"

namespace rapporteur {
namespace {

template <class T, class Text>
void add(std::vector<Conflict>& out, const EntityId& entity, const std::string& slot, const Fact<T>& fact, Text text) {
    if (!fact.disputed()) return;
    Conflict conflict{entity, slot, {}, fact.value.has_value()};
    if (fact.value) conflict.values.push_back({text(*fact.value), fact.supports});
    for (const Held<T>& held : fact.conflicts) conflict.values.push_back({text(held.value), held.supports});
    out.push_back(std::move(conflict));
}

void add(std::vector<Conflict>& out, const Session& session) {
    const auto name = [](auto value) { return std::string(name_of(value)); };
    add(out, session.id, "ordinal", session.ordinal, [](int ordinal) { return std::to_string(ordinal); });
    add(out, session.id, "status", session.status, name);
    add(out, session.id, "date", session.date, [](const DateRange& date) { return date.iso(); });
    add(out, session.id, "mode", session.mode, name);
    add(out, session.id, "place", session.place, place_text);
    for (const SessionChair& chair : session.chairs) {
        add(out, session.id, "chair/" + chair.party, chair.person, [](const EntityId& person) { return person; });
    }
}

/// The observations of a series that contradict another, gathered by period.
void add(std::vector<Conflict>& out, const IndicatorSeries& series) {
    std::map<std::string, std::set<std::size_t>> periods;
    for (const ObservationConflict& pair : series.conflicts) {
        periods[series.observations[pair.a].period].insert({pair.a, pair.b});
    }
    for (const auto& [period, members] : periods) {
        Conflict conflict{series.id, period, {}, false};
        for (std::size_t member : members) {
            const Observation& observation = series.observations[member];
            conflict.values.push_back({observation_text(observation, series.unit), observation.supports});
        }
        out.push_back(std::move(conflict));
    }
}

}  // namespace

std::string observation_text(const Observation& observation, const std::string& unit) {
    std::string out =
        std::string(name_of(observation.comparator)) + " " + boost::json::serialize(json_number(observation.value));
    if (!unit.empty()) out += " " + unit;
    return out;
}

std::vector<Conflict> find_conflicts(const Record& record) {
    std::vector<Conflict> out;
    for (const Session& session : record.sessions) add(out, session);
    for (const Instrument& instrument : record.instruments) {
        add(out, instrument.id, "count", instrument.count, [](int count) { return std::to_string(count); });
    }
    for (const History& history : record.history) {
        add(out, history.body, "since", history.since, [](int year) { return std::to_string(year); });
    }
    for (const IndicatorSeries& series : record.indicators) add(out, series);
    std::stable_sort(out.begin(), out.end(), [](const Conflict& a, const Conflict& b) {
        return std::tie(a.entity, a.slot) < std::tie(b.entity, b.slot);
    });
    return out;
}

}  // namespace rapporteur
