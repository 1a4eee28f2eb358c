#include "base/sha256.h"
#include "base/utf8.h"
#include "oracle.h"
#include "text/json_lines.h"
#include "text/memory_files.h"

using namespace rapporteur;
using fuzz::require;

namespace {

/// All that comes of the bytes, as text, when they arrive `step` at a time.
std::string outcome(const std::string& bytes, std::size_t step) {
    std::string all;
    const auto source = memory_reader(bytes, step);
    read_json_lines(*source, "f", {}, 200, [&](Received&& received) {
        if (const auto* document = std::get_if<Document>(&received)) {
            require(is_valid_utf8(document->text), "the text is valid UTF-8");
            require(document->sha256 == sha256_hex(document->text), "the hash is that of the text");
            require(document->original_sha256 == sha256_hex(document->original), "both hashes are kept");
            require(bytes.find(document->original) != std::string::npos, "the original is a line of the file");
            all += document->path + "=" + document->text + "\n";
        } else {
            const Unreadable& refused = std::get<Unreadable>(received);
            require(!refused.reason.empty(), "a refusal has its reason");
            all += refused.path + "!" + refused.reason + "\n";
        }
        return true;
    });
    return all;
}

}  // namespace

/// What comes of a file does not depend on how its bytes arrive, and every document is a line of it.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    const std::string whole = outcome(bytes, 1 << 20);
    require(!whole.empty(), "every file comes to something");
    require(outcome(bytes, 1) == whole, "byte by byte is the same as at once");
    return 0;
}
