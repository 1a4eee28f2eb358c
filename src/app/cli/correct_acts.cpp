#include "app/cli/correct_acts.h"

#include <fmt/format.h>

#include "record/record_builder.h"

namespace rapporteur {

namespace {

struct InWords {
    std::string operator()(const Same& act) const {
        return fmt::format("{} {} and {} are one", name_of(act.kind), act.a, act.b);
    }
    std::string operator()(const NotSame& act) const {
        return fmt::format("{} {} and {} are two", name_of(act.kind), act.a, act.b);
    }
    std::string operator()(const RejectClaim& act) const {
        return fmt::format("the {} claim at [{}, {}) of document {} is rejected", name_of(act.kind), act.span.begin,
                           act.span.end, act.document.substr(0, 12));
    }
    std::string operator()(const SetSlot& act) const {
        return fmt::format("{}: {} is {}", act.entity, act.slot, act.value);
    }
    std::string operator()(const TakeClaims& act) const {
        return fmt::format("claims of {} about {} documents are taken", act.maker, act.readings.size());
    }
    std::string operator()(const Undo& act) const { return fmt::format("act {} no longer counts", act.act); }
};

/// What the fold says of act `number`: why it has no effect; empty if it has.
std::string refusal(const Record& record, ActNumber number) {
    const std::string mark = fmt::format("act {}: ", number);
    for (const std::string& note : record.notes) {
        if (note.starts_with(mark)) return note.substr(mark.size());
    }
    return "";
}

}  // namespace

void ActOptions::declare(Arguments& arguments) {
    record.declare(arguments);
    arguments.option("--author", author, "Who says so; without it the user of this machine");
    arguments.option("--reason", reason, "Why; kept with the act");
}

std::string words_of(const ActBody& body) {
    return std::visit(InWords{}, body);
}

Result<ExitCode> enter(Context& context, OpenRecord& open, const ActOptions& options, const ActBody& body) {
    const ActDraft draft{options.author.empty() ? context.user : options.author, context.now(), options.reason,
                         act_body_to_json(body)};
    const Result<Folded> tried = fold(*open.store, open.reader.maker.version, draft);
    if (!tried) return tried.error();
    const std::string why = refusal(tried->record, tried->stamp.acts + 1);
    if (!why.empty())
        return Error{"correct", "", why, "Nothing was entered. `rapporteur show` tells what the record holds."};
    const Result<ActEntry> entry = open.store->append(draft);
    if (!entry) return entry.error();
    context.out.write(fmt::format("Entered as act {}: {}.\nTo take it back: rapporteur correct undo {}\n",
                                  entry->number, words_of(body), entry->number));
    return ExitCode::done;
}

}  // namespace rapporteur
