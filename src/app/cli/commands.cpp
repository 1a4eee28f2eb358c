#include "app/cli/commands.h"

#include "app/cli/account_command.h"
#include "app/cli/brief_command.h"
#include "app/cli/check_command.h"
#include "app/cli/correct_command.h"
#include "app/cli/correct_reject.h"
#include "app/cli/explain_command.h"
#include "app/cli/export_command.h"
#include "app/cli/import_command.h"
#include "app/cli/languages_command.h"
#include "app/cli/read_command.h"
#include "app/cli/rebuild_command.h"
#include "app/cli/receive_command.h"
#include "app/cli/serve_command.h"
#include "app/cli/show_command.h"

namespace rapporteur {

namespace {

template <class Made, class... Given>
std::function<std::unique_ptr<Command>()> make(Given... given) {
    return [=] { return std::make_unique<Made>(given...); };
}

CommandEntry correct() {
    return {.name = "correct",
            .summary = "Enter an analyst's correction; it is kept, can be undone and is never lost by reading again",
            .examples =
                {"rapporteur correct same people person/cn/li-qiang person/cn/lee-chiang --reason \"another spelling\"",
                 "rapporteur correct undo 1"},
            .parts = {
                {.name = "same",
                 .summary = "Two entities are one",
                 .examples = {"rapporteur correct same people person/cn/li-qiang person/cn/lee-chiang --reason "
                              "\"another spelling\""},
                 .make = make<CorrectSameCommand>(Sameness::same)},
                {.name = "not-same",
                 .summary = "Two entities are two; undoes what the record joined of its own accord",
                 .examples = {"rapporteur correct not-same bodies body/kz-uz/commission body/kz-uz/commission/trade"},
                 .make = make<CorrectSameCommand>(Sameness::not_same)},
                {.name = "reject",
                 .summary = "What a document says in some words is not so, or was misread",
                 .examples = {"rapporteur correct reject reports/a.txt indicator \"$240 billion\"",
                              "rapporteur correct reject 1efc93 session.date 313-326"},
                 .make = make<CorrectRejectCommand>()},
                {.name = "set",
                 .summary = "A slot of an entity has this value, whatever documents say",
                 .examples = {"rapporteur correct set session/cn-ru/heads-of-government/29 mode in-person"},
                 .make = make<CorrectSetCommand>()},
                {.name = "undo",
                 .summary = "An act no longer counts",
                 .examples = {"rapporteur correct undo 3"},
                 .make = make<CorrectUndoCommand>()},
                {.name = "list",
                 .summary = "List all acts",
                 .examples = {"rapporteur correct list"},
                 .make = make<CorrectListCommand>()},
            }};
}

CommandEntry account() {
    return {.name = "account",
            .summary = "Say who may use the pages where others can reach them (serve --listen)",
            .examples = {"rapporteur account add ann --role analyst"},
            .parts = {{.name = "add",
                       .summary = "Let somebody in; the password is asked for, or is the first line of standard input",
                       .examples = {"rapporteur account add ann --role analyst"},
                       .make = make<AccountAddCommand>()},
                      {.name = "password",
                       .summary = "Another password for an account",
                       .examples = {"rapporteur account password ann"},
                       .make = make<AccountPasswordCommand>()},
                      {.name = "remove",
                       .summary = "Let somebody in no longer",
                       .examples = {"rapporteur account remove ann"},
                       .make = make<AccountRemoveCommand>()},
                      {.name = "list",
                       .summary = "List all accounts and their roles",
                       .examples = {"rapporteur account list"},
                       .make = make<AccountListCommand>()}}};
}

CommandEntry languages() {
    return {.name = "languages",
            .summary = "Work on language data",
            .examples = {"rapporteur languages check my-languages/"},
            .parts = {{.name = "check",
                       .summary = "Look for mistakes in language data and say exactly where they are",
                       .examples = {"rapporteur languages check my-languages/"},
                       .make = make<LanguagesCheckCommand>()}}};
}

}  // namespace

std::vector<CommandEntry> all_commands() {
    return {
        {.name = "read",
         .summary = "Read reports into the record",
         .examples = {"rapporteur read reports/", "rapporteur read feed.jsonl --text-field body --outlet-field source",
                      "rapporteur read report.html --format jsonl"},
         .make = make<ReadCommand>()},
        {.name = "show",
         .summary = "Show the mechanisms found, or one part of the record",
         .examples = {"rapporteur show", "rapporteur show session \"heads of government 29\"",
                      "rapporteur show commitments --format json"},
         .make = make<ShowCommand>()},
        {.name = "serve",
         .summary = "Open the record as web pages, on this machine or, with TLS and accounts, to others",
         .examples = {"rapporteur serve", "rapporteur serve --record mine.db --port 9000",
                      "rapporteur serve --listen 192.0.2.7:443 --name record.example.org --certificate chain.pem --key key.pem"},
         .make = make<ServeCommand>()},
        {.name = "explain",
         .summary = "Show sentence by sentence how a document was read, and why something was not",
         .examples = {"rapporteur explain report.txt"},
         .make = make<ExplainCommand>()},
        correct(),
        {.name = "rebuild",
         .summary = "Drop all that is derived and make it anew from documents and acts",
         .examples = {"rapporteur rebuild"},
         .make = make<RebuildCommand>()},
        {.name = "check",
         .summary = "Verify every hash, span and chain, and that a rebuild is identical",
         .examples = {"rapporteur check"},
         .make = make<CheckCommand>()},
        {.name = "export",
         .summary = "Give the record, or a part of it, away in a format of other people's tools",
         .examples = {"rapporteur export --format json --out record.json",
                      "rapporteur export --format csv --out tables/",
                      "rapporteur export --format ics --body body/cn-ru/heads-of-government --out sessions.ics",
                      "rapporteur export --format jsonld --body body/cn-ru --since 2024 --out record.jsonld",
                      "rapporteur export --format events --out events.tsv"},
         .make = make<ExportCommand>()},
        account(),
        {.name = "brief",
         .summary = "Write a briefing with numbered sources: what was agreed, what became of it, figures, what sources "
                    "disagree on",
         .examples = {"rapporteur brief --session \"heads of government 29\" --out briefing.pdf",
                      "rapporteur brief --body body/cn-ru/heads-of-government --language zh --out briefing.docx",
                      "rapporteur brief --since 2024-01 --language ru --format text"},
         .make = make<BriefCommand>()},
        {.name = "import",
         .summary = "Take readings made elsewhere, by a person or a program, beside the program's own",
         .examples = {"rapporteur import --format claims readings.jsonl --maker house-model-2",
                      "rapporteur correct undo 7"},
         .make = make<ImportCommand>()},
        languages(),
        {.name = "receive",
         .summary = "Take the documents from one file on standard input, confined to that; for `serve`",
         .examples = {"rapporteur receive"},
         .make = make<ReceiveCommand>(),
         .hidden = true},
    };
}

}  // namespace rapporteur
