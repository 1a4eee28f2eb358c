#include "base/sha256.h"
#include "base/utf8.h"
#include "oracle.h"
#include "text/input.h"
#include "text/memory_files.h"

using namespace rapporteur;
using fuzz::require;

/// A file of any bytes under any kind of name, packed ones too: every document is sound, and there is an answer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    MemoryFiles files;
    const char* names[] = {"f.txt", "f.html", "f.jsonl", "f.gz"};
    const std::string name = names[size % 4];
    files.add(name, fuzz::bytes_of(data, size));
    InputOptions options;
    options.most_bytes = 1 << 16;
    options.most_plain_bytes = 1 << 20;
    std::size_t count = 0;
    receive(files, plan_inputs(files, {name}), options, [&](Received&& received) {
        ++count;
        if (const auto* document = std::get_if<Document>(&received)) {
            require(is_valid_utf8(document->text) && is_valid_utf8(document->path), "text and path are valid UTF-8");
            require(!document->text.empty(), "a document has a text");
            require(document->sha256 == sha256_hex(document->text), "the hash is that of the text");
            require(document->original.empty() == document->original_sha256.empty(), "an original has its hash");
        } else {
            require(!std::get<Unreadable>(received).reason.empty(), "a refusal has its reason");
        }
        return count < 1000;
    });
    require(count > 0, "every file comes to something");
    return 0;
}
