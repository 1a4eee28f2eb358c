#include "app/cli/correct_reject.h"

#include <fmt/format.h>

#include <charconv>
#include <vector>

#include "app/cli/claim_spans.h"
#include "reading/reading_json.h"

namespace rapporteur {

namespace {

constexpr std::size_t shortest_prefix = 6;

std::vector<std::string> claim_kinds() {
    std::vector<std::string> names;
    for (int kind = 0; kind <= static_cast<int>(ClaimKind::note); ++kind) {
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

/// Those whose words are `words`; where there are none, those that hold them.
std::vector<Span> matching(const std::vector<Span>& spans, std::string_view text, const std::string& words) {
    std::vector<Span> equal;
    std::vector<Span> holding;
    for (const Span span : spans) {
        if (span.end > text.size()) continue;
        if (span.in(text) == words) equal.push_back(span);
        if (span.in(text).find(words) != std::string_view::npos) holding.push_back(span);
    }
    return equal.empty() ? holding : equal;
}

std::string list(const std::vector<Span>& spans, std::string_view text) {
    std::string lines;
    for (const Span span : spans) {
        if (span.end <= text.size()) lines += fmt::format("\n  {}-{}  {}", span.begin, span.end, span.in(text));
    }
    return lines;
}

Result<Span> find_span(Store& store, const std::string& sha256, ClaimKind kind, const std::string& words) {
    if (const std::optional<Span> span = parse_span(words)) return *span;
    const auto document = store.document(sha256);
    if (!document) return document.error();
    const auto stored = store.reading(sha256);
    if (!stored) return stored.error();
    if (!*document || !*stored) return Error{sha256, "", "this document has no reading", "Run: rapporteur rebuild"};
    const Result<Reading> reading = reading_from_json((*stored)->json);
    if (!reading) return reading.error();

    const std::string& text = (*document)->text;
    const std::vector<Span> of_kind = spans_of_kind(*reading, kind);
    const std::vector<Span> found = matching(of_kind, text, words);
    if (found.size() == 1) return found.front();
    if (of_kind.empty()) return Error{words, "", fmt::format("no {} was read in this document", name_of(kind)), ""};
    if (found.empty()) {
        return Error{words, "", fmt::format("no {} was read from these words", name_of(kind)),
                     "Name one of these by its words or bytes:" + list(of_kind, text)};
    }
    return Error{words, "", fmt::format("these words hold more than one {}", name_of(kind)),
                 "Name one of these by its bytes:" + list(found, text)};
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
    const ClaimKind kind = *claim_kind_named(kind_);
    const Result<Span> span = find_span(*open->store, *document, kind, words_);
    if (!span) return span.error();
    return enter(context, *open, options_, RejectClaim{*document, kind, *span});
}

}  // namespace rapporteur
