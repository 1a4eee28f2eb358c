#include "exports/csv/mechanism_tables.h"

#include "exports/csv/cells.h"
#include "reading/claim_names.h"

namespace rapporteur {

using enum ColumnType;

Table document_table(const Record& record) {
    Table table{
        {"documents",
         "What was read.",
         "sha256",
         {{"sha256", id, "Hash of the document's text; its id"},
          {"path", text, "Where it was read from"},
          {"outlet", text, "The house or agency that published it"},
          {"language", text, "BCP 47"},
          {"source", id, "The original, where it is a copy of another document; else itself", "documents.sha256"},
          {"published", date, "Day of publication"},
          {"date", date, "When what it reports took place"},
          {"sessions", list, "The sessions it speaks of", "sessions.id"}}},
        {}};
    for (const RecordDocument& each : record.documents) {
        table.rows.push_back({each.sha256, each.path, each.outlet, each.language, each.source, cell(each.published),
                              cell(each.date), joined(each.sessions)});
    }
    return table;
}

Table body_table(const Record& record) {
    Table table{{"bodies",
                 "Standing bodies, and organisations that are only named (these have no parties).",
                 "id",
                 {{"id", id, "Id of the body"},
                  {"name", text, "The name most sources use"},
                  {"kind", text,
                   "heads-of-state, heads-of-government, commission, subcommission, working-group, council, dialogue "
                   "or organization"},
                  {"parties", list, "Its sides: ISO 3166-1 alpha-2 of a state, an organisation's usual short name"},
                  {"topics", list, "What it is for, as concepts"},
                  {"names", list, "Every name it bears in the documents"}}},
                {}};
    for (const std::vector<Body>* bodies : {&record.bodies, &record.organizations}) {
        for (const Body& each : *bodies) {
            table.rows.push_back({each.id, each.name, std::string(name_of(each.kind)), joined(each.parties),
                                  joined(each.topics),
                                  joined(each.names, [](const BodyName& name) { return name.name; })});
        }
    }
    return table;
}

Table reporting_table(const Record& record) {
    Table table{{"reporting",
                 "Which body reports to which.",
                 "",
                 {{"child", id, "The body that reports", "bodies.id"},
                  {"parent", id, "The body it reports to", "bodies.id"},
                  {"sources", integer, "How many independent sources say so", "", "sources"}}},
                {}};
    for (const ReportingLine& each : record.reporting) {
        table.rows.push_back({each.child, each.parent, sources(record, each.supports)});
    }
    return table;
}

Table session_table(const Record& record) {
    Table table{{"sessions",
                 "Meetings of the bodies. A field is empty where nothing is known or sources disagree (see conflicts).",
                 "id",
                 {{"id", id, "Id of the session"},
                  {"body", id, "Whose session", "bodies.id"},
                  {"kind", text, "regular, chairs (a meeting of the co-chairs alone) or special"},
                  {"ordinal", integer, "The number it bears; stated, never counted"},
                  {"status", text, "held, announced or cancelled"},
                  {"date", date, "When"},
                  {"mode", text, "in-person, video, phone or hybrid"},
                  {"city", text, "Where"},
                  {"country", text, "Where, ISO 3166-1 alpha-2"},
                  {"documents", integer, "How many documents speak of it, copies included", "", "documents"}}},
                {}};
    for (const Session& each : record.sessions) {
        table.rows.push_back({each.id, each.body, std::string(name_of(each.kind)),
                              cell(each.ordinal, [](int ordinal) { return std::to_string(ordinal); }),
                              cell(each.status, [](SessionStatus status) { return name_of(status); }),
                              cell(each.date, [](const DateRange& range) { return cell(range); }),
                              cell(each.mode, [](Mode mode) { return name_of(mode); }),
                              cell(each.place, [](const SessionPlace& place) { return place.city; }),
                              cell(each.place, [](const SessionPlace& place) { return place.country; }),
                              std::to_string(each.documents.size())});
    }
    return table;
}

Table chair_table(const Record& record) {
    Table table{{"chairs",
                 "Who chaired a session for which side.",
                 "",
                 {{"session", id, "The session", "sessions.id"},
                  {"party", text, "The side"},
                  {"person", id, "Who chaired for it; empty where sources disagree", "people.id"}}},
                {}};
    for (const Session& session : record.sessions) {
        for (const SessionChair& each : session.chairs) {
            table.rows.push_back(
                {session.id, each.party, cell(each.person, [](const EntityId& person) { return person; })});
        }
    }
    return table;
}

Table person_table(const Record& record) {
    Table table{{"people",
                 "Everyone who speaks or acts in an office of a side.",
                 "id",
                 {{"id", id, "Id of the person"},
                  {"name", text, "The name most sources use"},
                  {"party", text, "The side"},
                  {"names", list, "Every spelling in the documents"}}},
                {}};
    for (const Person& each : record.people) {
        table.rows.push_back(
            {each.id, each.name, each.party, joined(each.names, [](const PersonName& name) { return name.name; })});
    }
    return table;
}

Table office_table(const Record& record) {
    Table table{{"offices",
                 "Who was seen in which office. The dates are those of documents, not of appointment.",
                 "",
                 {{"office", id, "Id of the office; one office has a row for each holder"},
                  {"party", text, "The side whose office it is"},
                  {"title", text, "As it stands with this holder"},
                  {"person", id, "Who was seen in it", "people.id"},
                  {"first", date, "Earliest date of a document that shows the person in it"},
                  {"last", date, "Latest such date"},
                  {"sources", integer, "How many independent sources say so", "", "sources"}}},
                {}};
    for (const Office& office : record.offices) {
        for (const Tenure& each : office.holders) {
            table.rows.push_back({office.id, office.party, each.title, each.person, cell(each.first), cell(each.last),
                                  sources(record, each.supports)});
        }
    }
    return table;
}

}  // namespace rapporteur
