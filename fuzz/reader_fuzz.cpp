#include <set>

#include "base/sha256.h"
#include "base/utf8.h"
#include "language/built_in.h"
#include "oracle.h"
#include "reading/reader.h"
#include "reading/reading_json.h"
#include "reading/reading_spans.h"

using namespace rapporteur;
using fuzz::require;

namespace {

const Reader& reader() {
    static const Reader made = *Reader::make(built_in_data());
    return made;
}

/// Terms of the language data strung together: two bytes choose a term or a character, so that rules get something to
/// match.
std::string composed(const std::string& bytes) {
    const Lexicon& lexicon = reader().language("en")->lexicon();
    std::string text;
    for (std::size_t i = 0; i + 1 < bytes.size(); i += 2) {
        const unsigned high = static_cast<unsigned char>(bytes[i]), low = static_cast<unsigned char>(bytes[i + 1]);
        if (high >= 0xC0) {
            text.push_back(char(low));
            continue;
        }
        text += lexicon.entry(EntryId(1 + (std::size_t(high) * 256 + low) * 7 % (lexicon.size() - 1))).term;
        if (high % 16 != 0) text.push_back(' ');
    }
    return text;
}

/// Where characters begin and end, what is not UTF-8 counted as the replacement characters that stand for it.
std::set<std::size_t> boundaries(const std::string& text) {
    std::set<std::size_t> out{0};
    for (std::size_t at = 0; at < text.size(); out.insert(at)) at += decode_utf8(text, at).size;
    return out;
}

void check_spans(const Reading& reading, const std::string& text) {
    const auto bounds = boundaries(text);
    for (const Span span : spans_of(reading)) {
        require(span.begin < span.end, "a span is not empty");
        require(span.end <= text.size(), "a span lies inside the text");
        require(bounds.contains(span.begin) && bounds.contains(span.end),
                "a span lies on the boundaries of characters");
    }
}

}  // namespace

/// Whatever the text: reading is a pure function, all it claims has its words, and the JSON form loses nothing.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static Reader::Workspace workspace, other;
    const std::string bytes = fuzz::bytes_of(data, size);
    Document document;
    document.text = !bytes.empty() && bytes[0] == 'T' ? composed(bytes.substr(1)) : bytes;
    document.sha256 = sha256_hex(document.text);
    const Reading reading = reader().read(document, workspace);
    check_spans(reading, document.text);
    const std::string json = reading_to_json(reading);
    require(reading_to_json(reader().read(document, other)) == json, "reading twice gives the same");
    const auto back = reading_from_json(json, document.text.size());
    if (!back) std::fprintf(stderr, "%s\n%s\n", back.error().text().c_str(), json.c_str());
    require(bool(back), "the JSON is that of a reading");
    require(reading_to_json(*back) == json, "the JSON form loses nothing");
    return 0;
}
