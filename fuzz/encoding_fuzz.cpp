#include "base/utf8.h"
#include "oracle.h"
#include "text/charset.h"
#include "text/encoding.h"

using namespace rapporteur;
using fuzz::require;

/// Any bytes become valid text, the same each time; valid UTF-8 is not touched; the fast checks agree with the slow.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string bytes = fuzz::bytes_of(data, size);
    for (Markup markup : {Markup::none, Markup::html}) {
        const Decoded read = decode_text(bytes, markup);
        require(is_valid_utf8(read.text), "the text is valid UTF-8");
        require(!read.unchanged || read.text == bytes, "unchanged text is the bytes");
        require(decode_text(bytes, markup).text == read.text, "twice gives the same");
    }
    require(is_valid_utf8(bytes) == (count_utf8(bytes).invalid == 0), "the automaton agrees with the counting");
    const std::string replaced = replace_invalid_utf8(bytes);
    require(is_valid_utf8(replaced), "replacement makes it valid");
    require(replace_invalid_utf8(replaced) == replaced, "replacement is done once");
    for (std::size_t at = 0; at < bytes.size();) {
        const CodePoint fast = decode_utf8(bytes, at);
        const CodePoint slow = decode_utf8_slowly(bytes, at);
        require(fast.value == slow.value && fast.size == slow.size, "both ways of decoding agree");
        at += fast.size;
    }
    // The first bytes as a label, the rest as text in it.
    const std::string label = charset_name(std::string_view(bytes).substr(0, bytes.find('\n')));
    if (!label.empty() && bytes.size() < 4096) {
        const auto converted = convert_charset(bytes, label);
        require(converted && is_valid_utf8(converted->text), "a charset that has a name can be read");
    }
    return 0;
}
