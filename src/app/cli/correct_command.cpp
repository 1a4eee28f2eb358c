#include "app/cli/correct_command.h"

#include <fmt/format.h>

#include <boost/json.hpp>

#include "views/acts_view.h"

namespace rapporteur {

namespace {

const std::vector<std::string> kinds = {"people", "bodies", "sessions"};

EntityKind kind_of(const std::string& plural) {
    if (plural == "people") return EntityKind::person;
    return plural == "bodies" ? EntityKind::body : EntityKind::session;
}

std::string text_of(const ActRow& row) {
    const Act& act = row.act;
    std::string text = fmt::format("{:>4}  {}  {}  {}{}\n", act.number, act.time, act.author, row.words,
                                   row.in_force || std::holds_alternative<Undo>(act.body) ? "" : "  (taken back)");
    if (!act.reason.empty()) text += fmt::format("      {}\n", act.reason);
    return text;
}

}  // namespace

void CorrectSameCommand::declare(Arguments& arguments) {
    arguments.choice("KIND", kind_, kinds, "people, bodies or sessions", Arguments::Need::required);
    arguments.positional("A", a_, "Id of the one, as `rapporteur show` tells it");
    arguments.positional("B", b_, "Id of the other");
    options_.declare(arguments);
}

Result<ExitCode> CorrectSameCommand::run(Context& context) {
    Result<OpenRecord> open = open_record(context, options_.record, OpenMode::read);
    if (!open) return open.error();
    const EntityKind kind = kind_of(kind_);
    const ActBody body = sameness_ == Sameness::same ? ActBody(Same{kind, a_, b_}) : ActBody(NotSame{kind, a_, b_});
    return enter(context, *open, options_, body);
}

void CorrectSetCommand::declare(Arguments& arguments) {
    arguments.positional("ENTITY", act_.entity, "Id of a session, body, person or commitment");
    arguments.positional("SLOT", act_.slot,
                         "session: date, mode, place, status, chair/PARTY; body, person: name; commitment: deadline");
    arguments.positional("VALUE", act_.value, "As the JSON form writes it: 2024-08-21, video, Moscow");
    options_.declare(arguments);
}

Result<ExitCode> CorrectSetCommand::run(Context& context) {
    Result<OpenRecord> open = open_record(context, options_.record, OpenMode::read);
    if (!open) return open.error();
    return enter(context, *open, options_, act_);
}

void CorrectUndoCommand::declare(Arguments& arguments) {
    arguments.number("NUMBER", number_, "The act's number, as `rapporteur correct list` tells it");
    options_.declare(arguments);
}

Result<ExitCode> CorrectUndoCommand::run(Context& context) {
    Result<OpenRecord> open = open_record(context, options_.record, OpenMode::read);
    if (!open) return open.error();
    return enter(context, *open, options_, Undo{number_});
}

void CorrectListCommand::declare(Arguments& arguments) {
    options_.declare(arguments);
    arguments.choice("--format", format_, {"text", "json"}, "text or json");
}

Result<ExitCode> CorrectListCommand::run(Context& context) {
    Result<std::unique_ptr<Store>> store = context.open_store(options_.record, OpenMode::read);
    if (!store) return store.error();
    const Result<std::vector<Act>> acts = acts_of(**store);
    if (!acts) return acts.error();
    const std::vector<ActRow> rows = view_acts(*acts, Messages(english()));
    if (format_ == "json") {
        boost::json::array array;
        for (const ActRow& row : rows) array.push_back(to_json(row));
        context.out.write(boost::json::serialize(array) + "\n");
        return ExitCode::done;
    }
    for (const ActRow& row : rows) context.out.write(text_of(row));
    return ExitCode::done;
}

}  // namespace rapporteur
