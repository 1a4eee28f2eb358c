#include "app/cli/correct_reject.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <vector>

#include "reading/reading_json.h"
#include "reading/reading_spans.h"

namespace rapporteur {

namespace {

constexpr std::size_t shortest_prefix = 6;

std::vector<std::string> claim_kinds() {
    std::vector<std::string> names;
    for (int kind = 0; kind <= static_cast<int>(ClaimKind::assessment); ++kind) {
        names.emplace_back(name_of(static_cast<ClaimKind>(kind)));
    }
    return names;
}

/// How well a name fits a document: its path or hash, or only the end of its path.
enum class Fit { none, end_of_path, whole };

Fit fit(const std::string& name, const KeptReading& kept) {
    const std::string& path = kept.receipt.path;
    const bool prefix = name.size() >= shortest_prefix && kept.reading.sha256.starts_with(name);
    if (prefix || path == name) return Fit::whole;
    return path.ends_with("/" + name) ? Fit::end_of_path : Fit::none;
}

Result<std::string> find_document(Store& store, const std::string& name) {
    std::vector<std::string> found, by_end;
    std::string last;
    while (found.size() < 2) {
        const Result<std::optional<KeptReading>> next = store.next_reading(last);
        if (!next) return next.error();
        if (!*next) break;
        last = (*next)->reading.sha256;
        const Fit how = fit(name, **next);
        if (how == Fit::whole) found.push_back(last);
        if (how == Fit::end_of_path) by_end.push_back(last);
    }
    if (found.empty()) found = std::move(by_end);
    if (found.empty()) return Error{name, "", "no document has this path or hash", "See: rapporteur show documents"};
    if (found.size() > 1)
        return Error{name, "", "more than one document is meant",
                     "Give more of its hash; see: rapporteur show documents"};
    return found.front();
}

/// "120-133".
std::optional<Span> parse_span(const std::string& text) {
    Span span;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, span.begin);
    if (first.ec != std::errc{} || first.ptr == end || *first.ptr != '-') return std::nullopt;
    const auto last = std::from_chars(first.ptr + 1, end, span.end);
    if (last.ec != std::errc{} || last.ptr != end || span.empty()) return std::nullopt;
    return span;
}

/// The spans of the reading whose words are `words`.
std::vector<Span> spans_with(const Reading& reading, std::string_view text, const std::string& words) {
    std::vector<Span> found;
    for (const Span span : spans_of(reading)) {
        if (span.end <= text.size() && span.in(text) == words) found.push_back(span);
    }
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

std::string list(const std::vector<Span>& spans) {
    std::string text;
    for (const Span span : spans) text += fmt::format("{}{}-{}", text.empty() ? "" : ", ", span.begin, span.end);
    return text;
}

Result<Span> find_span(Store& store, const std::string& sha256, const std::string& words) {
    if (const std::optional<Span> span = parse_span(words)) return *span;
    const auto document = store.document(sha256);
    if (!document) return document.error();
    const auto stored = store.reading(sha256);
    if (!stored) return stored.error();
    if (!*document || !*stored) return Error{sha256, "", "this document has no reading", "Run: rapporteur rebuild"};
    const Result<Reading> reading = reading_from_json((*stored)->json);
    if (!reading) return reading.error();
    const std::vector<Span> spans = spans_with(*reading, (*document)->text, words);
    if (spans.size() == 1) return spans.front();
    if (spans.empty()) return Error{words, "", "nothing was read from exactly these words", "Give the bytes: 120-133"};
    return Error{words, "", "these words were read in more than one place", "Give the bytes, one of: " + list(spans)};
}

}  // namespace

void CorrectRejectCommand::declare(Arguments& arguments) {
    arguments.positional("DOCUMENT", document_,
                         "The document's path or the end of it, or the first digits of its hash");
    arguments.choice("KIND", kind_, claim_kinds(), "What kind of claim", Arguments::Need::required);
    arguments.positional("WORDS", words_, "The words of the claim, or their bytes: 120-133");
    options_.declare(arguments);
}

Result<ExitCode> CorrectRejectCommand::run(Context& context) {
    Result<OpenRecord> open = open_record(context, options_.record, OpenMode::read);
    if (!open) return open.error();
    const Result<std::string> document = find_document(*open->store, document_);
    if (!document) return document.error();
    const Result<Span> span = find_span(*open->store, *document, words_);
    if (!span) return span.error();
    return enter(context, *open, options_, RejectClaim{*document, *claim_kind_named(kind_), *span});
}

}  // namespace rapporteur
