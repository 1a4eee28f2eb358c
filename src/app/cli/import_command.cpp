#include "app/cli/import_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "reading/reading_json.h"
#include "store/claims_check.h"

namespace rapporteur {

namespace {

constexpr std::size_t most_bytes = std::size_t{16} << 20U;

Result<std::string> contents(const Files& files, const std::string& path) {
    Result<std::unique_ptr<ByteReader>> reader = files.open(path);
    if (!reader) return reader.error();
    std::string text;
    std::array<char, 65536> some{};
    while (true) {
        const Result<std::size_t> count = (*reader)->read(some);
        if (!count) return count.error();
        if (*count == 0) return text;
        text.append(some.data(), *count);
        if (text.size() > most_bytes) {
            return Error{path, "", "holds more than 16 MiB, which is too much for one act",
                         "Divide it; each part can then be undone by itself."};
        }
    }
}

}  // namespace

void ImportCommand::declare(Arguments& arguments) {
    arguments.positional("FILE", file_, "One reading a line, as docs/reading-json.md describes them");
    arguments.choice("--format", format_, {"claims"}, "claims: readings made elsewhere");
    arguments.option("--maker", maker_, "Who made them; every claim bears this name");
    options_.declare(arguments);
}

Result<ExitCode> ImportCommand::run(Context& context) {
    if (maker_.empty()) {
        context.err.write("import --format claims needs --maker NAME: who made the readings\n");
        return ExitCode::usage;
    }
    const Result<std::string> text = contents(context.files, file_);
    if (!text) return text.error();
    Result<OpenRecord> open = open_record(context, options_.record, OpenMode::read);
    if (!open) return open.error();
    Taken taken;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text->size(); ++number) {
        const std::size_t end = std::min(text->find('\n', at), text->size());
        const std::string_view line = std::string_view(*text).substr(at, end - at);
        at = end + 1;
        if (line.find_first_not_of(" \t\r") == line.npos) continue;
        take_line(context, *open->store, line, fmt::format("{}:{}", file_, number + 1), taken);
    }
    if (taken.claims == 0) return Error{file_, "", "holds no claim that can be taken", "Nothing was entered."};
    Result<ExitCode> entered = enter(context, *open, options_, TakeClaims{maker_, std::move(taken.readings)});
    if (!entered || *entered != ExitCode::done) return entered;
    context.out.write(fmt::format("Claims taken: {}; refused: {}\n", taken.claims, taken.refused));
    return taken.refused == 0 ? ExitCode::done : ExitCode::faults;
}

void ImportCommand::take_line(Context& context, Store& store, std::string_view line, const std::string& place,
                              Taken& taken) const {
    const auto refuse = [&](const std::string& what, const std::string& why) {
        context.err.write(fmt::format("{}: {}: {}\n", place, what, why));
        ++taken.refused;
    };
    // Spans are held against the text claim by claim, not here, where one would cost the whole reading.
    Result<Reading> reading = reading_from_json(line, std::numeric_limits<std::uint32_t>::max());
    if (!reading) return refuse("reading", reading.error().text());
    const Result<std::optional<Document>> document = store.document(reading->source.sha256);
    if (!document) return refuse("reading", document.error().text());
    if (!*document) return refuse("reading", "the record holds no document \"" + reading->source.sha256 + "\"");
    const CheckedClaims checked = check_claims(line, *std::move(reading), (*document)->text);
    for (const RefusedClaim& each : checked.refused) refuse(each.claim, each.why);
    const std::size_t claims = count_claims(checked.reading);
    if (claims == 0) return;
    taken.claims += claims;
    taken.readings.push_back(reading_to_json(checked.reading));
}

}  // namespace rapporteur
