#include "app/cli/brief_command.h"

#include <filesystem>

#include "app/cli/arguments.h"
#include "app/cli/document_words.h"
#include "app/cli/write_file.h"
#include "views/selection.h"

namespace rapporteur {

void BriefCommand::declare(Arguments& arguments) {
    arguments.option("--session", session_, "One session: its id, or words of its body with the ordinal or date");
    arguments.option("--body", body_, "The sessions of one body, by its id; with --since those since then");
    arguments.option("--since", since_, "The sessions since a date: 2024-08-21, 2024-08 or 2024");
    options_.declare(arguments);
    arguments.choice("--format", format_, {"pdf", "docx", "text"},
                     "pdf, docx or text; without it as FILE ends, else text");
    arguments.choice(
        "--language", language_, {"en", "zh", "ru"},
        "Language of the briefing's own words: en, zh or ru; names and quotations stay as the documents write them");
    arguments.option("--out", out_, "The file to write; without it standard output");
}

std::string BriefCommand::misuse() const {
    if (session_.empty() && body_.empty() && since_.empty()) {
        return "brief needs --session, --body or --since: rapporteur brief --session \"heads of government 29\"";
    }
    if (!session_.empty() && !(body_.empty() && since_.empty()))
        return "brief takes either --session or --body and --since";
    return {};
}

BriefingFormat BriefCommand::format() const {
    std::string name = format_.empty() ? std::filesystem::path(out_).extension().string() : format_;
    if (name.starts_with('.')) name.erase(0, 1);
    return briefing_format(name).value_or(BriefingFormat::text);
}

Result<ExitCode> BriefCommand::run(Context& context) {
    if (const std::string wrong = misuse(); !wrong.empty()) {
        context.err.write(wrong + "\n");
        return ExitCode::usage;
    }
    if (out_.empty() && format() != BriefingFormat::text && context.out.is_terminal) {
        context.err.write("A PDF or DOCX is not for a terminal: name a file with --out FILE\n");
        return ExitCode::usage;
    }
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    const Result<Folded> folded = fold_record(context, *open);
    if (!folded) return folded.error();
    DocumentWords words(*open->store);
    return write(context, folded->record, [&](std::string_view sha256, Span span) { return words(sha256, span); });
}

Result<ExitCode> BriefCommand::write(Context& context, const Record& record, const WordsOf& words) {
    BriefingRequest request{.session = {},
                            .body = body_,
                            .since = since_,
                            .language = briefing_language(language_).value_or(BriefingLanguage::english),
                            .format = format()};
    if (!session_.empty()) {
        const TextStyle style{.width = context.out.width};
        const auto selected = select_session(record, session_, style.messages);
        if (const auto* candidates = std::get_if<CandidatesView>(&selected)) {
            TextPage page(style);
            show(page, *candidates);
            context.err.write(page.take());
            return ExitCode::failed;
        }
        request.session = std::get<const Session*>(selected)->id;
    }
    const Result<BriefingFile> file = make_briefing(record, words, request);
    if (!file) return file.error();
    if (out_.empty()) {
        context.out.write(file->bytes);
    } else if (Status failed = write_file(out_, file->bytes)) {
        return *failed;
    }
    return ExitCode::done;
}

}  // namespace rapporteur
