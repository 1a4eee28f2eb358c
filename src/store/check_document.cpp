#include "store/check_document.h"

#include "base/sha256.h"
#include "base/utf8.h"
#include "reading/reading_json.h"
#include "reading/reading_spans.h"

namespace rapporteur {

namespace {

std::string name_of(const Document& document) {
    return "document " + document.sha256 + " (" + document.path + ")";
}

std::optional<std::string> span_fault(Span span, std::string_view text) {
    const std::string place = "[" + std::to_string(span.begin) + ", " + std::to_string(span.end) + ")";
    if (span.empty()) return "its reading states an empty span " + place;
    if (span.end > text.size()) return "its reading states a span outside the text: " + place;
    if (!is_utf8_boundary(text, span.begin) || !is_utf8_boundary(text, span.end)) {
        return "its reading states a span that cuts a character: " + place;
    }
    return {};
}

void check_hashes(const Document& document, std::vector<Fault>& faults) {
    if (sha256_hex(document.text) != document.sha256)
        faults.push_back({name_of(document), "its text is not what was received"});
    if (document.original_sha256.empty()) return;
    if (sha256_hex(document.original) != document.original_sha256) {
        faults.push_back({name_of(document), "its original is not what was received"});
    }
}

void check_reading(const Document& document, const StoredReading& stored, std::vector<Fault>& faults) {
    const Result<Reading> reading = reading_from_json(stored.json);
    if (!reading) {
        faults.push_back({name_of(document), "its reading is damaged: " + reading.error().text()});
        return;
    }
    if (reading->source.sha256 != document.sha256)
        faults.push_back({name_of(document), "its reading is of another document"});
    for (const Span span : spans_of(*reading)) {
        if (const auto fault = span_fault(span, document.text)) faults.push_back({name_of(document), *fault});
    }
}

}  // namespace

std::vector<Fault> faults_of(const Document& document, const std::optional<StoredReading>& reading,
                             const ReadingMaker& maker) {
    std::vector<Fault> faults;
    check_hashes(document, faults);
    if (!reading) return faults;
    check_reading(document, *reading, faults);
    if (reading->reader == maker.version && faults.empty() && maker(document) != *reading) {
        faults.push_back({name_of(document), "its reading, made anew, is not the same"});
    }
    return faults;
}

}  // namespace rapporteur
