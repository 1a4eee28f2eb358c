#include "app/cli/show_command.h"

#include <fmt/format.h>

#include <algorithm>

#include "app/cli/document_words.h"
#include "views/view.h"

namespace rapporteur {

namespace {

std::vector<std::string> topics() {
    return {view_topics().begin(), view_topics().end()};
}

std::string topics_in_words() {
    std::string words;
    for (const std::string& topic : topics()) words += (words.empty() ? "" : ", ") + topic;
    return words;
}

}  // namespace

void ShowCommand::declare(Arguments& arguments) {
    arguments.choice("TOPIC", topic_, topics(), "What to show: " + topics_in_words());
    arguments.positionals("WORDS", words_, "session: its id, or words of its body with the ordinal or date",
                          Arguments::Need::optional);
    options_.declare(arguments);
    arguments.choice("--format", format_, {"text", "json"}, "text or json");
    arguments.option("--width", width_, "Columns to fit text into; 0: the terminal's");
}

Result<ExitCode> ShowCommand::run(Context& context) {
    const std::string asked = fmt::to_string(fmt::join(words_, " "));
    if (asked.empty() == (topic_ == "session")) {
        context.err.write(asked.empty()
                              ? "show session needs words: rapporteur show session \"heads of government 29\"\n"
                              : "show " + topic_ + " takes no further words\n");
        return ExitCode::usage;
    }
    Result<OpenRecord> open = open_record(context, options_, OpenMode::read);
    if (!open) return open.error();
    const Result<Folded> folded = fold_record(context, *open);
    if (!folded) return folded.error();

    DocumentWords words(*open->store);
    const ViewSource source{folded->record, [&](std::string_view sha256, Span span) { return words(sha256, span); }};
    const TextStyle style{.width = width_ == 0 ? context.out.width : width_, .colour = context.out.colour};
    const std::optional<View> view = view_of(source, topic_, asked, style.messages);
    if (!view) return ExitCode::usage;
    context.out.write(format_ == "json" ? to_json_text(*view) + "\n" : to_text(*view, style));
    return std::holds_alternative<CandidatesView>(*view) ? ExitCode::failed : ExitCode::done;
}

}  // namespace rapporteur
