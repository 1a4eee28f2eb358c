#include "app/confined/document_wire.h"
#include "base/sha256.h"
#include "base/utf8.h"
#include "oracle.h"

using namespace rapporteur;
using fuzz::require;

namespace {

constexpr std::size_t most_bytes = 1U << 16;

struct Outcome {
    std::string records;  ///< all that was accepted, as it would be told again
    bool ended = false;
    bool fault = false;

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

void check(const Received& received) {
    const auto* const document = std::get_if<Document>(&received);
    if (document == nullptr) return;
    require(is_valid_utf8(document->text), "the text is valid UTF-8");
    require(document->sha256 == sha256_hex(document->text), "the hash is that of the text");
    require(document->text.size() + document->original.size() <= most_bytes, "no record is longer than it may be");
}

Outcome outcome(std::string_view bytes, std::size_t step) {
    Outcome out;
    WireReader reader(most_bytes);
    for (std::size_t at = 0; at < bytes.size(); at += step) {
        reader.feed(bytes.substr(at, step));
        for (;;) {
            const auto next = reader.next();
            out.fault = !next;
            if (out.fault) return out;
            if (!*next) break;
            check(**next);
            out.records += wire_record(**next);
        }
    }
    out.ended = reader.ended();
    return out;
}

}  // namespace

/// Whatever a child that was taken over writes: documents that are what they say, or a fault; and what was accepted comes out the same again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const Outcome whole = outcome(bytes, bytes.size() + 1);
    const Outcome pieces = outcome(bytes, 1);
    require(pieces == whole, "byte by byte is the same as at once");
    const Outcome again = outcome(whole.records + wire_end(), whole.records.size() + 100);
    require(again == Outcome{whole.records, true, false}, "what was accepted comes out the same again");
    return 0;
}
