#include "app/cli/record_tables.h"

#include <fmt/format.h>

#include "reading/claim_names.h"
#include "record/series_names.h"

namespace rapporteur {

namespace {

template <class Items, class Word>
std::string joined(const Items& items, Word word) {
    std::string text;
    for (const auto& item : items) text += (text.empty() ? "" : " | ") + std::string(word(item));
    return text;
}

std::string joined(const std::vector<std::string>& items) {
    return joined(items, [](const std::string& item) { return item; });
}

std::string iso(const Date& date) {
    return date.empty() ? "" : date.iso();
}
std::string iso(const DateRange& range) {
    return range.first.empty() ? "" : range.iso();
}
std::string number(double value) {
    return fmt::format("{}", value);
}

std::string sources(const Record& record, const std::vector<Support>& supports) {
    return std::to_string(record.sources(supports));
}

template <class T, class Word>
std::string value_of(const Fact<T>& fact, Word word) {
    return fact.value ? std::string(word(*fact.value)) : "";
}

CsvTable documents(const Record& record) {
    CsvTable table{
        "documents", {"sha256", "path", "outlet", "language", "source", "published", "date", "sessions"}, {}};
    for (const RecordDocument& each : record.documents) {
        table.rows.push_back({each.sha256, each.path, each.outlet, each.language, each.source, iso(each.published),
                              iso(each.date), joined(each.sessions)});
    }
    return table;
}

void add_bodies(const std::vector<Body>& bodies, CsvTable& table) {
    for (const Body& each : bodies) {
        table.rows.push_back({each.id, each.name, std::string(name_of(each.kind)), joined(each.parties),
                              joined(each.topics), joined(each.names, [](const BodyName& name) { return name.name; })});
    }
}

CsvTable bodies(const Record& record) {
    CsvTable table{"bodies", {"id", "name", "kind", "parties", "topics", "names"}, {}};
    add_bodies(record.bodies, table);
    add_bodies(record.organizations, table);
    return table;
}

CsvTable reporting(const Record& record) {
    CsvTable table{"reporting", {"child", "parent", "sources"}, {}};
    for (const ReportingLine& each : record.reporting) {
        table.rows.push_back({each.child, each.parent, sources(record, each.supports)});
    }
    return table;
}

CsvTable sessions(const Record& record) {
    CsvTable table{
        "sessions", {"id", "body", "kind", "ordinal", "status", "date", "mode", "city", "country", "documents"}, {}};
    for (const Session& each : record.sessions) {
        table.rows.push_back({each.id, each.body, std::string(name_of(each.kind)),
                              value_of(each.ordinal, [](int ordinal) { return std::to_string(ordinal); }),
                              value_of(each.status, [](SessionStatus status) { return name_of(status); }),
                              value_of(each.date, [](const DateRange& date) { return iso(date); }),
                              value_of(each.mode, [](Mode mode) { return name_of(mode); }),
                              value_of(each.place, [](const SessionPlace& place) { return place.city; }),
                              value_of(each.place, [](const SessionPlace& place) { return place.country; }),
                              std::to_string(each.documents.size())});
    }
    return table;
}

CsvTable chairs(const Record& record) {
    CsvTable table{"chairs", {"session", "party", "person"}, {}};
    for (const Session& session : record.sessions) {
        for (const SessionChair& each : session.chairs) {
            table.rows.push_back(
                {session.id, each.party, value_of(each.person, [](const EntityId& id) { return id; })});
        }
    }
    return table;
}

CsvTable people(const Record& record) {
    CsvTable table{"people", {"id", "name", "party", "names"}, {}};
    for (const Person& each : record.people) {
        table.rows.push_back(
            {each.id, each.name, each.party, joined(each.names, [](const PersonName& name) { return name.name; })});
    }
    return table;
}

CsvTable offices(const Record& record) {
    CsvTable table{"offices", {"office", "party", "title", "person", "first", "last", "sources"}, {}};
    for (const Office& office : record.offices) {
        for (const Tenure& each : office.holders) {
            table.rows.push_back({office.id, office.party, each.title, each.person, iso(each.first), iso(each.last),
                                  sources(record, each.supports)});
        }
    }
    return table;
}

CsvTable instruments(const Record& record) {
    CsvTable table{"instruments", {"id", "session", "kind", "title", "count", "actions"}, {}};
    for (const Instrument& each : record.instruments) {
        const std::string count = each.count ? std::to_string(*each.count.value) : std::string();
        table.rows.push_back({each.id, each.session, std::string(name_of(each.kind)), each.title, count,
                              joined(each.events, [](const InstrumentEvent& event) { return name_of(event.action); })});
    }
    return table;
}

std::vector<std::string> row_of(const Record& record, const Commitment& each) {
    std::vector<std::string> row = {each.id,
                                    each.session,
                                    each.actor,
                                    each.speaker,
                                    std::string(name_of(each.strength)),
                                    each.deadline ? iso(each.deadline->date) : ""};
    if (each.target) {
        row.insert(row.end(), {each.target->measure, std::string(name_of(each.target->comparator)),
                               each.target->value ? number(*each.target->value) : "", each.target->unit});
    } else {
        row.insert(row.end(), {"", "", "", ""});
    }
    row.push_back(sources(record, each.supports));
    return row;
}

CsvTable commitments(const Record& record) {
    CsvTable table{"commitments",
                   {"id", "session", "actor", "speaker", "strength", "deadline", "target_measure", "target_comparator",
                    "target_value", "target_unit", "sources"},
                   {}};
    for (const Commitment& each : record.commitments) table.rows.push_back(row_of(record, each));
    return table;
}

CsvTable figures(const Record& record) {
    CsvTable table{"figures",
                   {"series", "measure", "parties", "unit", "period", "comparator", "value", "change_percent", "source",
                    "sources"},
                   {}};
    for (const IndicatorSeries& series : record.indicators) {
        for (const Observation& each : series.observations) {
            table.rows.push_back({series.id, series.measure, joined(series.parties), series.unit, each.period,
                                  std::string(name_of(each.comparator)), number(each.value),
                                  each.change_percent ? number(*each.change_percent) : "", each.source,
                                  sources(record, each.supports)});
        }
    }
    return table;
}

CsvTable gaps(const Record& record) {
    CsvTable table{"gaps", {"body", "kind", "first", "last", "session"}, {}};
    for (const Gap& each : record.gaps) {
        const bool numbered = each.first != 0;
        table.rows.push_back({each.body, std::string(name_of(each.kind)), numbered ? std::to_string(each.first) : "",
                              numbered ? std::to_string(each.last) : "", each.session});
    }
    return table;
}

CsvTable conflicts(const Record& record) {
    CsvTable table{"conflicts", {"entity", "slot", "value", "sources"}, {}};
    for (const Conflict& conflict : record.conflicts) {
        for (const Held<std::string>& each : conflict.values) {
            table.rows.push_back({conflict.entity, conflict.slot, each.value, sources(record, each.supports)});
        }
    }
    return table;
}

CsvTable acts(const Record& record) {
    CsvTable table{"acts", {"number", "author", "time", "reason", "act"}, {}};
    for (const Act& each : record.acts) {
        table.rows.push_back(
            {std::to_string(each.number), each.author, each.time, each.reason, act_body_to_json(each.body)});
    }
    return table;
}

}  // namespace

std::vector<CsvTable> tables_of(const Record& record) {
    return {documents(record), bodies(record),    reporting(record),   sessions(record),    chairs(record),
            people(record),    offices(record),   instruments(record), commitments(record), figures(record),
            gaps(record),      conflicts(record), acts(record)};
}

}  // namespace rapporteur
