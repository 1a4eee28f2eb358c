#include "app/cli/correct_acts.h"

#include <fmt/format.h>

#include "store/enter.h"
#include "views/acts_view.h"

namespace rapporteur {

void ActOptions::declare(Arguments& arguments) {
    record.declare(arguments);
    arguments.option("--author", author, "Who says so; without it the user of this machine");
    arguments.option("--reason", reason, "Why; kept with the act");
}

Result<ExitCode> enter(Context& context, OpenRecord& open, const ActOptions& options, const ActBody& body) {
    const ActDraft draft{options.author.empty() ? context.user : options.author, context.now(), options.reason,
                         act_body_to_json(body)};
    const Result<Entered> entered = enter_act(*open.store, open.reader.maker.version, draft);
    if (!entered) return entered.error();
    if (!entered->entry)
        return Error{"correct", "", entered->refused, "Nothing was entered. `rapporteur show` tells what the record holds."};
    context.out.write(fmt::format("Entered as act {}: {}.\nTo take it back: rapporteur correct undo {}\n",
                                  entered->entry->number, words_of(body, Messages(english())), entered->entry->number));
    return ExitCode::done;
}

}  // namespace rapporteur
