#include <algorithm>
#include <array>
#include <limits>

#include "base/utf8.h"
#include "briefing/briefing_docx.h"
#include "briefing/briefing_text.h"
#include "briefing/compose.h"
#include "oracle.h"
#include "reading/reading_json.h"
#include "record/record_builder.h"
#include "well_formed.h"

using namespace rapporteur;
using fuzz::require;

namespace {

constexpr std::size_t most_readings = 4;

/// Each line of the input that is a reading, as that of a document of its own.
Record record_of(std::string_view bytes) {
    RecordBuilder builder;
    std::size_t number = 0;
    while (!bytes.empty() && number < most_readings) {
        const std::size_t end = std::min(bytes.find('\n'), bytes.size());
        auto reading = reading_from_json(bytes.substr(0, end), std::numeric_limits<std::uint32_t>::max());
        bytes.remove_prefix(std::min(end + 1, bytes.size()));
        if (!reading) continue;
        const std::string name = std::to_string(++number);
        reading->source.sha256 = name;
        DocumentInfo info;
        info.sha256 = name;
        info.path = "<" + name + ">&\".txt";
        info.outlet = reading->source.language + "]]><o>";
        info.url = "https://example.org/?a=1&b=" + name;
        builder.add(*std::move(reading), info);
    }
    return builder.finish();
}

void check_docx(const Briefing& briefing) {
    for (const auto& [name, xml] : docx_members(briefing)) {
        const std::string fault = fuzz::xml_fault(xml);
        if (!fault.empty()) std::fprintf(stderr, "%s: %s\n", name.c_str(), fault.c_str());
        require(fault.empty(), "every part of a DOCX is well-formed XML");
    }
}

void check_text(const Briefing& briefing) {
    const std::string text = briefing_text(briefing);
    require(is_valid_utf8(text), "the text is UTF-8");
    require(std::ranges::none_of(text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\f') || c == 0x7F; }),
            "no control characters are in the text");
}

/// One session of the record, or all since ever.
BriefingSubject subject_of(const Record& record, std::size_t choice) {
    const std::size_t which = choice % (record.sessions.size() + 1);
    if (which < record.sessions.size()) return {.session = &record.sessions[which], .body = nullptr, .since = {}};
    return {.session = nullptr, .body = nullptr, .since = {1, 0, 0}};
}

}  // namespace

/// The check itself sees what is not well-formed.
extern "C" int LLVMFuzzerInitialize(int*, char***) {
    require(fuzz::xml_fault("<?xml version=\"1.0\"?>\n<a b=\"&quot;\"><c/>&lt;</a>").empty(), "what is well-formed has no fault");
    for (const char* const xml : {"", "<a>", "<a></b>", "<a/><b/>", "<a>&</a>", "<a>\x01</a>", "<a b=\"<\"/>", "<a b=\"1\" b=\"2\"/>", "<a>\xFF</a>", "text<a/>", "<a b=1/>"}) {
        require(!fuzz::xml_fault(xml).empty(), "what is not has one");
    }
    return 0;
}

/// Whatever was read: a briefing of it is sound as DOCX and as text. The length chooses of what and in which language.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const Record record = record_of(bytes);
    // The words of a span are whatever stands in the input there, text or not.
    const auto words = [&](std::string_view, Span span) {
        const std::size_t begin = bytes.empty() ? 0 : span.begin % bytes.size();
        return bytes.substr(begin, std::min<std::size_t>(span.end - span.begin, 100));
    };
    constexpr std::array languages = {BriefingLanguage::english, BriefingLanguage::chinese, BriefingLanguage::russian};
    const Briefing briefing = compose_briefing(record, words, subject_of(record, size / languages.size()), languages.at(size % languages.size()));
    check_docx(briefing);
    check_text(briefing);
    return 0;
}
