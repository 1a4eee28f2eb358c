#include "exports/csv/outcome_tables.h"

#include <fmt/format.h>

#include <map>

#include "exports/act_in_short.h"
#include "exports/csv/cells.h"
#include "reading/claim_names.h"
#include "record/series_names.h"

namespace rapporteur {

using enum ColumnType;

namespace {

std::string cell(double value) {
    return fmt::format("{}", value);
}
std::string cell(const std::optional<double>& value) {
    return value ? cell(*value) : "";
}

/// Ordinals of gaps; 0 is none.
std::string ordinal_cell(int ordinal) {
    return ordinal == 0 ? "" : std::to_string(ordinal);
}

}  // namespace

Table instrument_table(const Record& record) {
    Table table{{"instruments",
                 "What was signed, adopted, announced or is planned.",
                 "id",
                 {{"id", id, "Id of the instrument"},
                  {"session", id, "The session it came out of", "sessions.id"},
                  {"kind", text,
                   "joint-communique, joint-statement, declaration, agreement, protocol, minutes, memorandum, plan, "
                   "roadmap, contract or documents (kind not stated)"},
                  {"title", text, "The fullest title"},
                  {"count", integer, "How many papers, where the kind is not told", "", "papers"},
                  {"actions", list, "What became of it: signed, witnessed, announced, adopted, exchanged, planned"}}},
                {}};
    for (const Instrument& each : record.instruments) {
        table.rows.push_back({each.id, each.session, std::string(name_of(each.kind)), each.title,
                              cell(each.count, [](int count) { return std::to_string(count); }),
                              joined(each.events, [](const InstrumentEvent& event) { return name_of(event.action); })});
    }
    return table;
}

Table commitment_table(const Record& record, const Quoted& quoted) {
    std::map<std::string_view, std::vector<std::string>> actions;
    for (std::size_t i = 0; i < quoted.evidence.size(); ++i) {
        if (quoted.evidence[i].slot == "action") actions[quoted.evidence[i].entity].push_back(quoted.words[i]);
    }
    Table table{{"commitments",
                 "What the sides undertook.",
                 "id",
                 {{"id", id, "Id of the commitment"},
                  {"session", id, "The session it was made at", "sessions.id"},
                  {"actor", text, "Who is to act: a side, both or all"},
                  {"speaker", id, "Who said so", "people.id"},
                  {"strength", text, "From strong to weak: agreed, pledged, will, ready, urged, hoped"},
                  {"actions", list, "What is to be done, in the document's words"},
                  {"deadline", date, "By when"},
                  {"target_measure", text, "What is to reach a figure"},
                  {"target_comparator", text, "=, > (more than), < (less than) or ~ (about)"},
                  {"target_value", number, "The figure; stated, or completed from another one", "", "target_unit"},
                  {"target_unit", text, "ISO 4217 for money, else an English plural"},
                  {"sources", integer, "How many independent sources say so", "", "sources"}}},
                {}};
    for (const Commitment& each : record.commitments) {
        const std::optional<Target>& target = each.target;
        table.rows.push_back({each.id, each.session, each.actor, each.speaker, std::string(name_of(each.strength)), joined(actions[each.id]),
                              each.deadline ? cell(each.deadline->date) : "", target ? target->measure : "",
                              target ? std::string(name_of(target->comparator)) : "", target ? cell(target->value) : "",
                              target ? target->unit : "", sources(record, each.supports)});
    }
    return table;
}

Table figure_table(const Record& record) {
    Table table{{"figures",
                 "Figures as their sources state them, one row for each statement of each period.",
                 "",
                 {{"series", id, "Id of the series: parties, what is measured, unit"},
                  {"measure", text, "What is measured"},
                  {"parties", list, "Whose figure"},
                  {"unit", text, "ISO 4217 for money, else an English plural"},
                  {"period", text, "The time it covers, as the document dates it"},
                  {"comparator", text, "=, > (more than), < (less than) or ~ (about)"},
                  {"value", number, "The figure", "", "unit"},
                  {"change_percent", number, "Change told with it", "", "percent"},
                  {"source", text, "Who says so, as the document words it"},
                  {"sources", integer, "How many independent sources state it", "", "sources"}}},
                {}};
    for (const IndicatorSeries& series : record.indicators) {
        for (const Observation& each : series.observations) {
            table.rows.push_back({series.id, series.measure, joined(series.parties), series.unit, each.period,
                                  std::string(name_of(each.comparator)), cell(each.value), cell(each.change_percent),
                                  each.source, sources(record, each.supports)});
        }
    }
    return table;
}

Table gap_table(const Record& record) {
    Table table{{"gaps",
                 "Sessions that must exist, or whose outcome must be known, and are not in the documents.",
                 "",
                 {{"body", id, "Whose sessions", "bodies.id"},
                  {"kind", text, "before-first, between (ordinals), or outcome (announced; not told whether held)"},
                  {"first", integer, "First ordinal that is missing"},
                  {"last", integer, "Last ordinal that is missing"},
                  {"session", id, "Of an outcome: the session", "sessions.id"}}},
                {}};
    for (const Gap& each : record.gaps) {
        table.rows.push_back({each.body, std::string(name_of(each.kind)), ordinal_cell(each.first),
                              ordinal_cell(each.last), each.session});
    }
    return table;
}

Table conflict_table(const Record& record) {
    Table table{{"conflicts",
                 "Slots on which sources disagree, one row for each value, most sources first.",
                 "",
                 {{"entity", id, "What the slot belongs to: the id in any of the tables"},
                  {"slot", text, "Which of its slots"},
                  {"value", text, "One of the values"},
                  {"sources", integer, "How many independent sources state it", "", "sources"}}},
                {}};
    for (const Conflict& conflict : record.conflicts) {
        for (const Held<std::string>& each : conflict.values) {
            table.rows.push_back({conflict.entity, conflict.slot, each.value, sources(record, each.supports)});
        }
    }
    return table;
}

Table act_table(const Record& record) {
    Table table{{"acts",
                 "Corrections of analysts that are in force.",
                 "number",
                 {{"number", integer, "Its number"},
                  {"author", text, "Who entered it"},
                  {"time", time, "When"},
                  {"reason", text, "Why"},
                  {"act", json, "What it does (docs/record.md, Acts); of claims made elsewhere the documents, not the claims"}}},
                {}};
    for (const Act& each : record.acts) {
        table.rows.push_back(
            {std::to_string(each.number), each.author, each.time, each.reason, act_in_short(each.body)});
    }
    return table;
}

Table evidence_table(const Record& record, const Quoted& quoted) {
    Table table{
        {"evidence",
         "What every value rests on: the words of a document, or an act.",
         "",
         {{"entity", id, "What the slot belongs to: the id in any of the tables; empty for words that belong to none"},
          {"slot", text, "Which of its slots"},
          {"value", text, "The value these words support"},
          {"standing", text, "stands, conflict (others say otherwise) or plan (announced beforehand)"},
          {"document", id, "Whose words", "documents.sha256"},
          {"begin", integer, "Where they begin in the document's text", "", "bytes"},
          {"end", integer, "Where they end", "", "bytes"},
          {"words", text, "The words; empty where the value is concluded"},
          {"said", text, "What they say, where it is less exact than the value"},
          {"rule", text, "The rule that read them"},
          {"act", integer, "The act that set the value", "acts.number"}}},
        {}};
    for (std::size_t i = 0; i < quoted.evidence.size(); ++i) {
        const Evidence& each = quoted.evidence[i];
        const Support& support = each.support;
        const bool told = support.document != no_document;
        const std::string sha256 = told ? record.documents.at(support.document).sha256 : "";
        const bool worded = told && !support.span.empty();
        table.rows.push_back({each.entity, each.slot, each.value, std::string(name_of(each.standing)), sha256,
                              worded ? std::to_string(support.span.begin) : "",
                              worded ? std::to_string(support.span.end) : "", quoted.words[i], support.said, support.rule,
                              support.act == 0 ? "" : std::to_string(support.act)});
    }
    return table;
}

}  // namespace rapporteur
